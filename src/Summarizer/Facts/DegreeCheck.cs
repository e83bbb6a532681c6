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

    private bool IsAll(IReadOnlyList<Term> terms, Term term) =>
        article.Reader.Meanings.All.Contains(term.Lower) && !FollowsNegation(terms, term);

    // "Some", "ten", "not all". "All ten" says no more than "ten".
    private bool IsPart(IReadOnlyList<Term> terms, Term term) =>
        ((article.Reader.Meanings.Some.Contains(term.Lower) || IsNumber(term)) && !statement.Any(own => own.Token.Key == term.Token.Key))
        || (article.Reader.Meanings.All.Contains(term.Lower) && FollowsNegation(terms, term));

    private bool FollowsNegation(IReadOnlyList<Term> terms, Term term) =>
        term.Index > 0 && article.Reader.IsNegation(terms[term.Index - 1]);

    private IEnumerable<(FactKind, Term)> Certainties()
    {
        if (statement.Any(article.Reader.IsPossible))
            yield break;
        if (!article.Reader.Meanings.Infinitives.IsEmpty)
        {
            foreach (var verb in statement.Where(IsCertainVerb))
                yield return (FactKind.Modal, verb);
            yield break;
        }

        foreach (var verb in statement.Where(IsCertain))
        {
            var same = sources.SelectMany(source => source.Where(verb.HasStemOf).Select(other => (Source: source, Term: other))).ToList();
            if (same.Count > 0 && same.TrueForAll(pair => IsOpen(pair.Source, pair.Term)))
                yield return (FactKind.Modal, verb);
        }
    }

    // "Otevře" for "může otevřít" or "asi otevře", unless a source also has it without "may".
    private bool IsCertainVerb(Term verb)
    {
        var infinitives = article.Reader.Meanings.Infinitives;
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
            if (article.Reader.Meanings.Doubtful.Contains(source[i].Lower))
                return true;
            if (source[i].IsContent)
                return false;
        }

        return false;
    }

    private bool IsCertain(Term term)
    {
        var meanings = article.Reader.Meanings;
        return term.IsContent
            && !term.Token.IsCapital
            && (
                meanings.CertainForms.Count > 0
                    ? meanings.CertainForms.Any(form => term.Token.Key.EndsWith(form, StringComparison.Ordinal))
                    : Enumerable
                        .Range(1, 2)
                        .Any(back => term.Index >= back && meanings.Certain.Contains(statement[term.Index - back].Lower))
            );
    }

    private bool IsOpen(IReadOnlyList<Term> source, Term term) =>
        article.Reader.HasPossibleForm(term.Token)
        || Around(source, term, Near)
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
