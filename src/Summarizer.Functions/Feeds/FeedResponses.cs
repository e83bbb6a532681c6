using Summarizer.Feeds;
using Summarizer.Functions.Http;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Feeds;

/// <summary>
/// Pages of the feed in any of its formats. Hot ones are kept with their bytes until the feed changes, and a little longer while storage is
/// slow or fails.
/// </summary>
/// <param name="urls">Addresses as clients see them.</param>
/// <param name="calendar">Which day it is.</param>
/// <param name="storage">The account, which makes this feed another than that of the next deployment.</param>
/// <param name="time">Tells for how long a page may be kept that is about to change.</param>
public sealed class FeedResponses(
    FeedReader feed,
    PublicUrls urls,
    ReadAccess access,
    LocalCalendar calendar,
    StorageClients storage,
    Settings settings,
    TimeProvider time
)
{
    private const int MaxPages = 1_000;
    private const long MaxBytes = 32 << 20;
    private static readonly TimeSpan UnsettledAge = TimeSpan.FromSeconds(1),
        SettledAge = TimeSpan.FromMinutes(10);

    private readonly LruCache<PageKey, LastResult<Page>> _pages = new(MaxPages, MaxBytes);

    /// <summary>The page that a request asks for.</summary>
    internal async Task<IResult> AnswerAsync(HttpRequest request, FeedFormat format, CancellationToken cancellationToken)
    {
        var (version, checkedAt) = await feed.FindVersionAsync(cancellationToken);
        var key = new PageKey(format.Path, request.QueryString.Value ?? "", urls.BaseOf(request), calendar.Today);
        if (!_pages.TryGet(key, out var last))
        {
            var reader = new ParameterReader(request.Query);
            var query = FeedQuery.Read(reader, key.Today);
            if (reader.Problem is not null)
                return reader.Problem;
            last = _pages.GetOrAdd(key, () => NewPage(key, query, format));
        }

        if (last.Value is { } page && page.Version == version && time.GetElapsedTime(page.MadeAt) < page.MaxAge)
            page.CheckedAt = Math.Max(page.CheckedAt, checkedAt);
        else
            page = await last.RefreshAsync(time.GetElapsedTime(last.Value?.CheckedAt ?? 0), UnsettledAge, cancellationToken);
        return page.Result.After(time.GetElapsedTime(page.CheckedAt));
    }

    private LastResult<Page> NewPage(PageKey key, FeedQuery query, FeedFormat format)
    {
        LastResult<Page> last = null!;
        return last = new LastResult<Page>(
            async _ =>
            {
                var page = await MakeAsync(query, key.Base, format);
                _pages.Set(key, last, page.Size + (2 * (key.Query.Length + key.Base.Length)));
                return page;
            },
            time
        );
    }

    private async Task<Page> MakeAsync(FeedQuery query, string baseAddress, FeedFormat format)
    {
        var madeAt = time.GetTimestamp();
        var (version, checkedAt) = await feed.FindVersionAsync(CancellationToken.None);
        var page = await feed.ReadAsync(query.Before, query.Limit, query.Filter, CancellationToken.None);
        var links = new FeedLinks(
            baseAddress,
            query.PathOf(format.Path, query.Before),
            page.Last is null ? null : query.PathOf(format.Path, page.Last)
        );
        var head = new FeedHead(settings.FeedTitle, storage.AccountName + query.Filters);
        var content = new EncodedContent(format.Write(head, links, page.Digests), format.ContentType);
        var result = new CachedResult(content, access.CacheControl) { Next = links.Next is null ? null : links.Base + links.Next };
        return new Page(version, madeAt, page.IsSettled ? SettledAge : UnsettledAge, content.Size, result) { CheckedAt = checkedAt };
    }

    /// <summary>What a page is found by. The day, because <c>day=today</c> means another one tomorrow.</summary>
    private readonly record struct PageKey(string Path, string Query, string Base, DateOnly Today);

    private sealed record Page(long Version, long MadeAt, TimeSpan MaxAge, long Size, CachedResult Result)
    {
        /// <summary>When it was last known to be current.</summary>
        public long CheckedAt { get; set; }
    }
}
