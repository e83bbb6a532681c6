using System.Text.Json.Serialization;
using Summarizer.Articles;
using Summarizer.Digests;

namespace Summarizer.Functions.Digests;

/// <summary>The bookkeeping of a record: where its article stands on its way to readers.</summary>
public sealed record Publication
{
    /// <summary>What readers see.</summary>
    public required PublicationState State { get; init; }

    /// <summary>The highest revision that was ever published; a tombstone keeps it, so that no revision is used twice.</summary>
    public required int Revision { get; init; }

    /// <summary>The revision with which the article appeared, or came back after a retraction: what it was before is over.</summary>
    public int FirstRevision
    {
        get;
        init => field = Math.Max(1, value);
    } = 1;

    /// <summary>The version of the article blob that this record describes; in a withdrawal, the version to delete. Null: the article is gone.</summary>
    public string? ArticleETag { get; init; }

    /// <summary>The line of the feed log that counts.</summary>
    public FeedPlace? Line { get; init; }

    /// <summary>The days on which the article was given a line: their sealed daily digests may show it. Kept until a retraction has cleared them.</summary>
    public IReadOnlyList<DateOnly>? Days { get; init; }

    /// <summary>The revision that is being published; readers see the one before it meanwhile.</summary>
    public Digest? Next { get; init; }

    /// <summary>Why the latest upload has no digest. Where an earlier one was published, readers keep that digest.</summary>
    public Rejection? Rejection { get; init; }

    /// <summary>The internal failures to digest the latest upload. Never shown to readers; cleared by the next attempt that succeeds.</summary>
    public Failure? Failure { get; init; }

    /// <summary>The next time the model is asked, where it could not be.</summary>
    public Retry? Retry { get; init; }

    /// <summary>Whether a withdrawal has begun and its erasures are not finished.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Withdrawing { get; init; }

    /// <summary>Retractions not yet announced to subscribers, oldest first. They survive a new upload under the same name.</summary>
    public IReadOnlyList<Retraction>? Retractions { get; init; }

    /// <summary>
    /// SHA-256 of the texts that a withdrawal erased, hexadecimal. A run that was in progress may store one again, or a reply about it, after the
    /// erasure and end before it can erase it; the redelivered event or a reconciliation finds the hash here.
    /// </summary>
    public IReadOnlyList<string>? ErasedHashes { get; init; }

    /// <summary>Whether the record stands in for one that could not be read.</summary>
    [JsonIgnore]
    public bool IsDamaged => Rejection?.Code == RejectionCodes.DamagedRecord;

    /// <summary>Whether the article is gone and a tombstone is all that is left.</summary>
    [JsonIgnore]
    public bool IsTombstone => State is PublicationState.Retracted or PublicationState.Expired;
}
