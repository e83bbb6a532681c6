namespace Summarizer.Functions.Feeds;

/// <summary>The lines that begin in one stretch of a part: never changed once the stretch is full, as a log only grows.</summary>
/// <param name="UpTo">The bytes of the part that were there when it was read.</param>
/// <param name="Lines">Those of its lines that may count, in their order.</param>
internal sealed record FeedChunk(long UpTo, PlacedLine[] Lines)
{
    public const int Bytes = 64 * 1024;

    /// <summary>What is kept of the longest line, whose article's name has 900 characters, is less than a tenth of this.</summary>
    public const int MaxLineLength = 32 * 1024;

    /// <summary>A guess at the memory it holds.</summary>
    public long Size => 100 + Lines.Sum(line => 80L + (2 * line.Id.Length));

    /// <summary>The lines of some bytes of a part, the first of which begins a line at <paramref name="offset"/>.</summary>
    public static List<PlacedLine> Parse(ReadOnlySpan<byte> bytes, long offset)
    {
        var lines = new List<PlacedLine>();
        while (bytes.IndexOf((byte)'\n') is >= 0 and var end)
        {
            if (FeedLine.TryParse(bytes[..end], out var line))
                lines.Add(new PlacedLine(offset, line.Id, line.Revision, line.IsHint));
            bytes = bytes[(end + 1)..];
            offset += end + 1;
        }

        return lines;
    }
}
