using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Feeds;

/// <summary>Lines of one stretch of the log, newest first.</summary>
/// <param name="Begin">Where the stretch begins: what comes next is older.</param>
internal sealed record FeedBatch(FeedPlace Begin, IReadOnlyList<PlacedLine> Lines);
