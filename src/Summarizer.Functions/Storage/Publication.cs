using System.Text.Json.Serialization;
using Summarizer.Articles;
using Summarizer.Digests;

namespace Summarizer.Functions.Storage;

/// <summary>The bookkeeping of a record: where its article stands on its way to readers.</summary>
public sealed record Publication
{
    /// <summary>What readers see.</summary>
    public required PublicationState State { get; init; }

    /// <summary>The highest revision that was ever published; a tombstone keeps it, so that no revision is used twice.</summary>
    public required int Revision { get; init; }

    /// <summary>The revision with which the article appeared, or came back after a retraction: what it was before is over.</summary>
    public int FirstRevision { get; init; } = 1;

    /// <summary>The version of the article blob that this record speaks of; null where the article is gone.</summary>
    public string? ArticleETag { get; init; }

    /// <summary>The line of the feed log that counts.</summary>
    public FeedPlace? Line { get; init; }

    /// <summary>The revision that is being published; readers see the one before it meanwhile.</summary>
    public Digest? Next { get; init; }

    /// <summary>Why there is no digest.</summary>
    public Rejection? Rejection { get; init; }

    /// <summary>The next time the model is asked, where it could not be.</summary>
    public Retry? Retry { get; init; }

    /// <summary>Whether the withdrawal of a published digest is still to be announced.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Withdrawing { get; init; }
}

/// <summary>A retry that waits on <c>digest-requests</c>.</summary>
/// <param name="Attempt">Which attempt it is; its message names the same number, so one that was overtaken is recognised.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Since">Since when the article waits for a model, UTC.</param>
/// <param name="Asked">How often the model was asked in vain.</param>
public sealed record Retry(int Attempt, DateTimeOffset At, DateTimeOffset Since, int Asked);

/// <summary>What readers see of an article.</summary>
public enum PublicationState
{
    /// <summary>Nothing yet: the first revision is being published.</summary>
    Pending,

    /// <summary>A digest.</summary>
    Published,

    /// <summary>A reason why there is no digest.</summary>
    Rejected,

    /// <summary>That there was one: a tombstone.</summary>
    Retracted,
}

/// <summary>The place of a line in the feed log.</summary>
/// <param name="Day">The day of arrival.</param>
/// <param name="Part">The number of the day's append blob.</param>
/// <param name="Offset">The first byte of the line.</param>
public sealed record FeedPlace(DateOnly Day, int Part, long Offset);
