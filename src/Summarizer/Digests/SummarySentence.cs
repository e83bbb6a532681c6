namespace Summarizer.Digests;

/// <param name="Unsupported">Its numbers, dates and names that are not in the article.</param>
public sealed record SummarySentence(string Text, IReadOnlyList<string> Unsupported);
