using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Feeds;

/// <summary>The feed log as it was a moment ago: its newest lines, and the parts that hold the older ones.</summary>
/// <param name="Version">Grows with every change.</param>
/// <param name="Parts">All parts, newest first.</param>
/// <param name="Lines">All lines except hints from <paramref name="Begin"/> on, newest first.</param>
/// <param name="Begin">Where the lines in memory begin; null: with the log.</param>
internal sealed record FeedSnapshot(long Version, IReadOnlyList<FeedPart> Parts, IReadOnlyList<PlacedLine> Lines, FeedPlace? Begin)
{
    /// <summary>When the lines were loaded.</summary>
    public long LoadedAt { get; init; }

    /// <summary>When it was last compared with the log.</summary>
    public long CheckedAt { get; init; }

    /// <summary>A part as far as it has been seen; null if there was none.</summary>
    public FeedPart? FindPart(DateOnly day, int number) => Parts.FirstOrDefault(part => part.Day == day && part.Number == number);

    /// <summary>The snapshot after lines were appended to a part.</summary>
    public FeedSnapshot With(FeedPart part, IEnumerable<PlacedLine> appended)
    {
        // Late writers may still append to a part after the next one has begun.
        var newerParts = Parts.TakeWhile(other => IsNewer(other.Day, other.Number)).Count();
        var newerLines = Lines.TakeWhile(line => IsNewer(line.Place.Day, line.Place.Part)).Count();
        return this with
        {
            Version = Version + 1,
            Parts = [.. Parts.Take(newerParts), part, .. Parts.Skip(newerParts).SkipWhile(IsSame)],
            Lines =
            [
                .. Lines.Take(newerLines),
                .. appended.Where(line => !line.Line.IsHint && (Begin is null || !line.Place.IsBefore(Begin))).Reverse(),
                .. Lines.Skip(newerLines),
            ],
        };

        bool IsNewer(DateOnly day, int number) => (day, number).CompareTo((part.Day, part.Number)) > 0;
        bool IsSame(FeedPart other) => (other.Day, other.Number) == (part.Day, part.Number);
    }
}
