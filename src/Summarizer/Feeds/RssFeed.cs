using Summarizer.Digests;

namespace Summarizer.Feeds;

/// <summary>
/// Writes digests as RSS 2.0 (rssboard.org/rss-specification) with extensions of its best-practices profile: <c>atom:link</c>,
/// <c>content:encoded</c>, and Dublin Core for the language and the article.
/// </summary>
public static class RssFeed
{
    /// <summary>A page of the feed as UTF-8.</summary>
    public static byte[] Write(FeedHead head, FeedLinks links, IReadOnlyList<Digest> digests)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(links);
        ArgumentNullException.ThrowIfNull(digests);
        using var xml = new FeedXml();
        xml.Start("rss")
            .Attribute("version", "2.0")
            .Declare("atom", FeedXml.Atom)
            .Declare("content", FeedXml.RssContent)
            .Declare("dc", FeedXml.DublinCore);
        xml.Start("channel");
        Element(xml, "title", head.Title);
        Element(xml, "link", links.Base + "/");
        Element(xml, "description", "Digests of articles; every quote is verbatim.");
        Element(xml, "lastBuildDate", FeedXml.Rfc822(FeedMetadata.LastChange(digests)));
        Element(xml, "generator", "Article summarizer");
        Element(xml, "docs", "https://www.rssboard.org/rss-specification");
        xml.Link("self", links.Base + links.Self, "application/rss+xml")
            .Link("next", links.Next is null ? null : links.Base + links.Next, "application/rss+xml");
        foreach (var digest in digests)
            Item(xml, links.Base, digest);
        return xml.End().End().ToBytes();
    }

    private static void Item(FeedXml xml, string baseAddress, Digest digest)
    {
        xml.Start("item");
        Element(xml, "title", digest.Headline);
        Element(xml, "link", baseAddress + DigestContent.ReadPathOf(digest));
        xml.Start("guid").Attribute("isPermaLink", "false").Text(FeedMetadata.IdOf(digest)).End();
        Element(xml, "pubDate", FeedXml.Rfc822(digest.CreatedAt));
        xml.Start("updated", FeedXml.Atom).Text(FeedXml.Iso(digest.ModifiedAt)).End();
        Element(xml, "description", DigestContent.Encode(digest.Summary[0].Text)); // Readers interpret it as HTML.
        foreach (var topic in digest.Topics)
            Element(xml, "category", topic);
        xml.Start("language", FeedXml.DublinCore).Text(digest.Language).End();
        if (digest.Article.Url is { } url)
            xml.Start("source", FeedXml.DublinCore).Text(url).End();
        xml.Start("encoded", FeedXml.RssContent).Text(DigestContent.Html(digest)).End();
        xml.End();
    }

    private static void Element(FeedXml xml, string name, string text) => xml.Start(name).Text(text).End();
}
