using System.Runtime.CompilerServices;
using Azure;
using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Daily;
using Summarizer.Daily.Stories;
using Summarizer.Digests;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Feeds;
using Summarizer.Functions.Models;
using Summarizer.Functions.Storage;
using Summarizer.Languages;

namespace Summarizer.Functions.Daily;

/// <summary>
/// Closes days. Once a day is over, seals its feed log so that nothing more can be added, then writes its daily digest once. Safe to run at
/// any time, repeatedly, in several instances at once, and after days of downtime.
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

    // How long a day waits for an unavailable model.
    private static readonly TimeSpan MaxWait = TimeSpan.FromHours(1);

    // For this long after a day was written, it is checked for retractions that happened while it was being written.
    private static readonly TimeSpan CheckPeriod = TimeSpan.FromMinutes(15);

    /// <summary>Publishes every past day that has no daily digest yet, starting with the first day on which an article arrived.</summary>
    /// <exception cref="AggregateException">Some days could not be published; all others were.</exception>
    internal async Task PublishAsync(CancellationToken cancellationToken)
    {
        var failures = new List<Exception>();
        var today = calendar.Today;
        var published = await dailies.ListAsync(cancellationToken);
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

    /// <summary>Removes a retracted digest from a sealed day.</summary>
    internal async Task RetractAsync(string id, DateOnly day, CancellationToken cancellationToken)
    {
        while (await dailies.FindAsync(day, cancellationToken) is { } stored)
        {
            if (!stored.TryParse(out var daily))
                return; // Readers get the day from the feed, which no longer contains the digest.
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
    internal async Task ExpireAsync(string id, DateOnly day, CancellationToken cancellationToken)
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
        // A separate method, so that what the day was composed from can be collected before the check.
        if (await TryPublishAsync(day, over, cancellationToken))
            await CheckAsync(day, cancellationToken);
    }

    /// <returns>False if the day has to wait.</returns>
    private async Task<bool> TryPublishAsync(DateOnly day, ETag? over, CancellationToken cancellationToken)
    {
        await feed.SealAsync(day, cancellationToken);
        var reader = new StoryReader();
        if (await ReadSettledAsync(day, reader, cancellationToken) is not { } articles)
            return false;
        var daily = DailyComposer.Compose(day, settings.TimeZone.Id, reader, articles, time.GetUtcNow()) with { Sealed = true };
        var language = LanguageOf(articles);
        var told = model.Editor is null ? [] : await FindAsync(DailyEditor.FindSources(daily), cancellationToken);
        if (await EditAsync(daily, told, language, cancellationToken) is not { } edited)
            return false;

        // The event goes first: sent twice, it is recognised; not sent, it would be lost.
        await DigestMessage.DayEvent(day).SendAsync(storage.DigestEvents, TimeSpan.Zero, cancellationToken);
        if (await dailies.TryPutAsync(edited, over, cancellationToken))
            Log.DayPublished(logger, day, edited.Digests, edited.Stories.Count);

        // The day now contains what the model wrote. The cached reply quotes headlines, and a retraction would not find them there.
        if (model.Editor?.FindContentHash(daily, told, language) is { } hash)
            await drafts.EraseAsync(hash, cancellationToken);
        return true;
    }

    /// <summary>The digests of a sealed day, newest first. Null while a digest with a line on this day is still being published.</summary>
    private async Task<IReadOnlyList<StoryArticle>?> ReadSettledAsync(DateOnly day, StoryReader reader, CancellationToken cancellationToken)
    {
        var articles = new List<StoryArticle>();
        await foreach (
            var some in feed.ReadDayBackwardsAsync(day, cancellationToken).Chunk(ParallelReads).WithCancellation(cancellationToken)
        )
        {
            foreach (var (line, record) in await Task.WhenAll(some.Select(line => FindAsync(line, cancellationToken))))
            {
                if (record?.Publication.Next?.Revision == line.Line.Revision)
                    return null;
                if (record?.Digest is { } digest && record.Publication.Line == line.Place)
                    articles.Add(reader.Read(digest));
            }
        }

        return articles;
    }

    private async Task<(PlacedLine Line, DigestRecord? Record)> FindAsync(PlacedLine line, CancellationToken cancellationToken) =>
        (line, ArticleId.TryParse(line.Line.Id, out var id) ? await digests.FindAsync(id, cancellationToken) : null);

    /// <summary>Has a model write titles and overview. Null if the model is unavailable but there is still time to wait.</summary>
    private async Task<DailyDigest?> EditAsync(
        DailyDigest daily,
        IReadOnlyList<Digest> digests,
        Language language,
        CancellationToken cancellationToken
    )
    {
        if (model.Editor is null || daily.Stories.Count == 0)
            return daily;
        return await model.Editor.EditAsync(daily, digests, language, cancellationToken) switch
        {
            EditOutcome.Edited edited => edited.Daily,
            EditOutcome.Unavailable when time.GetUtcNow() < calendar.EndOf(daily.Day) + MaxWait => null,
            _ => daily,
        };
    }

    /// <summary>
    /// If a digest was retracted while the day was being written, it is still in the day: its retraction found no day to change.
    /// </summary>
    private async Task CheckAsync(DateOnly day, CancellationToken cancellationToken)
    {
        if (await dailies.FindAsync(day, cancellationToken) is not { } stored)
            return;
        if (!stored.TryParse(out var daily))
        {
            await PublishAsync(day, stored.ETag, cancellationToken); // Another program damaged it.
            return;
        }

        if (stored.WrittenAt + CheckPeriod < time.GetUtcNow())
            return;
        var sources = daily.Stories.SelectMany(story => story.Sources).Select(source => source.Id);
        await foreach (var record in FindRecordsAsync(sources, cancellationToken))
        {
            if (record.Publication.State == PublicationState.Retracted)
                await RetractAsync(record.Id.Value, day, cancellationToken);
        }
    }

    private async Task<IReadOnlyList<Digest>> FindAsync(IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var found = new List<Digest>();
        await foreach (var record in FindRecordsAsync(ids, cancellationToken))
        {
            if (record.Digest is { } digest)
                found.Add(digest);
        }

        return found;
    }

    private async IAsyncEnumerable<DigestRecord> FindRecordsAsync(
        IEnumerable<string> ids,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (
            var some in ids.Select(id => ArticleId.TryParse(id, out var parsed) ? parsed : null).OfType<ArticleId>().Chunk(ParallelReads)
        )
        {
            foreach (var record in await Task.WhenAll(some.Select(id => digests.FindAsync(id, cancellationToken))))
            {
                if (record is not null)
                    yield return record;
            }
        }
    }

    // The reader's language if one is set, otherwise the most frequent language of the day's digests.
    private Language LanguageOf(IReadOnlyList<StoryArticle> articles) =>
        settings.Digest.Language
        ?? KnownLanguages.Of(articles.CountBy(article => article.Language).OrderByDescending(count => count.Value).FirstOrDefault().Key);
}
