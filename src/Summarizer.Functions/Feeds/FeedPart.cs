using System.Globalization;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Feeds;

/// <summary>An append blob of the feed log.</summary>
/// <param name="Number">Counts the parts of a day from 0.</param>
/// <param name="Length">Its bytes when it was last looked at.</param>
internal sealed record FeedPart(DateOnly Day, int Number, long Length)
{
    /// <summary>The place of its first line.</summary>
    public FeedPlace Begin => PlaceOf(0);

    public FeedPlace PlaceOf(long offset) => new(Day, Number, offset);

    /// <summary>Some of its lines with their places.</summary>
    public IEnumerable<PlacedLine> Place(LogBatch<FeedLine> batch) =>
        batch.Lines.Select(line => new PlacedLine(PlaceOf(line.Offset), line.Line));

    /// <summary>Null for a blob that another program put into the log.</summary>
    public static FeedPart? Parse(string name, long length) =>
        name.Split('/', '.') is [var day, { Length: 5 } number, "jsonl"]
        && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var d)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? new FeedPart(d, n, length)
            : null;
}
