namespace Summarizer.Extraction;

/// <summary>A candidate for a topic.</summary>
/// <param name="Text">The phrase in lower case.</param>
/// <param name="Stems">The stems of its words.</param>
/// <param name="Count">The number of occurrences.</param>
/// <param name="Start">The offset of the first occurrence.</param>
internal sealed record Topic(string Text, IReadOnlyList<string> Stems, int Count, int Start)
{
    /// <summary>The score: repetition has diminishing returns, two words are better than one, and early mentions count more.</summary>
    public double Score(int textLength) =>
        Math.Log(1 + Count) * Math.Sqrt(Math.Min(3, Stems.Count)) * (1 + 0.5 * (1 - (double)Start / Math.Max(1, textLength)));

    /// <summary>Whether this topic makes another one redundant because they share a word.</summary>
    public bool Covers(Topic other) => Text == other.Text || Stems.Intersect(other.Stems, StringComparer.Ordinal).Any();
}
