using Summarizer.Digests;
using Summarizer.Feeds;

namespace Summarizer.Functions.Feeds;

/// <summary>A format of the feed.</summary>
/// <param name="Path">Where it is served.</param>
internal sealed record FeedFormat(string Path, string ContentType, Func<FeedHead, FeedLinks, IReadOnlyList<Digest>, byte[]> Write)
{
    public static FeedFormat Json { get; } =
        new("/feed.json", "application/feed+json; charset=utf-8", (head, links, digests) => JsonFeed.Write(head.Title, links, digests));

    public static FeedFormat Atom { get; } = new("/feed.atom", "application/atom+xml; charset=utf-8", AtomFeed.Write);

    public static FeedFormat Rss { get; } = new("/feed.rss", "application/rss+xml; charset=utf-8", RssFeed.Write);
}
