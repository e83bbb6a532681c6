using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Storage.Blobs.Models;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Feeds;

/// <summary>The order of the feed, and nothing else: a log of small lines per day. A line counts only if its record points at it.</summary>
public sealed class FeedLog(StorageClients storage, LocalCalendar calendar)
{
    /// <summary>How long after midnight a line may still go to the day before, and before midnight to the day after.</summary>
    private static readonly TimeSpan Lateness = TimeSpan.FromMinutes(10),
        ClockSkew = TimeSpan.FromMinutes(5);

    private readonly AppendBlobLog<FeedLine> _log = new(storage.Feed, FeedLineJson.Readable.FeedLine);

    internal int MaxLinesOfPart
    {
        init => _log.MaxBlocks = value;
    }

    /// <summary>Appends a line for a digest and returns its place.</summary>
    internal Task<FeedPlace> AppendAsync(Digest digest, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(digest);
        return AppendAsync(new FeedLine(digest.Id, digest.Revision), cancellationToken);
    }

    /// <summary>
    /// Appends a line that never counts: it tells caches that a record changed whose place in the feed did not, or that is gone.
    /// </summary>
    public Task AppendHintAsync(ArticleId id, int revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        return AppendAsync(new FeedLine(id.Value, revision, IsHint: true), cancellationToken);
    }

    /// <summary>Ends a day: whoever appends to it from now on, by whichever clock, is sent to the next one.</summary>
    public Task SealAsync(DateOnly day, CancellationToken cancellationToken) => _log.SealAsync(SeriesOf(day), cancellationToken);

    /// <summary>The first day on which an article arrived; null if none has.</summary>
    public async Task<DateOnly?> FindFirstDayAsync(CancellationToken cancellationToken) =>
        (await ListPartsAsync(cancellationToken)).LastOrDefault()?.Day;

    /// <summary>The lines of a day that may count, newest first.</summary>
    internal async IAsyncEnumerable<PlacedLine> ReadDayBackwardsAsync(
        DateOnly day,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var parts = await ListPartsAsync(SeriesOf(day) + "/", cancellationToken);
        await foreach (var batch in ReadBackwardsAsync(parts, FeedPlace.EndOf(day), cancellationToken))
        {
            foreach (var line in batch.Lines)
                yield return line;
        }
    }

    /// <summary>The lines before a place that may count, newest first: a batch per storage call.</summary>
    /// <param name="parts">Where they are, newest first.</param>
    internal async IAsyncEnumerable<FeedBatch> ReadBackwardsAsync(
        IEnumerable<FeedPart> parts,
        FeedPlace before,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var part in parts.SkipWhile(part => !part.Begin.IsBefore(before)))
        {
            var end = before.Day == part.Day && before.Part == part.Number ? before.Offset : part.Length;
            await foreach (var batch in _log.ReadBackwardsAsync(NameOf(part), part.Length, end, cancellationToken))
                yield return new FeedBatch(part.PlaceOf(batch.Begin), part.Place(batch).Where(line => !line.Line.IsHint).ToList());
        }
    }

    /// <summary>All parts, newest first.</summary>
    internal Task<List<FeedPart>> ListPartsAsync(CancellationToken cancellationToken) => ListPartsAsync("", cancellationToken);

    /// <summary>The part as it is now, and whether the next one may have begun; null if there is no such part.</summary>
    internal async Task<(FeedPart Part, bool IsFull)?> FindPartAsync(DateOnly day, int number, CancellationToken cancellationToken) =>
        await _log.FindPartAsync(SeriesOf(day), number, cancellationToken) is var (length, isFull)
            ? (new FeedPart(day, number, length), isFull)
            : null;

    /// <summary>The lines of a part from an offset on, hints among them.</summary>
    internal async Task<List<PlacedLine>> ReadAsync(FeedPart part, long from, CancellationToken cancellationToken) =>
        [.. part.Place(await _log.ReadAsync(NameOf(part), from, part.Length, cancellationToken))];

    /// <summary>The days whose lines may still grow, by the clocks of all instances: around midnight there are two.</summary>
    internal (DateOnly First, DateOnly Last) LiveDays() =>
        (calendar.DayOf(calendar.Now - Lateness), calendar.DayOf(calendar.Now + ClockSkew));

    private async Task<FeedPlace> AppendAsync(FeedLine line, CancellationToken cancellationToken)
    {
        for (var day = calendar.Today; ; day = day.AddDays(1))
        {
            if (await _log.TryAppendAsync(SeriesOf(day), line, cancellationToken) is var (part, offset))
                return new FeedPlace(day, part, offset);
        }
    }

    // Not LINQ: an idle app would load System.Linq.AsyncEnumerable, more than 1 MB, for this alone.
    private async Task<List<FeedPart>> ListPartsAsync(string prefix, CancellationToken cancellationToken)
    {
        var parts = new List<FeedPart>();
        await foreach (var blob in storage.Feed.GetBlobsAsync(new GetBlobsOptions { Prefix = prefix }, cancellationToken))
        {
            if (FeedPart.Parse(blob.Name, blob.Properties.ContentLength ?? 0) is { } part)
                parts.Add(part);
        }

        parts.Reverse();
        return parts;
    }

    private string NameOf(FeedPart part) => _log.NameOf(SeriesOf(part.Day), part.Number);

    private static string SeriesOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
