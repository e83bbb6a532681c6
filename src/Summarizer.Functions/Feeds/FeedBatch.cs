using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Feeds;

/// <summary>Lines of one stretch of the feed log that may count, newest first.</summary>
/// <param name="Begin">Where the stretch begins: what comes next is older.</param>
internal sealed record FeedBatch(FeedPlace Begin, IEnumerable<PlacedLine> Lines);
