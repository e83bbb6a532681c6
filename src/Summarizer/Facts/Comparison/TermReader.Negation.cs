using Summarizer.Languages;

namespace Summarizer.Facts.Comparison;

// What the negations of a sentence apply to.
internal sealed partial class TermReader
{
    /// <summary>The distance in words from a negation to a word that limits it.</summary>
    private const int MaxLimitReach = 2;

    /// <summary>The distance in words between "not" and "without".</summary>
    private const int MaxDoubleReach = 3;

    /// <summary>The distance in words between the parts of a negation.</summary>
    private const int MaxClause = 6;

    private void Negate(List<Term> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            if (!IsNegation(terms[i]) || Target(terms, i) is not (var target and >= 0))
                continue;
            if (_meanings.NegationReach == NegationReach.NextOrPrevious && i > 0 && terms[i].Token.Joins && terms[i - 1].IsContent)
                terms[i - 1] = terms[i - 1] with { PrecedesNegation = true };
            var others = Alternatives(terms, i, target);
            foreach (var other in others)
                terms[other] = terms[other] with { PrecedesNegation = true };
            terms[target] = terms[target] with { IsNegated = !IsNegatedTwice(terms[i], terms[target]), OrNegated = others };
            if (!_meanings.Reversals.Contains(terms[target].Lower) && Governed(terms, target) is var governed and >= 0)
                terms[governed] = terms[governed] with { IsNegated = true };
        }

        for (var i = 0; i < terms.Count && !_meanings.VerbLinks.IsEmpty; i++)
            Reverse(terms, i);
    }

    // "není nemožné": a negated verb and a negated adjective.
    private bool IsNegatedTwice(Term negation, Term target) =>
        _meanings.NegatingPrefix.Length > 0
        && _meanings.IsNegatedByPrefix(target.Token.Key)
        && negation.Index != target.Index
        && negation.Token.Key.StartsWith(_meanings.NegatingPrefix, StringComparison.Ordinal);

    private int Target(List<Term> terms, int negation)
    {
        if (negation + 1 < terms.Count && terms[negation + 1].VerbOfPrefix is { } verb)
            return verb;
        if (_meanings.NegationReach == NegationReach.Previous)
            return negation - 1;
        if (IsLimited(terms, negation) || IsRepetition(terms, negation))
            return -1;
        if (terms[negation].IsContent)
            return negation;
        if (_meanings.NegationReach == NegationReach.NextOrPrevious && FollowsNegativeVerb(terms, negation))
            return negation - 1;
        var next = Next(terms, negation);
        return _meanings.NegationReach switch
        {
            NegationReach.PreviousContent => Previous(terms, negation),
            NegationReach.AdjacentOrPrevious => next == negation + 1 ? next : Previous(terms, negation),
            NegationReach.NextOrPrevious when next < 0 && IsLast(terms, negation) => Verb(terms, negation) ?? Previous(terms, negation),
            NegationReach.NextOrInfinitive when next < 0 => Infinitive(terms, negation),
            _ => next,
        };
    }

    // "Glömde inte att tacka": where "not" follows the verb, it denies that verb, not what it governs.
    private bool FollowsNegativeVerb(List<Term> terms, int negation) =>
        negation > 0
        && terms[negation].Token.Joins
        && terms[negation - 1] is { IsContent: true, IsNegated: false } verb
        && _meanings.NegativeVerbs.Contains(verb.Lower);

    // "not only", "not all", "δεν παίρνει μόνο", "ne fait pas seulement", "n'a vendu que deux", "avant qu'il ne parte"
    private bool IsLimited(List<Term> terms, int negation)
    {
        if (IsCancelled(terms, negation) || IsDoubled(terms, negation, 1) || IsDoubled(terms, negation, -1))
            return true;
        if (!IsHalf(terms[negation]))
        {
            if (negation + 1 < terms.Count && _meanings.All.Contains(terms[negation + 1].Lower))
                return true;
            for (var i = negation + 1; i < terms.Count && i - negation <= MaxLimitReach && terms[i].Token.Joins; i++)
            {
                if (IsLimit(terms[i]))
                    return true;
            }

            return false;
        }

        for (var i = negation + 1; IsInClause(terms, i, negation); i++)
        {
            if (_meanings.NegationCompletions.Contains(terms[i].Lower))
                return i + 1 < terms.Count && _meanings.Limits.Contains(terms[i + 1].Lower) && !IsClauseOpening(terms[i + 1]);
            if (IsLimit(terms[i]))
                return true;
        }

        for (var i = negation - 1; i >= 0 && negation - i <= MaxClause && terms[i + 1].Token.Joins; i--)
        {
            if (_meanings.NegationCompletions.Contains(terms[i].Lower))
                return false;
        }

        return true;
    }

    // "Not without critics", "nezůstalo bez kritiků": the two say that there are critics.
    private bool IsCancelled(List<Term> terms, int negation)
    {
        if (_meanings.WithoutWords.Contains(terms[negation].Lower))
        {
            for (var i = negation - 1; i >= 0 && negation - i <= MaxDoubleReach && terms[i + 1].Token.Joins; i--)
            {
                if (IsNegation(terms[i]) || terms[i].IsNegated)
                    return true;
            }

            return false;
        }

        for (var i = negation + 1; i < terms.Count && i - negation <= MaxDoubleReach && terms[i].Token.Joins; i++)
        {
            if (_meanings.WithoutWords.Contains(terms[i].Lower))
                return true;
        }

        return false;
    }

    // "Не может не признать": two negations with only "can" between them say yes.
    private bool IsDoubled(List<Term> terms, int negation, int step)
    {
        var hasModal = false;
        for (var i = negation + step; i >= 0 && i < terms.Count && Math.Abs(i - negation) <= MaxDoubleReach; i += step)
        {
            if (!terms[step > 0 ? i : i + 1].Token.Joins)
                return false;
            if (IsNegation(terms[i]))
                return (
                        hasModal
                        || IsPhrase(terms[i])
                        || IsPhrase(terms[negation])
                        || (_meanings.VerbsComeLast && Math.Abs(i - negation) == 1)
                    )
                    && IsHalf(terms[i]) == IsHalf(terms[negation]);
            if (terms[i].Lower.Length > 0 && _meanings.Doubtful.Contains(terms[i].Lower))
                hasModal = true;
            else if (terms[i].IsContent)
                return false;
        }

        return false;
    }

    // "did not fail to"
    private static bool IsPhrase(Term term) => term.Lower.Contains('_', StringComparison.Ordinal);

    private bool IsHalf(Term term) => IsAnyOf(_meanings.HalfNegations, term);

    private bool IsLimit(Term term) => IsAnyOf(_meanings.Limits, term);

    // "n'a pas dit que": after a completed negation, it introduces what was said.
    private bool IsClauseOpening(Term term) => language.ClauseOpenings.Contains(term.Lower);

    private bool IsRepetition(List<Term> terms, int negation)
    {
        if (!_meanings.RepeatedNegations.Contains(terms[negation].Lower))
            return false;
        for (var i = negation - 1; i >= 0 && negation - i <= MaxClause && terms[i + 1].Token.Joins; i--)
        {
            if (IsNegation(terms[i]))
                return true;
        }

        return false;
    }

    private static bool IsInClause(List<Term> terms, int i, int from) => i < terms.Count && i - from <= MaxClause && terms[i].Token.Joins;

    // What "refuse" or "renounce" governs: "renonce à fermer" does not contradict "reste ouvert".
    private void Reverse(List<Term> terms, int reversal)
    {
        if (
            terms[reversal] is { IsContent: true, IsNegated: false }
            && _meanings.Reversals.Contains(terms[reversal].Lower)
            && Next(terms, reversal) is var next and >= 0
        )
            terms[next] = terms[next] with { IsReversed = true };
    }

    // "n'envisage pas de fermer"
    private int Governed(List<Term> terms, int verb)
    {
        var isLinked = false;
        for (var i = verb + 1; !_meanings.VerbLinks.IsEmpty && IsInClause(terms, i, verb); i++)
        {
            if (terms[i].IsContent)
            {
                var isGoverned = _meanings.Infinitives.IsEmpty ? isLinked : _meanings.Infinitives.Has(terms[i].Lower);
                return isGoverned ? i : -1;
            }

            var isLink = _meanings.VerbLinks.Contains(terms[i].Lower);
            if (!isLink && !_meanings.NegationCompletions.Contains(terms[i].Lower))
                return -1;
            isLinked |= isLink;
        }

        return -1;
    }
}
