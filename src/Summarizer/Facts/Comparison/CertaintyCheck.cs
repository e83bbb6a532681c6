using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Facts.Comparison;

/// <summary>Finds what a statement says as certain although its sources leave it open.</summary>
internal sealed partial class CertaintyCheck(Wording article, IReadOnlyList<Term> statement, IReadOnlyList<IReadOnlyList<Term>> sources)
{
    /// <summary>The distance in words between a verb and the hedge that applies to it, such as "may".</summary>
    private const int Near = 4;

    /// <summary>The same where verbs come last.</summary>
    private const int NearVerb = 12;

    private Meanings Meanings => article.Reader.Meanings;

    public IEnumerable<(FactKind Kind, Term Term)> Run()
    {
        var changed = Changed().ToList();
        return changed.Count > 0 ? changed : Unhedged().Take(1);
    }

    private IEnumerable<(FactKind, Term)> Changed()
    {
        var possible = statement.Where(article.Reader.IsPossible).ToList();
        if (Meanings.Infinitives.HaveForms)
        {
            foreach (var verb in statement.Where(term => possible.Count == 0 && IsCertainVerb(term)))
                yield return (FactKind.Modal, verb);
            yield break;
        }

        foreach (var verb in statement.Where(IsCertain).Select(Meaningful))
        {
            if (possible.Exists(term => term.Index != verb.Index))
                continue;
            var same = sources.SelectMany(source => source.Where(verb.HasStemOf).Select(other => (Source: source, Term: other))).ToList();
            if (same.Count > 0 && same.TrueForAll(pair => IsOpen(pair.Source, pair.Term) && !IsSameForm(verb, pair.Term)))
                yield return (FactKind.Modal, verb);
        }
    }

    // "Otevře" for "může otevřít" or "asi otevře", unless a source also has it without "may".
    private bool IsCertainVerb(Term verb)
    {
        var infinitives = Meanings.Infinitives;
        if (!verb.IsContent || infinitives.Has(verb.Lower))
            return false;
        var same = sources
            .SelectMany(source =>
                source
                    .Where(other => other.Lower == verb.Lower || infinitives.Inflects(other.Lower, verb.Lower))
                    .Select(other => (Source: source, Term: other))
            )
            .ToList();
        return same.Count > 0
            && same.TrueForAll(pair =>
                pair.Term.Lower == verb.Lower
                    ? FollowsDoubt(pair.Source, pair.Term) && Surroundings.Agree(statement, verb, pair.Source, pair.Term, Near)
                    : IsOpen(pair.Source, pair.Term)
            );
    }

    // "možná se otevře", "вероятно, откроется"
    private bool FollowsDoubt(IReadOnlyList<Term> source, Term verb)
    {
        for (var i = verb.Index - 1; i >= 0 && verb.Index - i <= 2 && source[i + 1].Token.Gap != WordGap.Opening; i--)
        {
            if (Meanings.Doubtful.Contains(source[i].Lower))
                return true;
            if (source[i].IsContent)
                return false;
        }

        return false;
    }

    private bool IsCertain(Term term) =>
        (term.IsContent || Meanings.HasLightVerbs)
        && !term.Token.IsCapital
        && (Meanings.CertainForms.Any(form => HasForm(term, form)) || FollowsCertain(statement, term));

    private static bool HasForm(Term term, string form) =>
        form[0] == '^'
            ? term.Token.Key.AsSpan().StartsWith(form.AsSpan(1)) || term.Lower.AsSpan().StartsWith(form.AsSpan(1))
            : term.Token.Key.EndsWith(form, StringComparison.Ordinal) || term.Lower.EndsWith(form, StringComparison.Ordinal);

    private Term Meaningful(Term verb) =>
        Meanings.HasLightVerbs && verb.Index > 0 && statement[verb.Index - 1] is { IsContent: true, IsNegated: false } noun ? noun : verb;

    private bool FollowsCertain(IReadOnlyList<Term> terms, Term term) =>
        Meanings.HasVerbBracket ? EndsCertainClause(terms, term) : IsNearBefore(Meanings.Certain, terms, term);

    // The participle stands at the end of its clause.
    private bool EndsCertainClause(IReadOnlyList<Term> terms, Term term)
    {
        if (term.Index + 1 < terms.Count && terms[term.Index + 1] is { IsContent: true, Token.Joins: true })
            return false;
        for (var i = term.Index; i > 0 && terms[i].Token.Joins; i--)
        {
            if (article.Language.Conjunctions.Contains(terms[i - 1].Lower))
                return false;
            if (Meanings.Certain.Contains(terms[i - 1].Lower))
                return true;
        }

        return false;
    }

    private static bool IsNearBefore(WordPatterns words, IReadOnlyList<Term> terms, Term term) =>
        Enumerable.Range(1, 2).Any(back => term.Index >= back && words.Contains(terms[term.Index - back].Lower));

    // "La primera fase": where the future is a verb form but possibility is a word, a form that the source also has is no change of tense.
    private bool IsSameForm(Term verb, Term other) =>
        Meanings is { CertainForms.Count: > 0, PossibleForms.Count: 0, HasLightVerbs: false }
        && !Meanings.CertainForms.Any(form => form[0] == '^' && HasForm(verb, form))
        && verb.Token.Key == other.Token.Key
        && !FollowsCertain(statement, verb);

    // "Neither wants it" for "both oppose it" changes the words, not how certain it is.
    private bool IsOtherPolarity(IReadOnlyList<Term> source, Term term) =>
        Meanings.NegationReach == NegationReach.NextOrPrevious
        && !statement.Any(article.Reader.IsNegation)
        && DegreeCheck.Around(source, term, NearVerb).Any(article.Reader.IsNegation);

    private bool IsOpen(IReadOnlyList<Term> source, Term term) =>
        article.Reader.HasPossibleForm(term.Token)
        || (
            !FollowsAuxiliary(source, term)
            && !IsOtherPolarity(source, term)
            && Limiting(source, term).Any(other => Meanings.Doubtful.Contains(other.Lower) || article.Reader.HasPossibleForm(other.Token))
        );

    // "A jugé possible" does not leave the judgment open.
    private bool FollowsAuxiliary(IReadOnlyList<Term> source, Term term) =>
        !Meanings.HasVerbBracket && IsNearBefore(Meanings.Certain, source, term) && IsNearBefore(Meanings.Auxiliaries, source, term);

    // Where verbs stand apart, "may" can be anywhere in the clause.
    private IEnumerable<Term> Limiting(IReadOnlyList<Term> source, Term term)
    {
        if (!Meanings.HasVerbBracket)
            return DegreeCheck.Around(source, term, Meanings.VerbsComeLast ? NearVerb : Near);
        var (first, last) = (term.Index, term.Index);
        while (first > 0 && source[first].Token.Joins && !article.Language.Conjunctions.Contains(source[first - 1].Lower))
            first--;
        while (last + 1 < source.Count && source[last + 1].Token.Joins && !article.Language.Conjunctions.Contains(source[last + 1].Lower))
            last++;
        return source.Skip(first).Take(last - first + 1);
    }
}
