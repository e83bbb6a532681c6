namespace Summarizer.Digests;

/// <summary>One sentence of a summary.</summary>
/// <param name="Unsupported">Its numbers, dates and names that the article does not hold; empty where all are found.</param>
public sealed record SummarySentence(string Text, IReadOnlyList<string> Unsupported);
