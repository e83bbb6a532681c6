namespace Summarizer.Feeds;

/// <summary>What a feed says of itself.</summary>
/// <param name="Identity">What makes it this feed and no other, wherever it is served: the deployment and the filters.</param>
public sealed record FeedHead(string Title, string Identity);
