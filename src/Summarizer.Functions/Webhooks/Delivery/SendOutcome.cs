namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>What to do after an attempt.</summary>
public enum SendOutcome
{
    /// <summary>2xx: nothing.</summary>
    Delivered,

    /// <summary>Try again by the schedule.</summary>
    Failed,

    /// <summary>410: the receiver wants no message ever again.</summary>
    Gone,
}
