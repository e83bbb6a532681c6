namespace Summarizer.Functions.Feeds;

/// <summary>Serves the digests, newest first, as JSON Feed 1.1.</summary>
public sealed class GetFeed(FeedResponses pages)
{
    /// <summary><c>GET /feed.json?day=&amp;topic=&amp;language=&amp;source=&amp;q=&amp;limit=&amp;cursor=</c>: a page, which links to the next one.</summary>
    [Function(nameof(GetFeed))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "feed.json")] HttpRequest request, CancellationToken cancellationToken) =>
        pages.AnswerAsync(request, FeedFormat.Json, cancellationToken);
}
