using Summarizer.Text;

namespace Summarizer.Facts.Comparison;

/// <summary>
/// Compares a statement with its sources by meaning. A word that they do not have, in the place of one that excludes it, is an error: the
/// opposite of a property or event, or another kind of thing. A kind of thing that nothing in the article names is invented.
/// </summary>
internal sealed class MeaningCheck(Wording article, IReadOnlyList<Term> statement, IReadOnlyList<IReadOnlyList<Term>> sources)
{
    /// <summary>The distance in words at which neighbors make two words take the same place.</summary>
    private const int Near = 5;

    /// <summary>The same if the article has the word elsewhere.</summary>
    private const int Close = 1;

    /// <summary>How many of the words directly around two words must be the same.</summary>
    private const int MinShared = 2;

    /// <summary>
    /// The share of a statement's content words that its sources must have: a free paraphrase cannot be compared by word.
    /// </summary>
    private const double MinComparable = 0.5;

    /// <summary>The same for a word that nothing in the sources contradicts.</summary>
    private const double MinVerbatim = 0.85;

    /// <param name="isFree">Whether no other check has explained a word.</param>
    public IEnumerable<(FactKind Kind, Term Term)> Run(Func<Term, bool> isFree)
    {
        var coverage = Coverage();
        foreach (var term in statement)
        {
            if (term.Token.Word.Kind == WordKind.Number && HasOtherNumber(term))
                yield return (FactKind.Number, term);
            if (term.Senses.Length > 0 && isFree(term) && IsOppositeInPlace(term))
            {
                yield return (FactKind.Antonym, term);
                continue;
            }

            if (term.Senses.Length == 0 || !isFree(term) || sources.Any(source => source.Any(term.IsSupportedBy)))
                continue;
            // Whether the article has a word is asked last: it takes reading all of the article.
            var mayBeInvented = coverage >= MinVerbatim && term is { IsThing: true, IsContent: true };
            if (coverage < MinComparable || Contrast(term, Near) is null && !mayBeInvented)
                continue;
            var has = article.Has(term);
            if (Contrast(term, has ? Close : Near) is { } kind)
                yield return (kind, term);
            else if (mayBeInvented && !has)
                yield return (FactKind.Phrase, term);
        }
    }

    // The article may have the number elsewhere, but the sources have another one before the same word.
    private bool HasOtherNumber(Term number) =>
        Next(statement, number) is { } counted
        && !sources.Any(source => source.Any(other => other.Token.Key == number.Token.Key))
        && sources.Any(source =>
            source.Any(other =>
                other.Token.Word.Kind == WordKind.Number
                && Next(source, other) is { } its
                && counted.HasStemOf(its)
                && !statement.Any(term => term.Token.Key == other.Token.Key)
            )
        );

    private static Term? Next(IReadOnlyList<Term> terms, Term term) =>
        term.Index + 1 < terms.Count && terms[term.Index + 1] is { IsContent: true, Token.Joins: true } next ? next : null;

    // "Sales rose by 8 percent while profits fell": if the sources have the word elsewhere, the words directly around it decide.
    private bool IsOppositeInPlace(Term term)
    {
        var (same, opposite) = (0, 0);
        foreach (var source in sources)
        {
            foreach (var other in source)
            {
                if (term.Means(other))
                    same = Math.Max(same, Shared(term, source, other));
                else if (term.Excludes(other) is { IsOpposite: true } && other.HasPolarityOf(term) && !statement.Any(other.Means))
                    opposite = Math.Max(opposite, Shared(term, source, other));
            }
        }

        return opposite >= MinShared && opposite > same;
    }

    // How many of the two words before and the word after are the same.
    private int Shared(Term term, IReadOnlyList<Term> source, Term other) =>
        new[] { -2, -1, 1 }.Count(step =>
            term.Index + step is var i
            && other.Index + step is var j
            && i >= 0
            && j >= 0
            && i < statement.Count
            && j < source.Count
            && statement[i].HasStemOf(source[j])
        );

    private double Coverage()
    {
        var content = statement.Where(term => term.IsContent).ToList();
        return content.Count == 0
            ? 0
            : (double)content.Count(term => sources.Any(source => source.Any(term.IsSupportedBy))) / content.Count;
    }

    private FactKind? Contrast(Term term, int reach)
    {
        foreach (var source in sources)
        {
            foreach (var other in source)
            {
                if (
                    term.Excludes(other) is { IsConverse: false } sense
                    && other.HasPolarityOf(term)
                    && other.IsReversed == term.IsReversed
                    && !statement.Any(other.Means)
                    && Surroundings.Agree(statement, term, source, other, reach)
                )
                    return sense.IsOpposite ? FactKind.Antonym : FactKind.Phrase;
            }
        }

        return null;
    }
}
