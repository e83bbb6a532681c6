namespace Summarizer.Feeds;

/// <summary>The links of a feed page.</summary>
/// <param name="Base">The app's public URL, without a trailing slash.</param>
/// <param name="Next">Null on the last page.</param>
public sealed record FeedLinks(string Base, string Self, string? Next);
