using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Summarizer.Daily;
using Summarizer.Functions.Feeds;
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
    // A page may be a second old, because composing a day of many digests takes seconds.
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private LiveDay? _live;

    /// <summary>The current day in <c>Digest__TimeZone</c>.</summary>
    internal DateOnly Today => calendar.Today;

    /// <summary>Parses <c>today</c> or a day such as <c>2026-01-31</c>.</summary>
    internal bool TryParse(string value, out DateOnly day)
    {
        day = Today;
        return value == "today" || DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    /// <summary>The daily digest of a day; null for a future day.</summary>
    internal async Task<DailyDigest?> ReadAsync(DateOnly day, CancellationToken cancellationToken)
    {
        if (day > Today)
            return null;
        if (await FindAsync(day, cancellationToken) is var (_, sealedDay))
            return sealedDay;
        return await ComposeAsync(day, cancellationToken);
    }

    /// <summary>The same as JSON; for a sealed day, exactly the stored bytes.</summary>
    internal async Task<BinaryData?> ReadJsonAsync(DateOnly day, CancellationToken cancellationToken)
    {
        if (day > Today)
            return null;
        if (await FindAsync(day, cancellationToken) is var (stored, _))
            return stored.Json;
        return BinaryData.FromBytes(
            JsonSerializer.SerializeToUtf8Bytes(await ComposeAsync(day, cancellationToken), DailyJson.Readable.DailyDigest)
        );
    }

    /// <summary>A sealed day. Null if it is not sealed or cannot be read; readers then get the day composed from the feed.</summary>
    private async Task<(JsonBlob<DailyDigest> Stored, DailyDigest Daily)?> FindAsync(DateOnly day, CancellationToken cancellationToken)
    {
        if (day >= Today || await dailies.FindAsync(day, cancellationToken) is not { } stored)
            return null;
        if (stored.TryParse(out var daily))
            return (stored, daily);
        Log.DailyUnreadable(logger, day);
        return null;
    }

    /// <summary>
    /// Composes a day that is not sealed yet. Requests that arrive while it is being composed, or shortly after, share the result.
    /// </summary>
    private async Task<DailyDigest> ComposeAsync(DateOnly day, CancellationToken cancellationToken)
    {
        Task<Composed> composing;
        lock (_lock)
        {
            if (_live is null || _live.Day != day || IsStale(_live.Composing))
                _live = new LiveDay(day, ComposeAsync(day));
            composing = _live.Composing;
        }

        return (await composing.WaitAsync(cancellationToken)).Daily;
    }

    private async Task<Composed> ComposeAsync(DateOnly day)
    {
        await Task.Yield();
        var digests = await feed.ReadDayAsync(day, CancellationToken.None);
        var daily = DailyComposer.Compose(day, settings.TimeZone.Id, digests, time.GetUtcNow());
        return new Composed(daily, time.GetUtcNow());
    }

    private bool IsStale(Task<Composed> composing) =>
        composing.IsCompleted && !(composing.IsCompletedSuccessfully && time.GetUtcNow() - composing.Result.At <= Lifetime);

    private sealed record LiveDay(DateOnly Day, Task<Composed> Composing);

    private sealed record Composed(DailyDigest Daily, DateTimeOffset At);
}
