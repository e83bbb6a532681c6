using Summarizer.Digests;
using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Feeds;

/// <summary>A page of the feed.</summary>
/// <param name="Digests">Its digests, newest first.</param>
/// <param name="Last">Where the next page begins; null on the last page.</param>
public sealed record FeedSlice(IReadOnlyList<Digest> Digests, FeedPlace? Last)
{
    /// <summary>Whether it stays as it is until the log grows; else a record is about to change whose line was seen already.</summary>
    public bool IsSettled { get; init; }
}
