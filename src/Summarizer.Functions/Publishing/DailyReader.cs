using Summarizer.Feed;

namespace Summarizer.Functions.Publishing;

/// <summary>Daily digests: of a day that is over as it was sealed, of today as it stands.</summary>
public sealed class DailyReader(FeedReader feed, Settings settings, TimeProvider time)
{
    /// <summary>The day that it is in <c>Digest__TimeZone</c>.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), settings.TimeZone).DateTime);

    /// <summary>The daily digest of a day; null of a day to come.</summary>
    public async Task<DailyDigest?> ReadAsync(DateOnly day, CancellationToken cancellationToken) => day > Today
        ? null
        : DailyComposer.Compose(day, settings.TimeZone.Id, await feed.ReadDayAsync(day, cancellationToken), time.GetUtcNow());
}
