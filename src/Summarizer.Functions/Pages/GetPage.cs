using Summarizer.Feeds;
using Summarizer.Functions.Daily;
using Summarizer.Functions.Feeds;
using Summarizer.Functions.Http;
using Summarizer.Pages;

namespace Summarizer.Functions.Pages;

/// <summary>The first page: today's stories and the newest digests, filtered as the reader chooses.</summary>
public sealed class GetPage(FeedReader feed, DailyReader daily, PublicUrls urls, HtmlResults pages)
{
    private const int Limit = 20;

    /// <summary><c>GET /?topic=&amp;language=&amp;source=&amp;q=&amp;cursor=&amp;newer=</c>.</summary>
    [Function(nameof(GetPage))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "{ignored:maxlength(0)?}")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!PageCursor.TryRead(request.Query, out var turn))
            return pages.Error(request, 400, BadCursor);
        var filter = new FeedFilter(
            Topic: Read(request, "topic"),
            Language: Read(request, "language"),
            Source: Read(request, "source"),
            Text: Read(request, "q")
        );
        var isFront = turn.Before is null && filter == FeedFilter.All;
        var today = isFront ? await daily.ReadAsync(daily.Today, cancellationToken) : null;
        var (digests, last) = await feed.ReadAsync(turn.Before, Limit, filter, cancellationToken);
        return pages.Page(
            request,
            HomePage.Write(
                pages.Site,
                new LatestDigests
                {
                    Today = today,
                    Digests = digests,
                    Filter = filter,
                    IsFirst = turn.Before is null,
                    Older = last is null ? null : turn.Older(filter, last),
                    Newer = turn.Newer(filter),
                    BaseUrl = urls.BaseOf(request),
                }
            )
        );
    }

    private static readonly PageError BadCursor = new("This page of the feed does not exist", "Start with the newest digests.");

    private static string? Read(HttpRequest request, string name) =>
        request.Query[name].ToString().Trim() is { Length: > 0 and <= 200 } value ? value : null;
}
