using Summarizer.Text;

namespace Summarizer.Facts;

/// <summary>
/// Finds statements that swap who did something and to whom. Where nouns have cases, one of two names or nouns has lost its suffix and the
/// other has taken one; elsewhere, their order around the same verb is reversed. Only in languages whose passive is known.
/// </summary>
internal sealed class RoleCheck(Wording article, IReadOnlyList<Term> statement, IReadOnlyList<IReadOnlyList<Term>> sources)
{
    private const int MinCommon = 3;
    private const int MaxDistance = 5;

    /// <summary>How many words beside a verb name who does it, and to whom.</summary>
    private const int Nearest = 2;

    public IEnumerable<(FactKind Kind, Term Term)> Run() =>
        article.Reader.Meanings.HasCases ? sources.SelectMany(SwappedCases)
        : article.Reader.Meanings.Agent.Length == 0 ? []
        : sources.SelectMany(SwappedOrder);

    private IEnumerable<(FactKind, Term)> SwappedCases(IReadOnlyList<Term> source)
    {
        if (Common(source) < MinCommon)
            yield break;
        foreach (
            var lost in statement
                .Where(IsWhole)
                .Where(term => source.Any(other => HasCase(other, term)) && !source.Any(other => IsBare(other, term)))
        )
        {
            var taken = statement
                .Skip(lost.Index + 1)
                .FirstOrDefault(term =>
                    term.Token.IsCapital == lost.Token.IsCapital
                    && source.Any(other => HasCase(term, other))
                    && !source.Any(other => term.Token.Key == other.Token.Key && Suffix(other) == Suffix(term))
                );
            if (taken is not null)
            {
                yield return (FactKind.Roles, lost);
                yield break;
            }
        }
    }

    // The last word of a name, or a noun that does not stand before another.
    private bool IsWhole(Term term) =>
        term.Index + 1 < statement.Count
        && (
            term.Token.IsCapital
                ? !(statement[term.Index + 1].Token is { IsCapital: true, Joins: true })
                : !statement[term.Index + 1].Token.Joins
        );

    // The same word with a suffix for an object or a possessor, and without.
    private bool HasCase(Term inflected, Term bare)
    {
        if (!inflected.IsContent || !bare.IsContent || Suffix(bare).Length > 0)
            return false;
        if (inflected.Token.IsCapital && bare.Token.IsCapital)
            return inflected.Token.Key == bare.Token.Key && IsCase(Suffix(inflected));
        return inflected.Token.Key.StartsWith(bare.Token.Key, StringComparison.Ordinal)
            && IsCase(inflected.Token.Key[bare.Token.Key.Length..]);
    }

    private static bool IsBare(Term other, Term term) => other.Token.Key == term.Token.Key && Suffix(other).Length == 0;

    private static string Suffix(Term term) => WordFolding.Fold(term.Text.AsSpan(term.NameLength));

    private bool IsCase(string suffix) => article.Reader.Meanings.CaseSuffixes.Contains(suffix);

    private IEnumerable<(FactKind, Term)> SwappedOrder(IReadOnlyList<Term> source)
    {
        if (Common(source) < MinCommon)
            yield break;
        foreach (
            var verb in statement.Where(term => term.IsContent && !term.Token.IsCapital && !IsReporting(term) && IsActive(statement, term))
        )
        {
            foreach (var other in source.Where(term => term.Token.Key == verb.Token.Key && IsActive(source, term)))
            {
                var (doers, targets) = (Beside(statement, verb, -1), Beside(statement, verb, 1));
                var (itsDoers, itsTargets) = (Beside(source, other, -1), Beside(source, other, 1));
                if (
                    Overlap(doers, itsTargets)
                    && Overlap(targets, itsDoers)
                    && !Overlap(doers.Take(Nearest), itsDoers.Take(Nearest))
                    && !Overlap(targets.Take(Nearest), itsTargets.Take(Nearest))
                )
                    yield return (FactKind.Roles, doers[0]);
            }
        }
    }

    // Who speaks is the concern of another check: "…", said the coach; the coach said that …
    private bool IsReporting(Term term) => article.Language.ReportingVerbs.Contains(article.Language.Lower(term.Text));

    private static bool Overlap(IEnumerable<Term> one, IEnumerable<Term> other) => one.Any(term => other.Any(term.HasStemOf));

    private static List<Term> Beside(IReadOnlyList<Term> terms, Term verb, int step)
    {
        var beside = new List<Term>();
        for (var i = verb.Index + step; i >= 0 && i < terms.Count && Math.Abs(i - verb.Index) <= MaxDistance; i += step)
        {
            if (terms[step > 0 ? i : i + 1].Token.Gap is WordGap.Opening)
                break;
            if (terms[i].IsContent)
                beside.Add(terms[i]);
        }

        return beside;
    }

    private bool IsActive(IReadOnlyList<Term> terms, Term verb)
    {
        var meanings = article.Reader.Meanings;
        return !(meanings.PassivePrefix.Length > 0 && verb.Token.Key.StartsWith(meanings.PassivePrefix, StringComparison.Ordinal))
            && !Enumerable.Range(1, 2).Any(next => verb.Index + next < terms.Count && terms[verb.Index + next].Token.Key == meanings.Agent);
    }

    private int Common(IReadOnlyList<Term> source) => statement.Count(term => term.IsContent && source.Any(term.HasStemOf));
}
