namespace Summarizer.Feeds;

/// <summary>A feed's title and identity.</summary>
/// <param name="Identity">What distinguishes this feed from all others, wherever it is served: the deployment and the filters.</param>
public sealed record FeedHead(string Title, string Identity);
