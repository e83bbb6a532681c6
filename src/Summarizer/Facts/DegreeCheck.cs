using Summarizer.Text;

namespace Summarizer.Facts;

/// <summary>Finds what a statement says of all although its sources say it of some, or as certain although they leave it open.</summary>
internal sealed class DegreeCheck(Wording article, IReadOnlyList<Term> statement, IReadOnlyList<IReadOnlyList<Term>> sources)
{
    /// <summary>The distance in words between a word and what limits it.</summary>
    private const int Near = 4;

    private const int NearVerb = 12;

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
        foreach (var verb in statement.Where(IsCertain).Select(Meaningful))
        {
            var same = sources.SelectMany(source => source.Where(verb.HasStemOf).Select(other => (Source: source, Term: other))).ToList();
            if (same.Count > 0 && same.TrueForAll(pair => IsOpen(pair.Source, pair.Term)))
                yield return (FactKind.Modal, verb);
        }
    }

    private bool IsCertain(Term term)
    {
        var meanings = article.Reader.Meanings;
        return (term.IsContent || meanings.HasLightVerbs)
            && !term.Token.IsCapital
            && (
                meanings.CertainForms.Any(form => HasForm(term, form))
                || Enumerable.Range(1, 2).Any(back => term.Index >= back && meanings.Certain.Contains(statement[term.Index - back].Lower))
            );
    }

    private static bool HasForm(Term term, string form) =>
        form[0] == '^'
            ? term.Token.Key.AsSpan().StartsWith(form.AsSpan(1)) || term.Lower.AsSpan().StartsWith(form.AsSpan(1))
            : term.Token.Key.EndsWith(form, StringComparison.Ordinal) || term.Lower.EndsWith(form, StringComparison.Ordinal);

    private Term Meaningful(Term verb) =>
        article.Reader.Meanings.HasLightVerbs && verb.Index > 0 && statement[verb.Index - 1] is { IsContent: true, IsNegated: false } noun
            ? noun
            : verb;

    private bool IsOpen(IReadOnlyList<Term> source, Term term) =>
        article.Reader.HasPossibleForm(term.Token)
        || Around(source, term, article.Reader.Meanings.VerbsComeLast ? NearVerb : Near)
            .Any(other => article.Reader.Meanings.Doubtful.Contains(other.Lower) || article.Reader.HasPossibleForm(other.Token));

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
