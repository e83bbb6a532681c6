using Summarizer.Digests;
using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Feeds;

/// <summary>A page of the feed.</summary>
/// <param name="Digests">Its digests, newest first.</param>
/// <param name="Last">Where the next page begins; null on the last page.</param>
internal sealed record FeedPage(IReadOnlyList<Digest> Digests, FeedPlace? Last)
{
    /// <summary>Whether it stays the same until the log grows. Otherwise a record is about to change whose line is already there.</summary>
    public bool IsSettled { get; init; }
}
