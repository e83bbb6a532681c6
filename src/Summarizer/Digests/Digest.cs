using System.Text.Json.Serialization;
using Summarizer.Names;
using Summarizer.Quotes;

namespace Summarizer.Digests;

/// <summary>The published record of one article: the contract that readers, feeds and subscribers see. JSON Schema: <c>/schemas/digest.json</c>.</summary>
public sealed record Digest
{
    /// <summary>The version of this contract.</summary>
    public int SchemaVersion { get; init => field = value == 0 ? 1 : value; } = 1;

    /// <summary>The article's id: its blob name.</summary>
    public required string Id { get; init; }

    /// <summary>Counts from 1; a new text, prompt or model makes a new revision.</summary>
    public required int Revision { get; init; }

    /// <summary>BCP 47 tag of the language the digest is written in.</summary>
    public required string Language { get; init; }

    /// <summary>One line that says what happened.</summary>
    public required string Headline { get; init; }

    /// <summary>The summary in reading order.</summary>
    public required IReadOnlyList<SummarySentence> Summary { get; init; }

    /// <summary>The main facts, most important first.</summary>
    public required IReadOnlyList<string> KeyPoints { get; init; }

    /// <summary>Verified quotes in the order of the article.</summary>
    public required IReadOnlyList<DigestQuote> Quotes { get; init; }

    /// <summary>Who and what the article names.</summary>
    public required NamedEntities Entities { get; init; }

    /// <summary>What the article is about, most important first.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>The article this is a digest of.</summary>
    public required DigestedArticle Article { get; init; }

    /// <summary>What verification found.</summary>
    public required Verification Verification { get; init; }

    /// <summary>What wrote the draft.</summary>
    public required Engine Engine { get; init; }

    /// <summary>When revision 1 was made, UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When this revision was made, UTC.</summary>
    public required DateTimeOffset ModifiedAt { get; init; }
}

/// <summary>One sentence of a summary.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Unsupported">Its numbers, dates and names that the article does not hold; empty where all are found.</param>
public sealed record SummarySentence(string Text, IReadOnlyList<string> Unsupported);

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
    [property: JsonRequired] QuoteMatch Match = default);

/// <summary>The article of a digest.</summary>
public sealed record DigestedArticle
{
    /// <summary>The article's title, its own or the uploader's; absent where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>The date it gives itself.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>BCP 47 tag of the language it is written in; its quotes stay in it.</summary>
    public string? Language { get; init; }

    /// <summary>When it was uploaded, UTC.</summary>
    public required DateTimeOffset UploadedAt { get; init; }

    /// <summary>The media type it was read as.</summary>
    public required string ContentType { get; init; }

    /// <summary>Its size as uploaded, in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>Words of its canonical text.</summary>
    public required int Words { get; init; }

    /// <summary>SHA-256 of its canonical text, hexadecimal.</summary>
    public required string ContentHash { get; init; }

    /// <summary>A later upload of the same article that could not be read, so that this digest is of the last readable one; absent otherwise.</summary>
    public Refusal? Refused { get; init; }

    /// <summary>Whether another upload says the same: same text, title, URL, date and language.</summary>
    public bool SaysTheSameAs(DigestedArticle other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (ContentHash, Title, Url, PublishedOn, Language) == (other.ContentHash, other.Title, other.Url, other.PublishedOn, other.Language);
    }
}

/// <summary>An upload that could not be read.</summary>
/// <param name="Code">Why: a rejection code.</param>
/// <param name="At">When it was refused, UTC.</param>
public sealed record Refusal(string Code, DateTimeOffset At);

/// <summary>What verification found.</summary>
/// <param name="QuotesReturned">Quotes the engine proposed.</param>
/// <param name="QuotesVerified">Quotes that are in the article; all of them are published but for the surplus over <c>Digest__MaxQuotes</c>.</param>
/// <param name="QuotesRepaired">Those of the verified whose typography was taken from the article.</param>
/// <param name="QuotesDropped">Proposed quotes that are not in the article.</param>
/// <param name="Coverage">The share of the article's text that the engine read, 0 to 1.</param>
public sealed record Verification(int QuotesReturned, int QuotesVerified, int QuotesRepaired, int QuotesDropped, double Coverage);

/// <summary>What wrote the draft of a digest.</summary>
public sealed record Engine
{
    /// <summary>A language model, or the embedded extractive engine.</summary>
    public required EngineKind Kind { get; init; }

    /// <summary>The model's name.</summary>
    public string? Model { get; init; }

    /// <summary>The version of the prompt.</summary>
    public string? PromptVersion { get; init; }

    /// <summary>Tokens the model read.</summary>
    public int? InputTokens { get; init; }

    /// <summary>Tokens the model wrote.</summary>
    public int? OutputTokens { get; init; }

    /// <summary>Whether a digest by the model is to follow.</summary>
    public bool Provisional { get; init; }

    /// <summary>Whether the article addresses the model or the reply drifted from the article.</summary>
    public bool Suspicious { get; init; }

    /// <summary>Why the digest is extractive although a model was asked; absent where it is the model's, provisional, or no model is set.</summary>
    public FallbackReason? Fallback { get; init; }
}

/// <summary>Why a model gave nothing to publish, for good.</summary>
public enum FallbackReason
{
    /// <summary>The provider's content filter stopped the article or the reply.</summary>
    Filtered,

    /// <summary>The model or its endpoint refused the article.</summary>
    Refused,

    /// <summary>Neither of the model's two replies held a sentence that the article supports.</summary>
    Unusable,
}

/// <summary>The kinds of engines.</summary>
public enum EngineKind
{
    /// <summary>A language model.</summary>
    Model,

    /// <summary>The embedded engine that picks the article's own sentences.</summary>
    Extractive,
}
