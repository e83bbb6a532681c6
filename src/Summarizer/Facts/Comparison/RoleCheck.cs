using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Facts.Comparison;

/// <summary>
/// Finds statements that swap who did something and to whom. Where nouns have cases, one of two names or nouns has lost its suffix and the
/// other has taken one; where words beside a noun mark its role, the two have exchanged them; elsewhere, the order of the two around the
/// same verb is reversed.
/// </summary>
internal sealed partial class RoleCheck(Wording article, IReadOnlyList<Term> statement, IReadOnlyList<IReadOnlyList<Term>> sources)
{
    private const int MinCommon = 3;
    private const int MaxDistance = 5;

    /// <summary>How many words beside a verb name who does it, and to whom.</summary>
    private const int Nearest = 2;

    private Meanings Meanings => article.Reader.Meanings;

    public IEnumerable<(FactKind Kind, Term Term)> Run() =>
        sources.Where(source => CountShared(source) >= MinCommon).SelectMany(Swapped).Take(1);

    private IEnumerable<(FactKind, Term)> Swapped(IReadOnlyList<Term> source) =>
        Meanings.HasCaseSuffixes ? SwappedCases(source)
        : Meanings.InflectsNames ? SwappedForms(source)
        : Meanings.SubjectEndings.Count > 0 ? SwappedMarks(source, Ending)
        : Meanings.Agents.Count > 0 ? SwappedOrder(source)
        : Meanings.VerbsComeFirst ? SwappedAfterVerb(source)
        : SwappedMarks(source, Marker);

    // The statement's doer is the source's target, and its target the source's doer.
    private IEnumerable<(FactKind, Term)> SwappedOrder(IReadOnlyList<Term> source)
    {
        foreach (var verb in statement.Where(term => IsVerb(term) && !Meanings.MutualVerbs.Contains(term.Lower)))
        {
            foreach (var other in source.Where(term => SaysSame(verb, term)))
            {
                if (
                    verb.Token.Key != other.Token.Key && (MayBePassive(statement, verb) || MayBePassive(source, other))
                    || Parties(statement, verb) is not var (doers, targets)
                    || Parties(source, other) is not var (itsDoers, itsTargets)
                    || Overlap(doers.Take(Nearest), itsDoers.Take(Nearest))
                )
                    continue;
                var gone = doers.FindAll(term => Has(itsTargets, term) && !Has(itsDoers, term));
                var come = targets.FindAll(term => Has(itsDoers, term) && !Has(itsTargets, term));
                if (gone.Count > 0 && come.Count > 0 && ShowsRoles(gone, come, source))
                    yield return (FactKind.Roles, gone[0]);
            }
        }
    }

    private static bool SaysSame(Term verb, Term other) =>
        verb.HasStemOf(other)
        || Array.Exists(verb.Senses, sense => sense is { IsConverse: false, Group: > 0 } && Array.IndexOf(other.Senses, sense) >= 0);

    // Who does what the verb says, and to whom: "A sued B", "B was sued by A". Null if the sentence does not tell.
    private (List<Term> Doers, List<Term> Targets)? Parties(IReadOnlyList<Term> terms, Term verb)
    {
        var (before, after) = (ContentBeside(terms, verb, -1), ContentBeside(terms, verb, 1));
        if (IsActive(terms, verb))
            return (before.FindAll(term => MayAct(terms, term)), after);
        var agent = terms.Skip(verb.Index + 1).Take(Nearest).FirstOrDefault(term => Meanings.Agents.Contains(term.Lower));
        return agent is null || !IsPassive(terms, verb) ? null : (after.FindAll(term => term.Index > agent.Index), before);
    }

    // Where the verb comes first, its subject is the first of the two after it.
    private IEnumerable<(FactKind, Term)> SwappedAfterVerb(IReadOnlyList<Term> source)
    {
        foreach (var verb in statement.Where(term => IsVerb(term) && !term.Token.Joins))
        {
            foreach (var other in source.Where(term => verb.HasStemOf(term) && !term.Token.Joins))
            {
                var (own, its) = (ContentBeside(statement, verb, 1), ContentBeside(source, other, 1));
                if (
                    own.Count > 1
                    && its.Count > 1
                    && !own[0].HasStemOf(its[0])
                    && own.Skip(1).FirstOrDefault(its[0].HasStemOf) is { } target
                    && its.Skip(1).FirstOrDefault(own[0].HasStemOf) is { } doer
                    && new[] { Marker(statement, own[0]), Marker(statement, target), Marker(source, its[0]), Marker(source, doer) }.All(
                        mark => mark.Length == 0
                    )
                )
                    yield return (FactKind.Roles, own[0]);
            }
        }
    }

    // "In the sprint" names nobody who acts.
    private bool MayAct(IReadOnlyList<Term> terms, Term term)
    {
        if (article.IsReporting(term))
            return false;
        for (var i = term.Index; i > 0 && terms[i].Token.Joins && term.Index - i < Nearest && !terms[i - 1].IsContent; i--)
        {
            if (article.Language.Prepositions.Contains(terms[i - 1].Lower))
                return false;
        }

        return true;
    }

    private static bool Overlap(IEnumerable<Term> one, IEnumerable<Term> other) => one.Any(term => Has(other, term));

    private static bool Has(IEnumerable<Term> terms, Term term) => terms.Any(term.HasStemOf);

    // Where an object can open a sentence, names do, and so do nouns whose article or bare order leaves no doubt.
    private bool ShowsRoles(List<Term> gone, List<Term> come, IReadOnlyList<Term> source) =>
        !Meanings.ObjectsComeFirst
        || (gone.Exists(IsName) && come.Exists(IsName))
        || (!gone.Exists(term => KeepsCase(term, source)) && !come.Exists(term => KeepsCase(term, source)) && gone[0].Index < Nearest + 1);

    private bool KeepsCase(Term term, IReadOnlyList<Term> source) =>
        Article(statement, term) is { } own
        && Meanings.CaseArticles.Contains(own)
        && source.Any(other => term.HasStemOf(other) && Article(source, other) == own);

    private static string? Article(IReadOnlyList<Term> terms, Term term) => term.Index > 0 ? terms[term.Index - 1].Lower : null;

    private static bool IsVerb(Term term) => term.IsContent && !term.Token.IsCapital;

    private bool IsName(Term term) => article.Language.CapitalizesNouns ? article.IsNameWord(term) : article.HasCapitalized(term.Token);

    private List<Term> ContentBeside(IReadOnlyList<Term> terms, Term verb, int step)
    {
        var beside = new List<Term>();
        // Who speaks is the concern of another check: "…", said the coach; the coach said that …
        var isReporting = article.IsReporting(verb);
        for (var i = verb.Index + step; i >= 0 && i < terms.Count && Math.Abs(i - verb.Index) <= MaxDistance; i += step)
        {
            if (terms[step > 0 ? i : i + 1].Token is var token && (token.Gap is WordGap.Opening || isReporting && !token.Joins))
                break;
            if (article.Language.ClauseOpenings.Contains(terms[i].Lower))
                break;
            if (terms[i].IsContent)
                beside.Add(terms[i]);
            else if (step < 0 && beside.Count == 0 && BeginsClause(terms[i]))
                break;
        }

        return beside;
    }

    // "whom Kaya beat": what comes before is not the subject.
    private bool BeginsClause(Term term)
    {
        return Meanings.Relatives.Count > 0 ? Meanings.Relatives.Contains(term.Lower) : !Meanings.Auxiliaries.Contains(term.Lower);
    }

    private bool IsActive(IReadOnlyList<Term> terms, Term verb) =>
        !IsPassive(terms, verb) && !terms.Skip(verb.Index + 1).Take(Nearest).Any(term => Meanings.Agents.Contains(term.Lower));

    // A verb in another form, with "by" further on, may be passive by its ending: "απορρίφθηκε τη Δευτέρα από".
    private bool MayBePassive(IReadOnlyList<Term> terms, Term verb) =>
        !IsPassive(terms, verb) && terms.Skip(verb.Index + 1).Take(MaxDistance).Any(term => Meanings.Agents.Contains(term.Lower));

    private bool IsPassive(IReadOnlyList<Term> terms, Term verb) =>
        (Meanings.PassivePrefix.Length > 0 && verb.Token.Key.StartsWith(Meanings.PassivePrefix, StringComparison.Ordinal))
        || terms.Take(verb.Index).TakeLast(Nearest).Any(term => Meanings.PassiveWords.Contains(term.Lower));

    private int CountShared(IReadOnlyList<Term> source) => statement.Count(term => term.IsContent && source.Any(term.HasStemOf));
}
