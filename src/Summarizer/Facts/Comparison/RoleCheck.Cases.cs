using Summarizer.Text;

namespace Summarizer.Facts.Comparison;

// Roles shown by case, or by words beside a noun.
internal sealed partial class RoleCheck
{
    private IEnumerable<(FactKind, Term)> SwappedCases(IReadOnlyList<Term> source)
    {
        foreach (
            var lost in statement.Where(term => source.Any(other => HasCase(other, term)) && !source.Any(other => IsBare(other, term)))
        )
        {
            var taken = statement.Skip(lost.Index + 1).FirstOrDefault(term => IsNamed(term) == IsNamed(lost) && HasTaken(term, source));
            if (taken is not null && (IsWhole(lost) || taken.Index == lost.Index + 1 && !IsPossessed(taken, source)))
            {
                yield return (FactKind.Roles, lost);
                yield break;
            }
        }
    }

    // A word without a suffix in the source has taken a case suffix that it has nowhere there.
    private bool HasTaken(Term term, IReadOnlyList<Term> source) =>
        source.Any(other => HasCase(term, other))
        && !source.Any(other => term.Token.Key == other.Token.Key && Suffix(other) == Suffix(term));

    // "Kanal kapağını" for "kanalın kapağı": the two may be one name of a thing.
    private bool IsPossessed(Term term, IReadOnlyList<Term> source) =>
        source.Any(other => HasCase(term, other) && IsCase(other.Token.Key[^1..]));

    // Any word that opens a sentence has a capital.
    private bool IsNamed(Term term) => term.Token.IsCapital && (term.Token.Gap != WordGap.Opening || article.HasCapitalized(term.Token));

    // The last word of a name, or a noun that does not stand before another.
    private bool IsWhole(Term term) =>
        term.Index + 1 < statement.Count
        && (
            IsNamed(term) ? !(statement[term.Index + 1].Token is { IsCapital: true, Joins: true }) : !statement[term.Index + 1].Token.Joins
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

    private bool IsCase(string suffix) => Meanings.CaseSuffixes.Contains(suffix);

    // Two names on either side of an unchanged verb have changed their forms; two nouns must also have changed sides.
    private IEnumerable<(FactKind, Term)> SwappedForms(IReadOnlyList<Term> source)
    {
        foreach (var verb in statement.Where(IsVerb))
        {
            foreach (
                var other in source.Where(other =>
                    IsVerb(other) && other.HasStemOf(verb) && WithoutAgreement(other) == WithoutAgreement(verb)
                )
            )
            {
                var changed = statement.Where(term => Math.Abs(term.Index - verb.Index) <= MaxDistance && IsChanged(term, source)).ToList();
                var (doer, target) = (changed.Find(term => term.Index < verb.Index), changed.Find(term => term.Index > verb.Index));
                if (doer is not null && target is not null && (AreNames(doer, target) || HaveCrossed(doer, target, verb, source, other)))
                    yield return (FactKind.Roles, doer);
            }
        }
    }

    private static bool AreNames(Term doer, Term target) => doer.Token.IsCapital && target.Token.IsCapital;

    private bool HaveCrossed(Term doer, Term target, Term verb, IReadOnlyList<Term> source, Term other) =>
        !article.IsReporting(verb)
        && statement.Skip(doer.Index + 1).Take(target.Index - doer.Index).All(term => term.Token.Joins)
        && source.Where(doer.HasStemOf).All(its => its.Index > other.Index)
        && source.Where(target.HasStemOf).All(its => its.Index < other.Index);

    private static bool IsChanged(Term term, IReadOnlyList<Term> source) =>
        term.IsContent
        && source.Where(term.HasStemOf).ToList() is { Count: > 0 } same
        && same.TrueForAll(other => other.Token.Key != term.Token.Key);

    // A verb agrees with its subject by a vowel: "porazil", "porazila".
    private static string WithoutAgreement(Term verb) => verb.Token.Key.TrimEnd('a', 'e', 'i', 'o', 'y');

    // Two nouns have exchanged what marks their roles.
    private IEnumerable<(FactKind, Term)> SwappedMarks(IReadOnlyList<Term> source, Func<IReadOnlyList<Term>, Term, string> markOf)
    {
        if (
            Meanings.VerbsComeLast
            && !(
                statement.LastOrDefault(term => term.IsContent) is { } verb
                && source.LastOrDefault(term => term.IsContent) is { } other
                && verb.HasStemOf(other)
            )
        )
            return [];
        var exchanged = new List<(Term Term, string Own, string Its)>();
        foreach (var term in statement.Where(term => term.IsContent && !article.IsReporting(term)))
        {
            var own = markOf(statement, term);
            var its = source.Where(term.HasStemOf).Select(one => markOf(source, one)).Distinct().ToList();
            if (its.Count == 1 && its[0] != own)
                exchanged.Add((term, own, its[0]));
        }

        return exchanged
            .Where(one => exchanged.Exists(its => its.Own == one.Its && its.Its == one.Own))
            .Select(one => (FactKind.Roles, one.Term));
    }

    // "पुलिस ने", "از پلیس"
    private string Marker(IReadOnlyList<Term> terms, Term term)
    {
        var language = article.Language;
        if (term.Index + 1 < terms.Count && terms[term.Index + 1] is { Token.Joins: true } next)
        {
            if (language.SubjectMarkers.Contains(next.Lower) || language.ObliqueMarkers.Contains(next.Lower))
                return next.Lower;
        }

        return term.Index > 0 && term.Token.Joins && language.Prepositions.Contains(terms[term.Index - 1].Lower)
            ? terms[term.Index - 1].Lower
            : "";
    }

    // "시공사는", "시공사를"
    private string Ending(IReadOnlyList<Term> _, Term term) =>
        Meanings.SubjectEndings.Any(ending => HasEnding(term, ending)) ? nameof(Meanings.SubjectEndings)
        : Meanings.ObjectEndings.Any(ending => HasEnding(term, ending)) ? nameof(Meanings.ObjectEndings)
        : "";

    private static bool HasEnding(Term term, string ending) =>
        term.Lower.Length > ending.Length + 1 && term.Lower.EndsWith(ending, StringComparison.Ordinal);
}
