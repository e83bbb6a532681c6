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
        if (statement.Any(article.Reader.IsPossible))
            yield break;
        foreach (var verb in statement.Where(IsCertain))
        {
            var same = sources.SelectMany(source => source.Where(verb.HasStemOf).Select(other => (Source: source, Term: other))).ToList();
            if (same.Count > 0 && same.TrueForAll(pair => IsOpen(pair.Source, pair.Term) && !IsSameForm(verb, pair.Term)))
                yield return (FactKind.Modal, verb);
        }
    }

    private bool IsCertain(Term term)
    {
        var meanings = article.Reader.Meanings;
        return term.IsContent
            && !term.Token.IsCapital
            && (meanings.CertainForms.Any(form => term.Token.Key.EndsWith(form, StringComparison.Ordinal)) || FollowsCertain(term));
    }

    private bool FollowsCertain(Term term) => article.Reader.Meanings.HasVerbBracket ? IsAfterCertain(term) : IsNextToCertain(term);

    // What the source has in the same form is not another tense of it.
    private bool IsSameForm(Term verb, Term other) => verb.Token.Key == other.Token.Key && !FollowsCertain(verb);

    private bool IsNextToCertain(Term term) =>
        Enumerable
            .Range(1, 2)
            .Any(back => term.Index >= back && article.Reader.Meanings.Certain.Contains(statement[term.Index - back].Lower));

    // The participle stands at the end of its clause.
    private bool IsAfterCertain(Term term)
    {
        if (term.Index + 1 < statement.Count && statement[term.Index + 1] is { IsContent: true, Token.Joins: true })
            return false;
        for (var i = term.Index; i > 0 && statement[i].Token.Joins; i--)
        {
            if (article.Reader.Meanings.Conjunctions.Contains(statement[i - 1].Lower))
                return false;
            if (article.Reader.Meanings.Certain.Contains(statement[i - 1].Lower))
                return true;
        }

        return false;
    }

    private bool IsOpen(IReadOnlyList<Term> source, Term term) =>
        article.Reader.HasPossibleForm(term.Token)
        || Clause(source, term)
            .Any(other => article.Reader.Meanings.Doubtful.Contains(other.Lower) || article.Reader.HasPossibleForm(other.Token));

    // Where verbs stand apart, "may" can be anywhere in the clause.
    private IEnumerable<Term> Clause(IReadOnlyList<Term> source, Term term)
    {
        var meanings = article.Reader.Meanings;
        if (!meanings.HasVerbBracket)
            return Around(source, term, Near);
        var (first, last) = (term.Index, term.Index);
        while (first > 0 && source[first].Token.Joins && !meanings.Conjunctions.Contains(source[first - 1].Lower))
            first--;
        while (last + 1 < source.Count && source[last + 1].Token.Joins && !meanings.Conjunctions.Contains(source[last + 1].Lower))
            last++;
        return source.Skip(first).Take(last - first + 1);
    }

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
