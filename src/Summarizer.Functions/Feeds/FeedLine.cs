using System.Text.Json.Serialization;

namespace Summarizer.Functions.Feeds;

/// <summary>A line of the feed log: a reference without any content of the digest, because a line can never be erased.</summary>
/// <param name="IsHint">Whether no record will ever point at this line: it only tells that the record changed.</param>
internal sealed record FeedLine(
    string Id,
    int Revision,
    [property: JsonPropertyName("hint"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool IsHint = false
);
