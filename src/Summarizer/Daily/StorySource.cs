using System.Text.Json.Serialization;

namespace Summarizer.Daily;

/// <param name="Revision">The digest's revision that the story was written from.</param>
/// <param name="Language">The digest's language, as a BCP 47 tag.</param>
/// <param name="PublishedOn">The date stated in the article.</param>
/// <param name="Expired">Whether the digest has expired, so that its URL returns 410; absent if it has not.</param>
public sealed record StorySource(
    string Id,
    int Revision,
    string Headline,
    string Language,
    string? Url = null,
    DateOnly? PublishedOn = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Expired = false
);
