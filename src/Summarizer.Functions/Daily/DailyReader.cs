using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Summarizer.Daily;
using Summarizer.Daily.Stories;
using Summarizer.Functions.Feeds;
using Summarizer.Functions.Http;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Daily;

/// <summary>Daily digests: past days as sealed, today as it stands.</summary>
public sealed class DailyReader(
    FeedReader feed,
    DailyStore dailies,
    LocalCalendar calendar,
    Settings settings,
    TimeProvider time,
    ILogger<DailyReader> logger
)
{
    private const string Json = "application/json; charset=utf-8";
    private const int MaxDays = 8;
    private const long MaxBytes = 256 << 20;

    /// <summary>
    /// The maximum age of a day. One that takes a long time to compose may be older, so that less than a quarter of the time is spent
    /// composing, unless composing takes more than 6 seconds.
    /// </summary>
    private static readonly TimeSpan MinLifetime = TimeSpan.FromSeconds(1),
        MaxLifetime = TimeSpan.FromSeconds(30);
    private const int LifetimePerWork = 6;

    private readonly LruCache<DateOnly, LastResult<DayEdition>> _days = new(MaxDays, MaxBytes);

    /// <summary>The current day in <c>Digest__TimeZone</c>.</summary>
    internal DateOnly Today => calendar.Today;

    /// <summary>Parses <c>today</c> or a day such as <c>2026-01-31</c>.</summary>
    internal bool TryParse(string value, out DateOnly day)
    {
        day = Today;
        return value == "today" || DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    /// <summary>The daily digest of a day; null for a future day.</summary>
    internal async Task<DailyDigest?> ReadAsync(DateOnly day, CancellationToken cancellationToken) =>
        (await FindAsync(day, cancellationToken))?.Daily;

    /// <summary>
    /// The day as it is or was a moment ago; null for a future day. While composing it or storage takes long, it may be a minute old, and
    /// five while storage fails.
    /// </summary>
    internal async Task<DayEdition?> FindAsync(DateOnly day, CancellationToken cancellationToken)
    {
        if (day > Today)
            return null;
        var last = _days.GetOrAdd(day, () => new LastResult<DayEdition>(known => RefreshAsync(day, known), time));
        if (last.Value is { } edition && AgeOf(edition) < edition.Lifetime * SharedRefresh<DayEdition>.RefreshAfter)
            return edition;
        edition = last.Value is { } known
            ? await last.RefreshAsync(AgeOf(known), known.Lifetime, cancellationToken)
            : await last.RefreshAsync(TimeSpan.Zero, TimeSpan.Zero, cancellationToken);
        _days.Set(day, last, edition.Size);
        return edition;
    }

    /// <summary>How long ago an edition was known to be current.</summary>
    internal TimeSpan AgeOf(DayEdition edition) => time.GetElapsedTime(edition.CheckedAt);

    private async Task<DayEdition> RefreshAsync(DateOnly day, DayEdition? known)
    {
        var checkedAt = time.GetTimestamp();
        var edition = await FindSealedAsync(day, known) ?? await ComposeAsync(day, known);
        var lifetime = time.GetElapsedTime(checkedAt) * LifetimePerWork;
        return edition with
        {
            CheckedAt = checkedAt,
            Lifetime =
                lifetime < MinLifetime ? MinLifetime
                : lifetime > MaxLifetime ? MaxLifetime
                : lifetime,
        };
    }

    /// <summary>A sealed day. Null if it is not sealed or cannot be read; readers then get the day composed from the feed.</summary>
    private async Task<DayEdition?> FindSealedAsync(DateOnly day, DayEdition? known)
    {
        if (day >= Today)
            return null;
        if (known?.Version is { } version && await dailies.FindVersionAsync(day, CancellationToken.None) == version)
            return known;
        if (await dailies.FindAsync(day, CancellationToken.None) is not { } stored)
            return null;
        if (stored.TryParse(out var daily))
            return new DayEdition(daily, new EncodedContent(stored.Json.ToMemory(), Json)) { Version = stored.ETag };
        Log.DailyUnreadable(logger, day);
        return null;
    }

    /// <summary>Composes a day that is not sealed yet. Only new digests are read.</summary>
    private async Task<DayEdition> ComposeAsync(DateOnly day, DayEdition? known)
    {
        var reader = known?.Articles?.Reader ?? new StoryReader();
        var articles = await feed.ReadDayAsync(day, reader.Read, known?.Articles?.Day, CancellationToken.None);
        if (known is not null && known.Articles?.Day.Digests.SequenceEqual(articles.Digests) is true)
            return known with { Articles = new LiveArticles(reader, articles) };
        var daily = DailyComposer.Compose(day, settings.TimeZone.Id, reader, articles.Digests, time.GetUtcNow());
        var json = JsonSerializer.SerializeToUtf8Bytes(daily, DailyJson.Readable.DailyDigest);
        return new DayEdition(daily, new EncodedContent(json, Json)) { Articles = new LiveArticles(reader, articles) };
    }
}
