namespace Summarizer.Facts.Comparison;

/// <summary>Compares the content words around two words.</summary>
internal static class Surroundings
{
    /// <summary>Whether a content word at most so many words away means the same on both sides: the words take the same place.</summary>
    public static bool Agree(IReadOnlyList<Term> statement, Term term, IReadOnlyList<Term> source, Term other, int reach) =>
        Of(statement, term.Index, reach).Any(neighbor => Of(source, other.Index, reach).Any(neighbor.Means));

    private static IEnumerable<Term> Of(IReadOnlyList<Term> terms, int index, int reach)
    {
        for (var i = Math.Max(0, index - reach); i <= Math.Min(terms.Count - 1, index + reach); i++)
        {
            if (i != index && terms[i].IsContent)
                yield return terms[i];
        }
    }
}
