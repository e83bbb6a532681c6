using System.Text.Json.Serialization;
using Summarizer.Quotes;

namespace Summarizer.Digests;

/// <summary>A verified quote as it is published. Offsets are UTF-16 code units into the canonical text, end exclusive.</summary>
/// <param name="Text">The article's own characters from <paramref name="Start"/> to <paramref name="End"/>.</param>
/// <param name="Speaker">Who said it; absent where the article does not say.</param>
/// <param name="Role">The speaker's role as the article gives it.</param>
/// <param name="Start">The first code unit.</param>
/// <param name="End">The code unit after the last one.</param>
/// <param name="Match">How the engine's words compared with the article's.</param>
public sealed record DigestQuote(
    string Text,
    string? Speaker = null,
    string? Role = null,
    [property: JsonRequired] int Start = 0,
    [property: JsonRequired] int End = 0,
    [property: JsonRequired] QuoteMatch Match = default
);
