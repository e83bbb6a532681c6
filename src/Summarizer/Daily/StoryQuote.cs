using System.Text.Json.Serialization;
using Summarizer.Quotes;

namespace Summarizer.Daily;

/// <summary>A quote in a story, with its digest.</summary>
/// <param name="Language">The article's language, as a BCP 47 tag.</param>
/// <param name="Text">The article's exact characters.</param>
/// <param name="Start">The first UTF-16 code unit in the article's canonical text.</param>
/// <param name="End">The code unit after the last one.</param>
/// <param name="Match">How the proposed words compared with the article's.</param>
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
