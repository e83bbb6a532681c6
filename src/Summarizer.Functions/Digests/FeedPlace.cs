namespace Summarizer.Functions.Digests;

/// <summary>The position of a line in the feed log.</summary>
/// <param name="Day">The day of arrival.</param>
/// <param name="Part">The number of the day's append blob.</param>
/// <param name="Offset">The offset of the line's first byte.</param>
public sealed record FeedPlace(DateOnly Day, int Part, long Offset);
