namespace Summarizer.Facts.Comparison;

/// <summary>Words of a statement that take the place of words of its source, between words that both have in the same order.</summary>
/// <param name="Context">How many words around it both have without a gap.</param>
/// <param name="IsSole">Whether the source has all other words of the statement in the same order.</param>
internal sealed record Substitution(IReadOnlyList<Term> Written, IReadOnlyList<Term> Replaced, int Context, bool IsSole)
{
    /// <summary>The longest replacement that is compared, in words.</summary>
    private const int MaxWords = 6;

    /// <summary>The number of words around a replacement that both must have.</summary>
    private const int MinContext = 3;

    private const int MaxContext = 6;

    /// <summary>Aligns a statement with a source by their longest common subsequence.</summary>
    public static IEnumerable<Substitution> Find(IReadOnlyList<Term> statement, IReadOnlyList<Term> source)
    {
        var pairs = Align(statement, source);
        for (var k = 0; k <= pairs.Count; k++)
        {
            var (i, j) = k == 0 ? (-1, -1) : pairs[k - 1];
            var (nextI, nextJ) = k == pairs.Count ? (statement.Count, source.Count) : pairs[k];
            var context = Run(pairs, k - 1, -1) + Run(pairs, k, 1);
            var isOpen = k == 0 || k == pairs.Count;
            if (nextI - i - 1 is > 0 and <= MaxWords && nextJ - j - 1 > 0 && (isOpen || nextJ - j - 1 <= MaxWords) && context >= MinContext)
            {
                var first = k == 0 ? Math.Max(0, nextJ - MaxWords) : j + 1;
                yield return new Substitution(
                    [.. Enumerable.Range(i + 1, nextI - i - 1).Select(at => statement[at])],
                    [.. Enumerable.Range(first, Math.Min(MaxWords, nextJ - first)).Select(at => source[at])],
                    context,
                    IsSole: statement.Count - pairs.Count == nextI - i - 1
                );
            }
        }
    }

    // How many words go on in the same order without a gap.
    private static int Run(List<(int I, int J)> pairs, int from, int step)
    {
        if (from < 0 || from >= pairs.Count)
            return 0;
        var length = 1;
        while (
            from + step >= 0
            && from + step < pairs.Count
            && pairs[from + step].I - pairs[from].I == step
            && pairs[from + step].J - pairs[from].J == step
            && length < MaxContext
        )
        {
            from += step;
            length++;
        }

        return length;
    }

    private static List<(int I, int J)> Align(IReadOnlyList<Term> statement, IReadOnlyList<Term> source)
    {
        // Arrays, because all pairs are compared.
        var (ours, theirs) = (statement.ToArray(), source.ToArray());
        var lengths = new int[statement.Count + 1, source.Count + 1];
        var isSame = new bool[statement.Count, source.Count];
        for (var i = statement.Count - 1; i >= 0; i--)
        {
            for (var j = source.Count - 1; j >= 0; j--)
            {
                isSame[i, j] = ours[i].Token.Key == theirs[j].Token.Key || (ours[i].IsContent && ours[i].HasStemOf(theirs[j]));
                lengths[i, j] = isSame[i, j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var pairs = new List<(int, int)>();
        for (int i = 0, j = 0; i < statement.Count && j < source.Count; )
        {
            if (isSame[i, j] && lengths[i, j] == lengths[i + 1, j + 1] + 1)
                pairs.Add((i++, j++));
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
                i++;
            else
                j++;
        }

        return pairs;
    }
}
