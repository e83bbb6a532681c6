namespace Summarizer.Functions.Digests;

/// <summary>The position of a line in the feed log.</summary>
/// <param name="Day">The day of arrival.</param>
/// <param name="Part">The number of the day's append blob.</param>
/// <param name="Offset">The offset of the line's first byte.</param>
internal sealed record FeedPlace(DateOnly Day, int Part, long Offset)
{
    /// <summary>The place after all lines.</summary>
    internal static FeedPlace End { get; } = new(DateOnly.MaxValue, 0, 0);

    /// <summary>The place after the lines of a day.</summary>
    internal static FeedPlace EndOf(DateOnly day) => new(day.AddDays(1), 0, 0);

    /// <summary>Whether this line comes before another one, which is then newer.</summary>
    internal bool IsBefore(FeedPlace other) => (Day, Part, Offset).CompareTo((other.Day, other.Part, other.Offset)) < 0;
}
