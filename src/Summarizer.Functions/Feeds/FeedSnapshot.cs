using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Feeds;

/// <summary>The feed log as it was a moment ago: its newest lines, and the parts that hold the older ones.</summary>
/// <param name="Version">Grows with every change.</param>
/// <param name="Parts">All parts, newest first.</param>
internal sealed record FeedSnapshot(long Version, IReadOnlyList<FeedPart> Parts)
{
    /// <summary>The lines that may count from <see cref="Begin"/> on, newest first.</summary>
    public IReadOnlyList<PlacedLine> Lines { get; init; } = [];

    public FeedPlace Begin { get; init; } = FeedPlace.End;

    /// <summary>When the parts were listed.</summary>
    public long ListedAt { get; init; }

    /// <summary>When it was last compared with the log.</summary>
    public long CheckedAt { get; init; }

    /// <summary>A part as far as it has been seen; null if there was none.</summary>
    public FeedPart? FindPart(DateOnly day, int number) => Parts.FirstOrDefault(part => part.Day == day && part.Number == number);

    /// <summary>The snapshot after lines were appended to a part.</summary>
    public FeedSnapshot With(FeedPart grown, IEnumerable<PlacedLine> appended)
    {
        // Late writers may still append to a part after the next one has begun.
        var newer = Lines.TakeWhile(line => !line.Place.IsBefore(grown.PlaceOf(grown.Length))).Count();
        var lines = appended.Where(line => !line.Line.IsHint && !line.Place.IsBefore(Begin)).Reverse();
        return this with
        {
            Version = Version + 1,
            Parts =
            [
                .. Parts.Where(part => grown.Begin.IsBefore(part.Begin)),
                grown,
                .. Parts.Where(part => part.Begin.IsBefore(grown.Begin)),
            ],
            Lines = [.. Lines.Take(newer), .. lines, .. Lines.Skip(newer)],
        };
    }
}
