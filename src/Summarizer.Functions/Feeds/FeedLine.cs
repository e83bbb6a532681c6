using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Summarizer.Articles;
using Summarizer.Digests;

namespace Summarizer.Functions.Feeds;

/// <summary>A line of the feed log: a reference without any content of the digest, because a line can never be erased.</summary>
/// <param name="IsHint">Whether no record will ever point at this line: it only tells that the record changed.</param>
public sealed record FeedLine(
    string Id,
    int Revision,
    [property: JsonPropertyName("hint"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool IsHint = false
)
{
    internal static FeedLine Of(Digest digest) => new(digest.Id, digest.Revision);

    internal static FeedLine Hint(ArticleId id, int revision) => new(id.Value, revision, IsHint: true);

    internal byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(this, FeedLineJson.Readable.FeedLine), (byte)'\n'];

    /// <summary>Parses a line; anything else, written by another program, is skipped.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> line, [NotNullWhen(true)] out FeedLine? parsed)
    {
        try
        {
            parsed = JsonSerializer.Deserialize(line, FeedLineJson.Readable.FeedLine);
        }
        catch (JsonException)
        {
            parsed = null;
        }

        return parsed is { Id: not null };
    }
}
