using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Facts.Comparison;

/// <summary>Finds what a statement says of all although its sources say it of some.</summary>
internal sealed class DegreeCheck(Wording article, IReadOnlyList<Term> statement, IReadOnlyList<IReadOnlyList<Term>> sources)
{
    /// <summary>The distance in words between a word and what limits it.</summary>
    private const int Near = 4;

    private Meanings Meanings => article.Reader.Meanings;

    public IEnumerable<(FactKind Kind, Term Term)> Run()
    {
        if (sources.Any(source => source.Any(term => IsAll(source, term))))
            yield break;
        foreach (var all in statement.Where(term => IsAll(statement, term)))
        {
            var counted = new[] { Content(statement, all.Index, -1), Content(statement, all.Index, 1) };
            var isLimited = counted.Any(noun =>
                noun is not null
                && sources.Any(source =>
                    source.Any(other => noun.Means(other) && Around(source, other, Near).Any(term => IsPart(source, term)))
                )
            );
            if (isLimited)
                yield return (FactKind.Quantifier, all);
        }
    }

    private bool IsAll(IReadOnlyList<Term> terms, Term term) => Meanings.All.Contains(term.Lower) && !FollowsNegation(terms, term);

    // "Some", "ten", "not all". "All ten" says no more than "ten".
    private bool IsPart(IReadOnlyList<Term> terms, Term term) =>
        ((Meanings.Some.Contains(term.Lower) || IsNumber(term)) && !statement.Any(own => own.Token.Key == term.Token.Key))
        || (Meanings.All.Contains(term.Lower) && FollowsNegation(terms, term));

    private bool FollowsNegation(IReadOnlyList<Term> terms, Term term) =>
        term.Index > 0 && article.Reader.IsNegation(terms[term.Index - 1]);

    /// <summary>Words of the same clause.</summary>
    public static IEnumerable<Term> Around(IReadOnlyList<Term> source, Term term, int distance)
    {
        for (var i = term.Index; i > 0 && term.Index - i < distance && source[i].Token.Joins; i--)
            yield return source[i - 1];
        for (var i = term.Index + 1; i < source.Count && i - term.Index <= distance && source[i].Token.Joins; i++)
            yield return source[i];
    }

    private static Term? Content(IReadOnlyList<Term> terms, int from, int step)
    {
        var left = 2;
        for (var i = from + step; i >= 0 && i < terms.Count && left > 0; i += step)
        {
            if (terms[i].IsContent)
                return terms[i];
            if (terms[i].Lower.Length > 0)
                left--;
        }

        return null;
    }

    private static bool IsNumber(Term term) => term.Token.Word.Kind == WordKind.Number;
}
