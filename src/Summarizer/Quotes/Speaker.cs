namespace Summarizer.Quotes;

/// <param name="Name">The name, or a phrase if there is no name.</param>
internal sealed record Speaker(string Name, string? Role);
