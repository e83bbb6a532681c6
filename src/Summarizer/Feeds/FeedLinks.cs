namespace Summarizer.Feeds;

/// <summary>The addresses of a feed page.</summary>
/// <param name="Base">The app's public address, without a trailing slash.</param>
/// <param name="Self">The path of this page.</param>
/// <param name="Next">The path of the next page; null on the last one.</param>
public sealed record FeedLinks(string Base, string Self, string? Next);
