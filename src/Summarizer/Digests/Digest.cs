using Summarizer.Names;

namespace Summarizer.Digests;

/// <summary>
/// The published digest of one article: the contract for readers, feeds and subscribers. JSON Schema: <c>/schemas/digest.json</c>.
/// </summary>
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

    /// <summary>Counts from 1. A new text, prompt or model makes a new revision.</summary>
    public required int Revision { get; init; }

    /// <summary>The language the digest is written in, as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>One line.</summary>
    public required string Headline { get; init; }

    /// <summary>In reading order.</summary>
    public required IReadOnlyList<SummarySentence> Summary { get; init; }

    /// <summary>The main facts, the most important first.</summary>
    public required IReadOnlyList<string> KeyPoints { get; init; }

    /// <summary>Verified quotes, in the order of the article.</summary>
    public required IReadOnlyList<DigestQuote> Quotes { get; init; }

    public required NamedEntities Entities { get; init; }

    /// <summary>The most important first.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    public required DigestedArticle Article { get; init; }

    /// <summary>What verification found.</summary>
    public required Verification Verification { get; init; }

    public required Engine Engine { get; init; }

    /// <summary>The time of revision 1, UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The time of this revision, UTC.</summary>
    public required DateTimeOffset ModifiedAt { get; init; }
}
