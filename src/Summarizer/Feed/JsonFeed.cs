using System.Text.Json;
using System.Text.Json.Serialization;
using Summarizer.Digests;

namespace Summarizer.Feed;

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
        Url = baseAddress + DigestContent.PathOf(digest),
        ExternalUrl = digest.Article.Url,
        Title = digest.Headline,
        Summary = digest.Summary[0].Text,
        ContentHtml = DigestContent.Html(digest),
        ContentText = DigestContent.Text(digest),
        DatePublished = digest.CreatedAt,
        DateModified = digest.ModifiedAt,
        Language = digest.Language,
        Tags = digest.Topics,
        Summarizer = new JsonFeedExtension(
            digest.Revision, digest.KeyPoints, digest.Quotes, digest.Entities.People, digest.Entities.Organizations, digest.Entities.Places),
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

internal sealed record JsonFeedExtension(
    int Revision,
    IReadOnlyList<string> KeyPoints,
    IReadOnlyList<DigestQuote> Quotes,
    IReadOnlyList<string> People,
    IReadOnlyList<string> Organizations,
    IReadOnlyList<string> Places);

[JsonSerializable(typeof(JsonFeedPage))]
internal sealed partial class JsonFeedJson : JsonSerializerContext
{
    public static JsonFeedJson Readable { get; } = new(DigestJson.CreateOptions(JsonNamingPolicy.SnakeCaseLower));
}
