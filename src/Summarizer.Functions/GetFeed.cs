using Summarizer.Feed;
using Summarizer.Functions.Http;
using Summarizer.Functions.Publishing;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions;

/// <summary>Serves the digests, newest first, as JSON Feed 1.1.</summary>
public sealed class GetFeed(FeedReader feed, PublicUrls urls, Settings settings)
{
    private const int DefaultLimit = 20, MaxLimit = 100;

    /// <summary><c>GET /feed.json?limit=&amp;cursor=</c>: a page; <c>next_url</c> leads to the next one.</summary>
    [Function(nameof(GetFeed))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "feed.json")] HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!TryReadLimit(request, out var limit)) return Problems.BadParameter("limit", $"Give a whole number from 1 to {MaxLimit}.");
        if (!FeedCursor.TryParse(request.Query["cursor"], out var before)) return Problems.BadParameter("cursor", "Take it from next_url, or leave it out to begin with the newest.");

        var (digests, last) = await feed.ReadAsync(before, limit, cancellationToken);
        var links = new FeedLinks(
            urls.BaseOf(request),
            Self: "/feed.json" + request.QueryString,
            Next: last is null ? null : $"/feed.json?limit={limit}&cursor={FeedCursor.Format(last)}");
        return new CachedResult(JsonFeed.Write(settings.FeedTitle, links, digests), "application/feed+json; charset=utf-8");
    }

    private static bool TryReadLimit(HttpRequest request, out int limit)
    {
        limit = DefaultLimit;
        return !request.Query.TryGetValue("limit", out var value) || (int.TryParse(value, out limit) && limit is >= 1 and <= MaxLimit);
    }
}
