using System.Text.Json.Serialization;
using Summarizer.Names;

namespace Summarizer.Digests;

/// <summary>
/// The published digest of one article: the contract for readers, feeds and subscribers. JSON Schema: <c>/schemas/digest.json</c>.
/// </summary>
public sealed record Digest
{
    private const int CurrentVersion = 2;

    /// <summary>The version of this contract. Whatever version is read, the current one is written.</summary>
    public int SchemaVersion
    {
        get => CurrentVersion;
        init => IsUpgraded = value != CurrentVersion;
    }

    /// <summary>Whether it was read from an earlier version, so it lacks what that version did not have: the sources.</summary>
    [JsonIgnore]
    public bool IsUpgraded { get; private init; }

    /// <summary>The article's id: its blob name.</summary>
    public required string Id { get; init; }

    /// <summary>Counts from 1. A new text, prompt or model makes a new revision.</summary>
    public required int Revision { get; init; }

    /// <summary>The language the digest is written in, as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>One line.</summary>
    public required string Headline { get; init; }

    /// <summary>In reading order.</summary>
    public required IReadOnlyList<Statement> Summary { get; init; }

    /// <summary>The main facts, the most important first.</summary>
    public required IReadOnlyList<Statement> KeyPoints { get; init; }

    /// <summary>Verified quotes, in the order of the article.</summary>
    public required IReadOnlyList<DigestQuote> Quotes { get; init; }

    public required NamedEntities Entities { get; init; }

    /// <summary>The most important first.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    public required DigestedArticle Article { get; init; }

    /// <summary>
    /// The terms of the whole article by which a day's stories are grouped, one set for each kind. Not published: only the record stores
    /// them. Null in earlier digests, which are grouped by their own text.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<IReadOnlyDictionary<string, int>>? Terms { get; init; }

    /// <summary>What verification found.</summary>
    public required Verification Verification { get; init; }

    public required Engine Engine { get; init; }

    /// <summary>The time of revision 1, UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The time of this revision, UTC.</summary>
    public required DateTimeOffset ModifiedAt { get; init; }
}
