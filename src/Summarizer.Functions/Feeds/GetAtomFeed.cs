namespace Summarizer.Functions.Feeds;

/// <summary>Serves the digests, newest first, as Atom 1.0.</summary>
public sealed class GetAtomFeed(FeedResponses pages)
{
    /// <summary><c>GET /feed.atom?day=&amp;topic=&amp;language=&amp;source=&amp;q=&amp;limit=&amp;cursor=</c>: a page, which links to the next one.</summary>
    [Function(nameof(GetAtomFeed))]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "feed.atom")] HttpRequest request, CancellationToken cancellationToken) =>
        pages.AnswerAsync(request, FeedFormat.Atom, cancellationToken);
}
