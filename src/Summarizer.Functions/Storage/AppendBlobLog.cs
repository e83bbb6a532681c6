using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Summarizer.Functions.Storage;

/// <summary>
/// A log of JSON lines in append blobs. Each series, such as a day, has one blob, and further parts when that is full. Appends are atomic,
/// so any number of instances write without conflict. What is not a line of this log, because another program wrote it, is skipped.
/// </summary>
/// <remarks>
/// A blob takes about 500 requests a second (https://learn.microsoft.com/azure/storage/blobs/scalability-targets), so all instances
/// together append about 200 blocks a second (<see cref="AppendPace"/>), and lines that arrive meanwhile share the next one. At 2,000
/// articles a second on a hundred instances, each appends 10 lines every half second. A part of 49,000 blocks then lasts for four minutes.
/// </remarks>
internal sealed class AppendBlobLog<TLine>(BlobContainerClient container, JsonTypeInfo<TLine> json)
    where TLine : class
{
    private const int RangeBytes = 128 * 1024;

    /// <summary>The longest line, about an article whose name has 900 characters, takes less than a tenth of this.</summary>
    private const int MaxLineBytes = 32 * 1024;

    private const int MaxKnownSeries = 1_000;

    private readonly LruCache<string, BatchWriter> _writers = new(MaxKnownSeries, long.MaxValue);

    /// <summary>A blob takes 50,000 appends; the rest is for writers that have not noticed yet that the next part has begun.</summary>
    internal const int DefaultMaxBlocks = 49_000;

    /// <summary>After how many blocks the next part begins.</summary>
    public int MaxBlocks { get; set; } = DefaultMaxBlocks;

    /// <summary>The blob name of a part of a series.</summary>
    public Func<string, int, string> NameOf { get; init; } =
        static (series, part) => string.Create(CultureInfo.InvariantCulture, $"{series}/{part:D5}.jsonl");

    /// <summary>Appends a line to a series that is never sealed.</summary>
    public async Task AppendAsync(string series, TLine line, CancellationToken cancellationToken) =>
        _ =
            await TryAppendAsync(series, line, cancellationToken)
            ?? throw new IOException($"Cannot append to {container.Name}/{series}: it is sealed.");

    /// <summary>Appends a line and returns its place; null if the series is sealed.</summary>
    public Task<(int Part, long Offset)?> TryAppendAsync(string series, TLine line, CancellationToken cancellationToken)
    {
        var writer = _writers.GetOrAdd(
            series,
            () => new BatchWriter((part, batch) => AppendAsync(series, part, batch), TimeProvider.System)
        );
        byte[] bytes = [.. JsonSerializer.SerializeToUtf8Bytes(line, json), (byte)'\n'];
        return writer.AppendAsync(bytes, cancellationToken);
    }

    /// <summary>Appends a block at a part or a later one.</summary>
    /// <returns>Null if the series is sealed.</returns>
    private async Task<Appended?> AppendAsync(string series, int part, byte[] bytes)
    {
        while (true)
        {
            var blob = Blob(series, part);
            try
            {
                var info = (await blob.AppendBlockAsync(new MemoryStream(bytes))).Value;
                var offset = long.Parse(info.BlobAppendOffset, CultureInfo.InvariantCulture);
                var blocks = info.BlobCommittedBlockCount;
                return new Appended(part, offset, blocks, blocks >= MaxBlocks ? part + 1 : part);
            }
            catch (RequestFailedException exception) when (exception.IsBlobNotFound())
            {
                await blob.CreateIfNotExistsAsync();
            }
            catch (RequestFailedException exception) when (exception.ErrorCode == BlobErrorCode.BlockCountExceedsLimit)
            {
                part = Math.Max(part + 1, await FindLastPartAsync(series, part));
            }
            catch (RequestFailedException exception) when (exception.ErrorCode == "BlobIsSealed")
            {
                var last = await FindLastPartAsync(series, part);
                if (last == part)
                    return null;
                part = last;
            }
        }
    }

    /// <summary>Ends a series: every later append finds it sealed. An empty series gets an empty part for that.</summary>
    public async Task SealAsync(string series, CancellationToken cancellationToken)
    {
        // Writers that saw a part full are about to begin the next one, so that is sealed too.
        var isFull = true;
        for (var part = 0; isFull; part++)
        {
            await Blob(series, part).CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            await Blob(series, part).SealAsync(cancellationToken: cancellationToken);
            isFull = await FindPartAsync(series, part, cancellationToken) is { IsFull: true };
        }
    }

    /// <summary>
    /// The last part of a series, at least the given one, by one listing: an instance that is new to a series does not try all its parts.
    /// </summary>
    private async Task<int> FindLastPartAsync(string series, int part)
    {
        var names = new HashSet<string>();
        await foreach (var blob in container.GetBlobsAsync(new GetBlobsOptions { Prefix = series }))
            names.Add(blob.Name);
        while (names.Contains(NameOf(series, part + 1)))
            part++;
        return part;
    }

    /// <summary>The length of a part, and whether the next one may have begun; null if there is no such part.</summary>
    public async Task<(long Length, bool IsFull)?> FindPartAsync(string series, int part, CancellationToken cancellationToken)
    {
        try
        {
            var properties = (await Blob(series, part).GetPropertiesAsync(cancellationToken: cancellationToken)).Value;
            return (properties.ContentLength, properties.BlobCommittedBlockCount >= MaxBlocks);
        }
        catch (RequestFailedException exception) when (exception.IsBlobNotFound())
        {
            return null;
        }
    }

    /// <summary>The lines that begin before an offset, last first, a batch per storage call: a long blob costs no more.</summary>
    /// <param name="length">The length of the blob.</param>
    public async IAsyncEnumerable<LogBatch<TLine>> ReadBackwardsAsync(
        string name,
        long length,
        long before,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        // A line that begins before the offset may end after it.
        var stop = before < length ? Math.Min(length, before + MaxLineBytes) : length;
        ReadOnlyMemory<byte> rest = default; // The end of a line that begins in the range before.
        while (stop > 0)
        {
            var start = Math.Max(0, stop - RangeBytes);
            var range = await ReadRangeAsync(name, start, stop, cancellationToken);
            if (range.IsEmpty)
                yield break;
            var bytes = rest.IsEmpty ? range : new ReadOnlyMemory<byte>([.. range.Span, .. rest.Span]);
            var first =
                start == 0 ? 0
                : bytes.Span.IndexOf((byte)'\n') is >= 0 and var end ? end + 1
                : bytes.Length;
            var batch = Parse(bytes.Span[first..], start + first);
            yield return batch with
            {
                Lines = [.. batch.Lines.Where(line => line.Offset < before).Reverse()],
            };
            (rest, stop) = (bytes[..first], start);
        }
    }

    /// <summary>The lines of a range that begins with a line.</summary>
    public async Task<LogBatch<TLine>> ReadAsync(string name, long start, long stop, CancellationToken cancellationToken) =>
        Parse((await ReadRangeAsync(name, start, stop, cancellationToken)).Span, start);

    private LogBatch<TLine> Parse(ReadOnlySpan<byte> bytes, long begin)
    {
        var lines = new List<(long, TLine)>();
        var offset = begin;
        while (bytes.IndexOf((byte)'\n') is >= 0 and var end)
        {
            if (Parse(bytes[..end]) is { } line)
                lines.Add((offset, line));
            bytes = bytes[(end + 1)..];
            offset += end + 1;
        }

        return new LogBatch<TLine>(begin, offset, lines);
    }

    private TLine? Parse(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Empty if the blob was deleted since it was listed.</summary>
    private async Task<ReadOnlyMemory<byte>> ReadRangeAsync(string name, long start, long stop, CancellationToken cancellationToken)
    {
        if (stop <= start)
            return default;
        var options = new BlobDownloadOptions { Range = new HttpRange(start, stop - start) };
        try
        {
            return (await container.GetBlobClient(name).DownloadContentAsync(options, cancellationToken)).Value.Content.ToMemory();
        }
        catch (RequestFailedException exception) when (exception.IsBlobNotFound())
        {
            return default;
        }
    }

    private AppendBlobClient Blob(string series, int part) => container.GetAppendBlobClient(NameOf(series, part));
}
