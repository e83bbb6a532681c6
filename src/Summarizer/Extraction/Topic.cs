namespace Summarizer.Extraction;

/// <summary>A phrase an article may be about.</summary>
/// <param name="Text">The phrase in lower case.</param>
/// <param name="Prefixes">What its words are compared by.</param>
/// <param name="Count">How often the article says it.</param>
/// <param name="Start">Where the article first says it.</param>
internal sealed record Topic(string Text, IReadOnlyList<string> Prefixes, int Count, int Start)
{
    /// <summary>Its weight: repetition counts less and less, two words say more than one, what is named early matters.</summary>
    public double Score(int textLength) =>
        Math.Log(1 + Count) * Math.Sqrt(Math.Min(3, Prefixes.Count)) * (1 + 0.5 * (1 - (double)Start / Math.Max(1, textLength)));

    /// <summary>Whether this topic makes another one superfluous: they share a word.</summary>
    public bool Covers(Topic other) => Text == other.Text || Prefixes.Intersect(other.Prefixes, StringComparer.Ordinal).Any();
}
