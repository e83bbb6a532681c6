using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Feeds;

/// <summary>One append blob of the log as far as this instance has looked. What was read of it is kept, as it never changes.</summary>
/// <param name="day">The day of arrival.</param>
/// <param name="number">Which of the day's parts.</param>
/// <param name="chunks">What was read of all parts.</param>
internal sealed class FeedPart(
    AppendBlobClient blob,
    DateOnly day,
    int number,
    LruCache<(DateOnly Day, int Part, long Chunk), FeedChunk> chunks
)
{
    /// <summary>The most news that are read; what came before them in one second is read when somebody asks for it.</summary>
    private const int MaxNews = 256 * 1024;

    /// <summary>The length that the service told last.</summary>
    private long _longest = -1;

    public DateOnly Day => day;

    public int Number => number;

    /// <summary>Its bytes as far as they were looked at; -1: never.</summary>
    public long Length { get; private set; } = -1;

    /// <summary>Whether it exists as far as is known.</summary>
    public bool Exists { get; private set; }

    /// <summary>Whether it is sealed and never grows again.</summary>
    public bool IsSealed { get; private set; }

    /// <summary>Whether it was looked at after its day.</summary>
    public bool IsOver { get; private set; }

    /// <summary>How many appends it has had.</summary>
    public int Blocks { get; private set; }

    /// <summary>Looks for the last time, as the day is over.</summary>
    public async Task LookForGoodAsync(CancellationToken cancellationToken)
    {
        Length = await FindLengthAsync(cancellationToken);
        IsOver = true;
    }

    /// <summary>The lines appended since they were accepted last, or the last of them where they are many; null where there are none.</summary>
    public async Task<FeedNews?> LookAsync(CancellationToken cancellationToken)
    {
        if (IsSealed && Length == _longest)
            return null;
        var (known, length) = (Math.Max(0, Length), await FindLengthAsync(cancellationToken));
        if (length <= known)
            return null;

        var start = Math.Max(known, length - MaxNews);
        var bytes = await ReadRangeAsync(start, length, cancellationToken);
        var skipped = start == known ? 0 : bytes.Span.IndexOf((byte)'\n') + 1;
        return new FeedNews(start + skipped, length, FeedChunk.Parse(bytes.Span[skipped..], start + skipped), IsAll: start == known);
    }

    /// <summary>From now on these lines are no news: whoever must know of them does.</summary>
    public void Accept(FeedNews news)
    {
        for (var chunk = news.From / FeedChunk.Bytes; chunk * FeedChunk.Bytes < news.To; chunk++)
        {
            var (begin, end) = (chunk * FeedChunk.Bytes, Math.Min(news.To, (chunk + 1) * FeedChunk.Bytes));
            var known =
                begin >= news.From ? []
                : chunks.TryGet((day, number, chunk), out var held) && held.UpTo == news.From ? held.Lines
                : null;
            if (known is not null)
                Keep(chunk, end, [.. known, .. news.Lines.Where(line => line.Offset >= begin && line.Offset < end)]);
        }

        Length = news.To;
    }

    /// <summary>The lines that begin in a stretch, as far as the part is known.</summary>
    public async ValueTask<PlacedLine[]> ReadChunkAsync(long chunk, CancellationToken cancellationToken)
    {
        var upTo = Math.Min(Length, (chunk + 1) * FeedChunk.Bytes);
        if (chunks.TryGet((day, number, chunk), out var known) && known.UpTo >= upTo)
            return known.Lines;

        // From the byte before, which tells whether a line begins with the first.
        var start = Math.Max(0, (chunk * FeedChunk.Bytes) - 1);
        var bytes = await ReadRangeAsync(start, Math.Min(Length, upTo + FeedChunk.MaxLineLength), cancellationToken);
        var skipped = chunk == 0 ? 0 : bytes.Span.IndexOf((byte)'\n') + 1;
        var lines = skipped == 0 && chunk > 0 ? [] : FeedChunk.Parse(bytes.Span[skipped..], start + skipped);
        return Keep(chunk, upTo, lines.Where(line => line.Offset < upTo)).Lines;
    }

    /// <summary>Hints are left out: after "digest all again" there are as many of them as digests, and none is to be looked up.</summary>
    private FeedChunk Keep(long chunk, long upTo, IEnumerable<PlacedLine> lines)
    {
        var kept = new FeedChunk(upTo, [.. lines.Where(line => !line.IsHint)]);
        chunks.Set((day, number, chunk), kept, kept.Size);
        return kept;
    }

    private async Task<long> FindLengthAsync(CancellationToken cancellationToken)
    {
        try
        {
            var properties = (await blob.GetPropertiesAsync(cancellationToken: cancellationToken)).Value;
            (Exists, IsSealed, Blocks) = (true, properties.IsSealed, properties.BlobCommittedBlockCount);
            return _longest = properties.ContentLength;
        }
        catch (RequestFailedException exception) when (exception.IsBlobNotFound())
        {
            Exists = false;
            return 0;
        }
    }

    private async Task<ReadOnlyMemory<byte>> ReadRangeAsync(long start, long stop, CancellationToken cancellationToken)
    {
        if (stop <= start)
            return default;
        var options = new BlobDownloadOptions { Range = new HttpRange(start, stop - start) };
        try
        {
            return (await blob.DownloadContentAsync(options, cancellationToken)).Value.Content;
        }
        catch (RequestFailedException exception) when (exception.IsBlobNotFound())
        {
            return default; // Removed since it was looked at: its day is past keeping.
        }
    }
}
