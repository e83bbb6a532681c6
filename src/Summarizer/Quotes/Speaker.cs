namespace Summarizer.Quotes;

/// <summary>Who speaks at a place of a text.</summary>
/// <param name="Name">The name, or the phrase where nobody is named.</param>
internal sealed record Speaker(string Name, string? Role);
