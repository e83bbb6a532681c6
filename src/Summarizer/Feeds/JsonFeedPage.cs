using System.Text.Json;
using System.Text.Json.Serialization;
using Summarizer.Digests;

namespace Summarizer.Feeds;

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

/// <summary>What JSON Feed has no members for. The names are those of the digest's JSON Schema, which <c>about</c> links to.</summary>
internal sealed record JsonFeedExtension
{
    public required string About { get; init; }

    public required string DigestUrl { get; init; }

    public required int Revision { get; init; }

    public required bool Provisional { get; init; }

    public required bool Suspicious { get; init; }

    public required IReadOnlyList<Statement> KeyPoints { get; init; }

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
