namespace Summarizer.Functions.Feeds;

/// <summary>Serves pages of the digests, newest first; each links to the next one.</summary>
public sealed class GetFeed(FeedResponses pages)
{
    /// <summary><c>GET /feed.json?day=&amp;topic=&amp;language=&amp;source=&amp;q=&amp;limit=&amp;cursor=</c>: JSON Feed 1.1.</summary>
    [Function("GetFeed")]
    public Task<IResult> JsonAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "feed.json")] HttpRequest request,
        CancellationToken cancellationToken
    ) => pages.AnswerAsync(request, FeedFormat.Json, cancellationToken);

    /// <summary><c>GET /feed.atom?day=&amp;topic=&amp;language=&amp;source=&amp;q=&amp;limit=&amp;cursor=</c>: Atom 1.0.</summary>
    [Function("GetAtomFeed")]
    public Task<IResult> AtomAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "feed.atom")] HttpRequest request,
        CancellationToken cancellationToken
    ) => pages.AnswerAsync(request, FeedFormat.Atom, cancellationToken);

    /// <summary><c>GET /feed.rss?day=&amp;topic=&amp;language=&amp;source=&amp;q=&amp;limit=&amp;cursor=</c>: RSS 2.0.</summary>
    [Function("GetRssFeed")]
    public Task<IResult> RssAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "feed.rss")] HttpRequest request,
        CancellationToken cancellationToken
    ) => pages.AnswerAsync(request, FeedFormat.Rss, cancellationToken);
}
