using Summarizer.Text;

namespace Summarizer.Facts.Comparison;

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
        article.Reader.Meanings.HasCaseSuffixes ? sources.SelectMany(SwappedCases)
        : article.Reader.Meanings.InflectsNames ? sources.SelectMany(SwappedForms)
        : article.Reader.Meanings.Agents.Count > 0 ? sources.SelectMany(SwappedOrder)
        : [];

    private IEnumerable<(FactKind, Term)> SwappedCases(IReadOnlyList<Term> source)
    {
        if (CountShared(source) < MinCommon)
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
        if (Suffix(bare).Length > 0)
            return false;
        if (inflected.Token.IsCapital && bare.Token.IsCapital)
            return inflected.Token.Key == bare.Token.Key && IsCase(Suffix(inflected));
        if (!inflected.IsContent || !bare.IsContent)
            return false;
        return inflected.Token.Key.StartsWith(bare.Token.Key, StringComparison.Ordinal)
            && IsCase(inflected.Token.Key[bare.Token.Key.Length..]);
    }

    private static bool IsBare(Term other, Term term) => other.Token.Key == term.Token.Key && Suffix(other).Length == 0;

    private static string Suffix(Term term) => WordFolding.Fold(term.Text.AsSpan(term.NameLength));

    private bool IsCase(string suffix) => article.Reader.Meanings.CaseSuffixes.Contains(suffix);

    // Two names have changed their forms around a verb that has not.
    private IEnumerable<(FactKind, Term)> SwappedForms(IReadOnlyList<Term> source)
    {
        if (CountShared(source) < MinCommon)
            yield break;
        foreach (var verb in statement.Where(IsVerb))
        {
            if (!source.Any(other => IsVerb(other) && other.HasStemOf(verb) && WithoutAgreement(other) == WithoutAgreement(verb)))
                continue;
            var changed = statement.Where(term => Math.Abs(term.Index - verb.Index) <= MaxDistance && IsChanged(term, source)).ToList();
            if (changed.Count > 1 && changed.Exists(term => term.Index < verb.Index) && changed.Exists(term => term.Index > verb.Index))
                yield return (FactKind.Roles, changed[0]);
        }
    }

    private static bool IsVerb(Term term) => term.IsContent && !term.Token.IsCapital;

    private static bool IsChanged(Term name, IReadOnlyList<Term> source)
    {
        if (!name.Token.IsCapital || !name.IsContent)
            return false;
        var same = source.Where(other => other.Token.IsCapital && other.HasStemOf(name)).ToList();
        return same.Count > 0 && same.TrueForAll(other => other.Token.Key != name.Token.Key);
    }

    // A verb agrees with its subject by a vowel: "porazil", "porazila".
    private static string WithoutAgreement(Term verb) => verb.Token.Key.TrimEnd('a', 'e', 'i', 'o', 'y');

    private IEnumerable<(FactKind, Term)> SwappedOrder(IReadOnlyList<Term> source)
    {
        if (CountShared(source) < MinCommon)
            yield break;
        foreach (
            var verb in statement.Where(term =>
                IsVerb(term) && !article.Reader.Meanings.MutualVerbs.Contains(term.Lower) && IsActive(statement, term)
            )
        )
        {
            foreach (var other in source.Where(term => term.Token.Key == verb.Token.Key && IsActive(source, term)))
            {
                var (doers, targets) = (ContentBeside(statement, verb, -1), ContentBeside(statement, verb, 1));
                var (itsDoers, itsTargets) = (ContentBeside(source, other, -1), ContentBeside(source, other, 1));
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

    private bool Overlap(IEnumerable<Term> one, IEnumerable<Term> other) =>
        one.Any(term => (!article.Reader.Meanings.ObjectsComeFirst || IsName(term)) && other.Any(term.HasStemOf));

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
        var meanings = article.Reader.Meanings;
        return meanings.Relatives.Count > 0 ? meanings.Relatives.Contains(term.Lower) : !meanings.Auxiliaries.Contains(term.Lower);
    }

    private bool IsActive(IReadOnlyList<Term> terms, Term verb)
    {
        var meanings = article.Reader.Meanings;
        return !(meanings.PassivePrefix.Length > 0 && verb.Token.Key.StartsWith(meanings.PassivePrefix, StringComparison.Ordinal))
            && !terms.Skip(verb.Index + 1).Take(Nearest).Any(term => meanings.Agents.Contains(term.Lower))
            && !terms.Take(verb.Index).TakeLast(Nearest).Any(term => meanings.PassiveWords.Contains(term.Lower));
    }

    private int CountShared(IReadOnlyList<Term> source) => statement.Count(term => term.IsContent && source.Any(term.HasStemOf));
}
