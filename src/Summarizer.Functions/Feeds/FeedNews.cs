namespace Summarizer.Functions.Feeds;

/// <summary>What was appended to a part.</summary>
/// <param name="From">Where the first of the lines begins.</param>
/// <param name="To">The length of the part.</param>
/// <param name="IsAll">Whether they are all; else only the last ones were read.</param>
internal sealed record FeedNews(long From, long To, IReadOnlyList<PlacedLine> Lines, bool IsAll);
