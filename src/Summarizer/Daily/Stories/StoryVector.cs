namespace Summarizer.Daily.Stories;

/// <summary>Weighted terms of one kind, as a vector of length 1, or empty.</summary>
/// <param name="terms">Term numbers, ascending.</param>
internal sealed class StoryVector(int[] terms, float[] weights)
{
    /// <summary>Term numbers, ascending.</summary>
    public ReadOnlySpan<int> Terms => terms;

    public ReadOnlySpan<float> Weights => weights;

    /// <summary>Normalizes weighted terms.</summary>
    public static StoryVector Of(IEnumerable<(int Term, double Weight)> weighted)
    {
        var ordered = weighted.OrderBy(entry => entry.Term).ToArray();
        var length = Math.Sqrt(ordered.Sum(entry => entry.Weight * entry.Weight));
        return new StoryVector([.. ordered.Select(entry => entry.Term)], [.. ordered.Select(entry => (float)(entry.Weight / length))]);
    }

    /// <summary>The cosine similarity, 0 to 1.</summary>
    public double Cosine(StoryVector other)
    {
        double sum = 0;
        ReadOnlySpan<int> left = Terms,
            right = other.Terms;
        for (int i = 0, j = 0; i < left.Length && j < right.Length; )
        {
            if (left[i] == right[j])
                sum += weights[i++] * other.Weights[j++];
            else if (left[i] < right[j])
                i++;
            else
                j++;
        }

        return sum;
    }
}
