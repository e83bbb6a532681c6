namespace Summarizer.Functions.Digests;

/// <summary>What readers see of an article.</summary>
internal enum PublicationState
{
    /// <summary>Nothing yet: the first revision is being published.</summary>
    Pending,

    /// <summary>A digest.</summary>
    Published,

    /// <summary>The reason why there is no digest.</summary>
    Rejected,

    /// <summary>A tombstone: the digest was retracted.</summary>
    Retracted,

    /// <summary>A tombstone: the digest was erased after <c>Retention__Days</c>.</summary>
    Expired,
}
