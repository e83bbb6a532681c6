using System.Text.Json.Serialization;

namespace Summarizer.Daily;

/// <summary>An article of a story.</summary>
/// <param name="Revision">The revision that was read.</param>
/// <param name="Language">BCP 47 tag of the digest's language.</param>
/// <param name="Url">Where the article was published.</param>
/// <param name="PublishedOn">The date it gives itself.</param>
/// <param name="Expired">Whether the digest has expired, so that its address answers 410; absent where it has not.</param>
public sealed record StorySource(
    string Id,
    int Revision,
    string Headline,
    string Language,
    string? Url = null,
    DateOnly? PublishedOn = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Expired = false
);
