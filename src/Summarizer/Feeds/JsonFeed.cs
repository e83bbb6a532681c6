using System.Text.Json;
using System.Text.Json.Serialization;
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

    private static JsonFeedItem Item(string baseAddress, Digest digest) => new()
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

    private static JsonFeedExtension Extension(string baseAddress, Digest digest) => new()
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

internal sealed record JsonFeedPage
{
    public string Version { get; init; } = "https://jsonfeed.org/version/1.1";

    public required string Title { get; init; }

    public required string HomePageUrl { get; init; }

    public required string FeedUrl { get; init; }

    public string? NextUrl { get; init; }

    public required IReadOnlyList<JsonFeedItem> Items { get; init; }
}

internal sealed record JsonFeedItem
{
    public required string Id { get; init; }

    public required string Url { get; init; }

    public string? ExternalUrl { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string ContentHtml { get; init; }

    public required string ContentText { get; init; }

    public required DateTimeOffset DatePublished { get; init; }

    public required DateTimeOffset DateModified { get; init; }

    public required string Language { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    [JsonPropertyName("_summarizer")]
    public required JsonFeedExtension Summarizer { get; init; }
}

/// <summary>What JSON Feed has no member for; named as in the digest's JSON Schema, to which <c>about</c> leads.</summary>
internal sealed record JsonFeedExtension
{
    public required string About { get; init; }

    public required string DigestUrl { get; init; }

    public required int Revision { get; init; }

    public required bool Provisional { get; init; }

    public required bool Suspicious { get; init; }

    public required IReadOnlyList<string> KeyPoints { get; init; }

    public required IReadOnlyList<DigestQuote> Quotes { get; init; }

    public string? QuoteLanguage { get; init; }

    public required IReadOnlyList<string> People { get; init; }

    public required IReadOnlyList<string> Organizations { get; init; }

    public required IReadOnlyList<string> Places { get; init; }
}

[JsonSerializable(typeof(JsonFeedPage))]
internal sealed partial class JsonFeedJson : JsonSerializerContext
{
    public static JsonFeedJson Readable { get; } = new(DigestJson.CreateOptions(JsonNamingPolicy.SnakeCaseLower));
}
