using Summarizer.Digests;


namespace Summarizer.Feeds;

/// <summary>When a feed changed.</summary>
internal static class FeedTimes
{
    /// <summary>The last change of its digests; without any the beginning of the epoch, as a feed must name a moment that does not move by itself.</summary>
    public static DateTimeOffset LastChange(IReadOnlyList<Digest> digests) =>
        digests.Count == 0 ? DateTimeOffset.UnixEpoch : digests.Max(digest => digest.ModifiedAt);
}
