using System.Text.Json.Serialization;
using Summarizer.Quotes;

namespace Summarizer.Digests;

/// <summary>A published quote. Offsets count UTF-16 code units of the canonical text; the end is exclusive.</summary>
/// <param name="Text">The article's exact characters from <paramref name="Start"/> to <paramref name="End"/>.</param>
/// <param name="Speaker">Absent if the article does not name the speaker.</param>
/// <param name="Role">The speaker's role, in the article's words.</param>
/// <param name="Start">The first code unit.</param>
/// <param name="End">The code unit after the last one.</param>
/// <param name="Match">How the proposed words compared with the article's.</param>
public sealed record DigestQuote(
    string Text,
    string? Speaker = null,
    string? Role = null,
    [property: JsonRequired] int Start = 0,
    [property: JsonRequired] int End = 0,
    [property: JsonRequired] QuoteMatch Match = default
);
