using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Feeds;

/// <summary>A line of the feed log and its place.</summary>
internal sealed record PlacedLine(FeedPlace Place, FeedLine Line);
