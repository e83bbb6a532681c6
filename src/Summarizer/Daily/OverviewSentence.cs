using Summarizer.Facts;

namespace Summarizer.Daily;

/// <summary>A sentence of a day's overview.</summary>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Story">The zero-based number of its story.</param>
/// <param name="Unsupported">What the digests do not support, as in a digest's summary.</param>
public sealed record OverviewSentence(string Text, string Language, int Story, IReadOnlyList<UnsupportedFact> Unsupported);
