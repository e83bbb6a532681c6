namespace Summarizer.Functions.Feeds;

/// <summary>Serves the digests, newest first, as RSS 2.0.</summary>
public sealed class GetRssFeed(FeedResponses pages)
{
    /// <summary><c>GET /feed.rss?day=&amp;topic=&amp;language=&amp;source=&amp;q=&amp;limit=&amp;cursor=</c>: a page, which links to the next one.</summary>
    [Function(nameof(GetRssFeed))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "feed.rss")] HttpRequest request, CancellationToken cancellationToken) =>
        pages.AnswerAsync(request, FeedFormat.Rss, cancellationToken);
}
