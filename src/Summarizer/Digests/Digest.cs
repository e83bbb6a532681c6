using Summarizer.Names;

namespace Summarizer.Digests;

/// <summary>The published record of one article: the contract that readers, feeds and subscribers see. JSON Schema: <c>/schemas/digest.json</c>.</summary>
public sealed record Digest
{
    /// <summary>The version of this contract.</summary>
    public int SchemaVersion
    {
        get;
        init => field = value == 0 ? 1 : value;
    } = 1;

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
