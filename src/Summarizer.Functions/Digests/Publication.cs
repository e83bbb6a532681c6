using System.Text.Json.Serialization;
using Summarizer.Articles;
using Summarizer.Digests;

namespace Summarizer.Functions.Digests;

/// <summary>The bookkeeping of a record: how far its article has been published.</summary>
internal sealed record Publication
{
    /// <summary>What readers see.</summary>
    public required PublicationState State { get; init; }

    /// <summary>The highest revision ever published. A tombstone keeps it, so that no revision is used twice.</summary>
    public required int Revision { get; init; }

    /// <summary>The revision with which the article appeared, or reappeared after a retraction. Earlier revisions are history.</summary>
    public int FirstRevision
    {
        get;
        init => field = Math.Max(1, value);
    } = 1;

    /// <summary>
    /// The version of the article blob that this record describes; in a withdrawal, the version to delete. Null if the article is gone.
    /// </summary>
    public string? ArticleETag { get; init; }

    /// <summary>The article's valid line in the feed log.</summary>
    public FeedPlace? Line { get; init; }

    /// <summary>
    /// The days on which the article was given a line: their sealed daily digests may show it. Kept until a retraction has cleared them.
    /// </summary>
    public IReadOnlyList<DateOnly>? Days { get; init; }

    /// <summary>The revision that is being published. Until it is, readers see the previous one.</summary>
    public Digest? Next { get; init; }

    /// <summary>The terms of the newest digest, which are not published. Earlier records have none.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, int>>? Terms { get; init; }

    /// <summary>Why the latest upload has no digest. If an earlier one was published, readers keep that digest.</summary>
    public Rejection? Rejection { get; init; }

    /// <summary>The version of the reader that rejected the latest upload. A newer one may be able to read it.</summary>
    public int? RejectedBy { get; init; }

    /// <summary>
    /// The internal failures to digest the latest upload. Readers never see them. The next successful attempt clears them.
    /// </summary>
    public Failure? Failure { get; init; }

    /// <summary>The next time the model is asked, if it was unavailable.</summary>
    public Retry? Retry { get; init; }

    /// <summary>Whether a withdrawal has started and still has data to erase.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Withdrawing { get; init; }

    /// <summary>Retractions not yet announced to subscribers, oldest first. They survive a new upload under the same name.</summary>
    public IReadOnlyList<Retraction>? Retractions { get; init; }

    /// <summary>
    /// SHA-256 of the texts that a withdrawal erased, hexadecimal. A concurrent run may store a text or a reply again after that and end
    /// before it can erase it. The redelivered event or a reconciliation then finds the hash here.
    /// </summary>
    public IReadOnlyList<string>? ErasedHashes { get; init; }

    /// <summary>Whether this replaces a record that could not be read.</summary>
    [JsonIgnore]
    public bool IsDamaged => Rejection?.Code == RejectionCodes.DamagedRecord;

    /// <summary>Whether the article is gone and only a tombstone is left.</summary>
    [JsonIgnore]
    public bool IsTombstone => State is PublicationState.Retracted or PublicationState.Expired;
}
