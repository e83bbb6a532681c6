using System.Collections.Concurrent;
using System.Globalization;
using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Feeds;

/// <summary>
/// The order of the feed, and nothing else: per day append blobs of small lines. An append is atomic, so any number of instances
/// write without conflict. A line counts only if its record points at it.
/// </summary>
/// <param name="storage">Where the log lies.</param>
/// <param name="calendar">Which day it is.</param>
public sealed class FeedLog(StorageClients storage, LocalCalendar calendar)
{
    /// <summary>A blob takes 50,000 appends; the rest is left to writers that have not seen the turn yet.</summary>
    internal int MaxLinesOfPart { get; init; } = 49_000;

    /// <summary>How long after midnight a line may still go to the day before, and before midnight to the day after.</summary>
    private static readonly TimeSpan Lateness = TimeSpan.FromMinutes(10),
        ClockSkew = TimeSpan.FromMinutes(5);

    /// <summary>The part each day was last seen to grow in.</summary>
    private readonly ConcurrentDictionary<DateOnly, int> _parts = new();

    /// <summary>Appends a line for a digest and returns its place.</summary>
    public async Task<FeedPlace> AppendAsync(Digest digest, CancellationToken cancellationToken)
    {
        var line = FeedLine.Of(digest).ToBytes();
        for (var day = calendar.Today; ; day = day.AddDays(1))
        {
            if (await TryAppendAsync(day, line, cancellationToken) is { } place)
                return place;
        }
    }

    /// <summary>The lines older than <paramref name="before"/>, newest first; all of them where it is null.</summary>
    public async IAsyncEnumerable<(FeedPlace Place, FeedLine Line)> ReadBackwardsAsync(
        FeedPlace? before,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var (day, part) in await ListPartsAsync(before, cancellationToken))
        {
            var end = before is not null && before.Day == day && before.Part == part ? before.Offset : (long?)null;
            await foreach (var (offset, line) in ReverseLineReader.ReadAsync(Part(day, part), end, cancellationToken))
            {
                if (FeedLine.TryParse(line.Span, out var parsed))
                    yield return (new FeedPlace(day, part, offset), parsed);
            }
        }
    }

    /// <summary>The lines of a day that may count, newest first.</summary>
    public IAsyncEnumerable<(FeedPlace Place, FeedLine Line)> ReadDayBackwardsAsync(DateOnly day, CancellationToken cancellationToken) =>
        ReadBackwardsAsync(new FeedPlace(day.AddDays(1), 0, 0), cancellationToken)
            .TakeWhile(entry => entry.Place.Day == day)
            .Where(entry => !entry.Line.IsHint);

    /// <summary>The first day on which an article arrived; null where none has.</summary>
    public async Task<DateOnly?> FindFirstDayAsync(CancellationToken cancellationToken)
    {
        await foreach (var blob in storage.Feed.GetBlobsAsync(cancellationToken: cancellationToken))
        {
            if (TryParseName(blob.Name, out var part))
                return part.Day;
        }

        return null;
    }

    /// <summary>
    /// Ends a day: whoever appends to it from now on, by whichever clock, is sent to the next one. A day without articles gets an empty
    /// part, so that this holds for it too.
    /// </summary>
    public async Task SealAsync(DateOnly day, CancellationToken cancellationToken)
    {
        // A writer that saw a part full makes the next one; so behind a full part stands an empty one that is sealed too.
        var isFull = true;
        for (var part = 0; isFull; part++)
        {
            var blob = Part(day, part);
            await blob.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            await blob.SealAsync(cancellationToken: cancellationToken);
            isFull = (await blob.GetPropertiesAsync(cancellationToken: cancellationToken)).Value.BlobCommittedBlockCount >= MaxLinesOfPart;
        }
    }

    /// <summary>Null where the day is sealed.</summary>
    private async Task<FeedPlace?> TryAppendAsync(DateOnly day, byte[] line, CancellationToken cancellationToken)
    {
        while (true)
        {
            var part = _parts.GetOrAdd(day, 0);
            try
            {
                var info = await Part(day, part).AppendBlockAsync(new MemoryStream(line), cancellationToken: cancellationToken);
                if (info.Value.BlobCommittedBlockCount >= MaxLinesOfPart)
                    await BeginPartAsync(day, part + 1, cancellationToken);
                return new FeedPlace(day, part, long.Parse(info.Value.BlobAppendOffset, CultureInfo.InvariantCulture));
            }
            catch (RequestFailedException exception) when (exception.IsBlobNotFound())
            {
                await BeginPartAsync(day, part, cancellationToken);
            }
            catch (RequestFailedException exception) when (exception.ErrorCode == BlobErrorCode.BlockCountExceedsLimit)
            {
                await BeginPartAsync(day, part + 1, cancellationToken);
            }
            catch (RequestFailedException exception) when (exception.ErrorCode == "BlobIsSealed")
            {
                // A full part is sealed after the next one was made; the last part is sealed when the day is over.
                if (!await Part(day, part + 1).ExistsAsync(cancellationToken))
                    return null;
                _parts[day] = part + 1;
            }
        }
    }

    private async Task BeginPartAsync(DateOnly day, int part, CancellationToken cancellationToken)
    {
        await Part(day, part).CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        _parts[day] = part;
    }

    /// <summary>All parts up to one, newest first: one for each day, and one more for each 49,000 lines of a day.</summary>
    internal async Task<List<(DateOnly Day, int Part)>> ListPartsAsync(FeedPlace? upTo, CancellationToken cancellationToken)
    {
        var parts = new List<(DateOnly Day, int Part)>();
        await foreach (var blob in storage.Feed.GetBlobsAsync(cancellationToken: cancellationToken))
        {
            if (!TryParseName(blob.Name, out var part))
                continue;
            if (upTo is null || part.CompareTo((upTo.Day, upTo.Part)) <= 0)
                parts.Add(part);
        }

        parts.Reverse();
        return parts;
    }

    internal AppendBlobClient Part(DateOnly day, int part) =>
        storage.Feed.GetAppendBlobClient(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}/{part:D5}.jsonl"));

    /// <summary>
    /// Appends a line that never counts: it tells caches that a record changed whose place in the feed did not, or that is gone.
    /// </summary>
    public async Task AppendHintAsync(ArticleId id, int revision, CancellationToken cancellationToken)
    {
        var line = FeedLine.Hint(id, revision).ToBytes();
        for (var day = calendar.Today; await TryAppendAsync(day, line, cancellationToken) is null; day = day.AddDays(1))
        {
            // That day is sealed.
        }
    }

    /// <summary>The days whose lines may still grow, by the clocks of all instances: around midnight there are two.</summary>
    internal (DateOnly First, DateOnly Last) LiveDays() =>
        (calendar.DayOf(calendar.Now - Lateness), calendar.DayOf(calendar.Now + ClockSkew));

    /// <summary>False for a blob that another program put into the log.</summary>
    private static bool TryParseName(string name, out (DateOnly Day, int Part) part)
    {
        part = default;
        return name.Split('/', '.') is [var day, { Length: 5 } number, "jsonl"]
            && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out part.Day)
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out part.Part);
    }
}
