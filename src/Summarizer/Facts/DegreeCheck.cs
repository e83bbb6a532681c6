using Summarizer.Text;

namespace Summarizer.Facts;

/// <summary>Finds what a statement says of all although its sources say it of some, or as certain although they leave it open.</summary>
internal sealed class DegreeCheck(Wording article, IReadOnlyList<Term> statement, IReadOnlyList<IReadOnlyList<Term>> sources)
{
    /// <summary>The distance in words between a word and what limits it.</summary>
    private const int Near = 4;

    public IEnumerable<(FactKind Kind, Term Term)> Run() => Quantities().Concat(Certainties());

    private IEnumerable<(FactKind, Term)> Quantities()
    {
        var meanings = article.Reader.Meanings;
        if (sources.Any(source => source.Any(term => meanings.All.Contains(term.Lower))))
            yield break;
        foreach (var all in statement.Where(term => meanings.All.Contains(term.Lower)))
        {
            var counted = new[] { Content(statement, all.Index, -1), Content(statement, all.Index, 1) };
            var isLimited = counted.Any(noun =>
                noun is not null
                && sources.Any(source =>
                    source.Any(other =>
                        noun.Means(other) && Around(source, other, Near).Any(term => meanings.Some.Contains(term.Lower) || IsNumber(term))
                    )
                )
            );
            if (isLimited)
                yield return (FactKind.Quantifier, all);
        }
    }

    private IEnumerable<(FactKind, Term)> Certainties()
    {
        var possible = statement.Where(article.Reader.IsPossible).ToList();
        foreach (var verb in statement.Where(IsCertain))
        {
            if (possible.Exists(term => term.Index != verb.Index))
                continue;
            var same = sources.SelectMany(source => source.Where(verb.HasStemOf).Select(other => (Source: source, Term: other))).ToList();
            if (same.Count > 0 && same.TrueForAll(pair => IsOpen(pair.Source, pair.Term) && !IsSameForm(verb, pair.Term)))
                yield return (FactKind.Modal, verb);
        }
    }

    private bool IsCertain(Term term) =>
        term.IsContent && !term.Token.IsCapital && (HasCertainForm(term) || FollowsCertain(statement, term));

    private bool HasCertainForm(Term term) =>
        article.Reader.Meanings.CertainForms.Any(form => term.Token.Key.EndsWith(form, StringComparison.Ordinal));

    private bool FollowsCertain(IReadOnlyList<Term> terms, Term term) =>
        (IsMixed || article.Reader.Meanings.CertainForms.Count == 0)
        && Enumerable
            .Range(1, 2)
            .Any(back => term.Index >= back && article.Reader.Meanings.Certain.Contains(terms[term.Index - back].Lower));

    private bool FollowsAuxiliary(IReadOnlyList<Term> terms, Term term) =>
        FollowsCertain(terms, term)
        && Enumerable
            .Range(1, 2)
            .Any(back => term.Index >= back && article.Reader.Meanings.Auxiliaries.Contains(terms[term.Index - back].Lower));

    // The future is a form, but what may be has a word.
    private bool IsMixed => article.Reader.Meanings is { CertainForms.Count: > 0, PossibleForms.Count: 0 };

    // "La primera fase": what the source has in the same form is not another tense of it.
    private bool IsSameForm(Term verb, Term other) => IsMixed && verb.Token.Key == other.Token.Key && !FollowsCertain(statement, verb);

    // "A jugé possible" does not leave the judgment open.
    private bool IsOpen(IReadOnlyList<Term> source, Term term) =>
        article.Reader.HasPossibleForm(term.Token)
        || (
            !FollowsAuxiliary(source, term)
            && Around(source, term, Near)
                .Any(other => article.Reader.Meanings.Doubtful.Contains(other.Lower) || article.Reader.HasPossibleForm(other.Token))
        );

    // Words of the same clause.
    private static IEnumerable<Term> Around(IReadOnlyList<Term> source, Term term, int distance)
    {
        for (var i = term.Index; i > 0 && term.Index - i < distance && source[i].Token.Joins; i--)
            yield return source[i - 1];
        for (var i = term.Index + 1; i < source.Count && i - term.Index <= distance && source[i].Token.Joins; i++)
            yield return source[i];
    }

    private static Term? Content(IReadOnlyList<Term> terms, int from, int step)
    {
        for (var i = from + step; i >= 0 && i < terms.Count && Math.Abs(i - from) <= 2; i += step)
        {
            if (terms[i].IsContent)
                return terms[i];
        }

        return null;
    }

    private static bool IsNumber(Term term) => term.Token.Word.Kind == WordKind.Number;
}
