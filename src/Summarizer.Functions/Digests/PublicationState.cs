namespace Summarizer.Functions.Digests;

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

    /// <summary>The digest was erased after <c>Retention__Days</c>: a tombstone.</summary>
    Expired,
}
