using System.Text.Json;
using Summarizer.Digests;

namespace Summarizer.Feeds;

/// <summary>Writes digests as JSON Feed 1.1 (jsonfeed.org/version/1.1), with the quotes in the extension <c>_summarizer</c>.</summary>
public static class JsonFeed
{
    /// <summary>A page of the feed as UTF-8.</summary>
    public static byte[] Write(string title, FeedLinks links, IReadOnlyList<Digest> digests)
    {
        var feed = new JsonFeedPage
        {
            Title = title,
            HomePageUrl = links.Base + "/",
            FeedUrl = links.Base + links.Self,
            NextUrl = links.Next is null ? null : links.Base + links.Next,
            Items = [.. digests.Select(digest => Item(links.Base, digest))],
        };
        return JsonSerializer.SerializeToUtf8Bytes(feed, JsonFeedJson.Readable.JsonFeedPage);
    }

    private static JsonFeedItem Item(string baseAddress, Digest digest) =>
        new()
        {
            Id = digest.Id,
            Url = baseAddress + DigestContent.ReadPathOf(digest),
            ExternalUrl = digest.Article.Url,
            Title = digest.Headline,
            Summary = digest.Summary[0].Text,
            ContentHtml = DigestContent.Html(digest),
            ContentText = DigestContent.Text(digest),
            DatePublished = digest.CreatedAt,
            DateModified = digest.ModifiedAt,
            Language = digest.Language,
            Tags = digest.Topics,
            Summarizer = Extension(baseAddress, digest),
        };

    private static JsonFeedExtension Extension(string baseAddress, Digest digest) =>
        new()
        {
            About = baseAddress + "/schemas/digest.json",
            DigestUrl = baseAddress + DigestContent.PathOf(digest),
            Revision = digest.Revision,
            Provisional = digest.Engine.Provisional,
            Suspicious = digest.Engine.Suspicious,
            KeyPoints = digest.KeyPoints,
            Quotes = digest.Quotes,
            QuoteLanguage = digest.Article.Language,
            People = digest.Entities.People,
            Organizations = digest.Entities.Organizations,
            Places = digest.Entities.Places,
        };
}
