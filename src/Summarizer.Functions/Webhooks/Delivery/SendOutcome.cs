namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>The outcome of an attempt.</summary>
internal enum SendOutcome
{
    /// <summary>The receiver answered with 2xx.</summary>
    Delivered,

    /// <summary>The schedule decides when to try again.</summary>
    Failed,

    /// <summary>The receiver answered 410: it wants no more messages.</summary>
    Gone,
}
