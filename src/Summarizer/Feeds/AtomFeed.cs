using Summarizer.Digests;

namespace Summarizer.Feeds;

/// <summary>Writes digests as Atom 1.0 (RFC 4287) in pages (RFC 5005, 3).</summary>
public static class AtomFeed
{
    /// <summary>A page of the feed as UTF-8.</summary>
    public static byte[] Write(FeedHead head, FeedLinks links, IReadOnlyList<Digest> digests)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(links);
        ArgumentNullException.ThrowIfNull(digests);
        using var xml = new FeedXml();
        xml.Start("feed", FeedXml.Atom); // No prefix: many readers look for an element literally called "feed".
        Element(xml, "id", FeedMetadata.IdOf(head));
        Element(xml, "title", head.Title);
        Element(xml, "updated", FeedXml.Iso(FeedMetadata.LastChange(digests)));
        xml.Start("author", FeedXml.Atom);
        Element(xml, "name", head.Title);
        xml.End();
        Element(xml, "generator", "Article summarizer");
        xml.Link("alternate", links.Base + "/", "text/html") // First, because some readers use the first link as the page.
            .Link("self", links.Base + links.Self, "application/atom+xml")
            .Link("next", links.Next is null ? null : links.Base + links.Next, "application/atom+xml");
        foreach (var digest in digests)
            Entry(xml, links.Base, digest);
        return xml.End().ToBytes();
    }

    private static void Entry(FeedXml xml, string baseAddress, Digest digest)
    {
        xml.Start("entry", FeedXml.Atom).Language(digest.Language);
        Element(xml, "id", FeedMetadata.IdOf(digest));
        Element(xml, "title", digest.Headline);
        Element(xml, "updated", FeedXml.Iso(digest.ModifiedAt));
        Element(xml, "published", FeedXml.Iso(digest.CreatedAt));
        xml.Link("alternate", baseAddress + DigestContent.ReadPathOf(digest), "text/html")
            .Link("alternate", baseAddress + DigestContent.PathOf(digest), "application/json")
            .Link("via", digest.Article.Url, title: digest.Article.Title);
        foreach (var topic in digest.Topics)
            xml.Start("category", FeedXml.Atom).Attribute("term", topic).End();
        Element(xml, "summary", digest.Summary[0].Text);
        xml.Start("content", FeedXml.Atom).Attribute("type", "html").Text(DigestContent.Html(digest)).End().End();
    }

    private static void Element(FeedXml xml, string name, string text) => xml.Start(name, FeedXml.Atom).Text(text).End();
}
