using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Summarizer.Functions.Storage;

/// <summary>Reads the lines of an append blob from its end by ranges, so that the newest lines cost the same however long the blob is.</summary>
internal static class ReverseLineReader
{
    private const int RangeBytes = 64 * 1024;

    /// <summary>The lines that begin before <paramref name="end"/> (null: the blob's end), last first, with the offset of their first byte.</summary>
    public static async IAsyncEnumerable<(long Offset, ReadOnlyMemory<byte> Line)> ReadAsync(
        AppendBlobClient blob,
        long? end,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var stop = end ?? (await blob.GetPropertiesAsync(cancellationToken: cancellationToken)).Value.ContentLength;
        ReadOnlyMemory<byte> rest = default; // The end of a line whose beginning lies in the range before.
        while (stop > 0)
        {
            var start = Math.Max(0, stop - RangeBytes);
            var bytes = Join(await ReadRangeAsync(blob, start, stop, cancellationToken), rest);
            while (FindLastLine(bytes, isBeginning: start == 0) is { } at)
            {
                if (at < bytes.Length)
                    yield return (start + at, bytes[at..].TrimEnd((byte)'\n'));
                bytes = bytes[..at];
            }

            (rest, stop) = (bytes, start);
        }
    }

    /// <summary>Where the last line begins; null where it begins before these bytes.</summary>
    private static int? FindLastLine(ReadOnlyMemory<byte> bytes, bool isBeginning)
    {
        if (bytes.IsEmpty)
            return null;
        var at = bytes.Span[..^1].LastIndexOf((byte)'\n') + 1;
        return at > 0 || isBeginning ? at : null;
    }

    private static async Task<ReadOnlyMemory<byte>> ReadRangeAsync(
        AppendBlobClient blob,
        long start,
        long stop,
        CancellationToken cancellationToken
    )
    {
        var options = new BlobDownloadOptions { Range = new HttpRange(start, stop - start) };
        return (await blob.DownloadContentAsync(options, cancellationToken)).Value.Content;
    }

    private static ReadOnlyMemory<byte> Join(ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> second) =>
        second.IsEmpty ? first : (byte[])[.. first.Span, .. second.Span];
}
