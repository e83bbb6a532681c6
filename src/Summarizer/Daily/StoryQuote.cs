using System.Text.Json.Serialization;
using Summarizer.Quotes;

namespace Summarizer.Daily;

/// <summary>A quote of a story: a digest's quote, and of which digest.</summary>
/// <param name="Language">BCP 47 tag of the article's language.</param>
/// <param name="Text">The article's own characters.</param>
/// <param name="Start">The first UTF-16 code unit in the article's canonical text.</param>
/// <param name="End">The code unit after the last one.</param>
/// <param name="Match">How the engine's words compared with the article's.</param>
public sealed record StoryQuote(
    string Digest,
    string Language,
    string Text,
    string? Speaker = null,
    string? Role = null,
    [property: JsonRequired] int Start = 0,
    [property: JsonRequired] int End = 0,
    [property: JsonRequired] QuoteMatch Match = default
);
