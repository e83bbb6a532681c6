using Azure;
using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Daily;
using Summarizer.Digests;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Feeds;
using Summarizer.Functions.Models;
using Summarizer.Functions.Storage;
using Summarizer.Languages;

namespace Summarizer.Functions.Daily;

/// <summary>
/// Ends days: seals the log of a day that is over, so that nothing more can arrive on it, then writes its daily digest once. Safe to run
/// at any time, any number of times, at several places at once, and after days of downtime.
/// </summary>
public sealed class DailyPublisher(
    FeedLog feed,
    DigestStore digests,
    DailyStore dailies,
    DraftStore drafts,
    StorageClients storage,
    ModelPipeline model,
    LocalCalendar calendar,
    Settings settings,
    TimeProvider time,
    ILogger<DailyPublisher> logger
)
{
    private const int ParallelReads = 16;

    // How long a day waits for a model that is away.
    private static readonly TimeSpan MaxWait = TimeSpan.FromHours(1);

    // How long a published day is checked for a retraction that came while it was written.
    private static readonly TimeSpan CheckPeriod = TimeSpan.FromMinutes(15);

    /// <summary>Publishes every day that is over and has no daily digest yet, from the first day on which an article arrived.</summary>
    /// <exception cref="AggregateException">Some days could not be published; all others were.</exception>
    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        var failures = new List<Exception>();
        var today = calendar.Today;
        var published = await dailies.ListAsync(cancellationToken).ToHashSetAsync(cancellationToken: cancellationToken);
        var first = await feed.FindFirstDayAsync(cancellationToken);
        for (var day = first ?? today; day < today; day = day.AddDays(1))
        {
            try
            {
                if (!published.Contains(day))
                    await PublishAsync(day, over: null, cancellationToken);
                else if (day == today.AddDays(-1))
                    await CheckAsync(day, cancellationToken);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                Log.DayFailed(logger, day, exception);
                failures.Add(exception);
            }
        }

        if (failures.Count > 0)
            throw new AggregateException(failures);
    }

    /// <summary>Takes a retracted digest out of a sealed day.</summary>
    public async Task RetractAsync(string id, DateOnly day, CancellationToken cancellationToken)
    {
        while (await dailies.FindAsync(day, cancellationToken) is { } stored)
        {
            if (!stored.TryParse(out var daily))
                return; // Readers get the day from the feed, which no longer has the digest.
            var story = daily.Stories.FirstOrDefault(story => story.Sources.Any(source => source.Id == id));
            if (story is null)
                return;
            var remaining = await FindAsync(story.Sources.Select(source => source.Id).Where(other => other != id), cancellationToken);
            var without = DailyComposer.Without(daily, id, remaining, time.GetUtcNow());
            if (without is null || await dailies.TryPutAsync(without, stored.ETag, cancellationToken))
                return;
        }
    }

    /// <summary>Marks an expired digest in a sealed day. Everything else in the day stays as published.</summary>
    public async Task ExpireAsync(string id, DateOnly day, CancellationToken cancellationToken)
    {
        while (await dailies.FindAsync(day, cancellationToken) is { } stored)
        {
            if (!stored.TryParse(out var daily))
                return;
            var expired = DailyComposer.Expire(daily, id, time.GetUtcNow());
            if (ReferenceEquals(expired, daily) || await dailies.TryPutAsync(expired, stored.ETag, cancellationToken))
                return;
        }
    }

    private async Task PublishAsync(DateOnly day, ETag? over, CancellationToken cancellationToken)
    {
        await feed.SealAsync(day, cancellationToken);
        if (await ReadSettledAsync(day, cancellationToken) is not { } articles)
            return;
        var daily = DailyComposer.Compose(day, settings.TimeZone.Id, articles, time.GetUtcNow()) with { Sealed = true };
        if (await EditAsync(daily, articles, cancellationToken) is not { } edited)
            return;

        // The event first: one that is sent twice is recognised, one that is not sent is lost.
        await DigestMessage.DayEvent(day).SendAsync(storage.DigestEvents, TimeSpan.Zero, cancellationToken);
        if (await dailies.TryPutAsync(edited, over, cancellationToken))
            Log.DayPublished(logger, day, edited.Digests, edited.Stories.Count);

        // The day holds what was paid for. The reply quotes headlines, which a retraction would not find there.
        if (articles.Count > 0 && model.Editor?.FindContentHash(daily, articles, LanguageOf(articles)) is { } hash)
            await drafts.EraseAsync(hash, cancellationToken);
        await CheckAsync(day, cancellationToken);
    }

    /// <summary>The digests of a sealed day, newest first. Null while one is on its way to readers with a line on this day.</summary>
    private async Task<IReadOnlyList<Digest>?> ReadSettledAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var articles = new List<Digest>();
        await foreach (
            var some in feed.ReadDayBackwardsAsync(day, cancellationToken).Chunk(ParallelReads).WithCancellation(cancellationToken)
        )
        {
            foreach (var (place, line, record) in await Task.WhenAll(some.Select(entry => FindAsync(entry, cancellationToken))))
            {
                if (record?.Publication.Next?.Revision == line.Revision)
                    return null;
                if (record?.Digest is { } digest && record.Publication.Line == place)
                    articles.Add(digest);
            }
        }

        return articles;
    }

    private async Task<(FeedPlace Place, FeedLine Line, DigestRecord? Record)> FindAsync(
        (FeedPlace Place, FeedLine Line) entry,
        CancellationToken cancellationToken
    ) => (entry.Place, entry.Line, ArticleId.TryParse(entry.Line.Id, out var id) ? await digests.FindAsync(id, cancellationToken) : null);

    /// <summary>Has a model write titles and overview. Null: it may be able to in a while, and there is time.</summary>
    private async Task<DailyDigest?> EditAsync(DailyDigest daily, IReadOnlyList<Digest> articles, CancellationToken cancellationToken)
    {
        if (model.Editor is null || daily.Stories.Count == 0)
            return daily;
        return await model.Editor.EditAsync(daily, articles, LanguageOf(articles), cancellationToken) switch
        {
            EditOutcome.Edited edited => edited.Daily,
            EditOutcome.Unavailable when time.GetUtcNow() < calendar.EndOf(daily.Day) + MaxWait => null,
            _ => daily,
        };
    }

    /// <summary>A digest that was retracted while the day was written is still in it: its retraction found no day to change.</summary>
    private async Task CheckAsync(DateOnly day, CancellationToken cancellationToken)
    {
        if (await dailies.FindAsync(day, cancellationToken) is not { } stored)
            return;
        if (!stored.TryParse(out var daily))
        {
            await PublishAsync(day, stored.ETag, cancellationToken); // Another program overwrote it.
            return;
        }

        if (stored.WrittenAt + CheckPeriod < time.GetUtcNow())
            return;
        var sources = daily.Stories.SelectMany(story => story.Sources).Select(source => source.Id);
        foreach (var record in await FindRecordsAsync(sources, cancellationToken))
        {
            if (record.Publication.State == PublicationState.Retracted)
                await RetractAsync(record.Id.Value, day, cancellationToken);
        }
    }

    private async Task<IReadOnlyList<Digest>> FindAsync(IEnumerable<string> ids, CancellationToken cancellationToken) =>
        [.. (await FindRecordsAsync(ids, cancellationToken)).Select(record => record.Digest).OfType<Digest>()];

    private async Task<IReadOnlyList<DigestRecord>> FindRecordsAsync(IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var found = new List<DigestRecord>();
        foreach (
            var some in ids.Select(id => ArticleId.TryParse(id, out var parsed) ? parsed : null).OfType<ArticleId>().Chunk(ParallelReads)
        )
            found.AddRange((await Task.WhenAll(some.Select(id => digests.FindAsync(id, cancellationToken)))).OfType<DigestRecord>());
        return found;
    }

    // The reader's language where one is set, else the one that most of the day's digests have.
    private Language LanguageOf(IReadOnlyList<Digest> articles) =>
        settings.Digest.Language ?? KnownLanguages.Of(articles.CountBy(digest => digest.Language).MaxBy(count => count.Value).Key);
}
