namespace Summarizer.Daily;

/// <summary>A sentence of a day's overview.</summary>
/// <param name="Language">BCP 47 tag of the language it is written in.</param>
/// <param name="Story">Zero-based number of the story that it speaks of.</param>
/// <param name="Unsupported">What the digests do not hold of it, as in a digest's summary.</param>
public sealed record OverviewSentence(string Text, string Language, int Story, IReadOnlyList<string> Unsupported);
