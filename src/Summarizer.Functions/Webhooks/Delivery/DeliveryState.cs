namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>The state of a delivery.</summary>
internal enum DeliveryState
{
    /// <summary>An attempt is due.</summary>
    Pending,

    /// <summary>The receiver answered with 2xx.</summary>
    Delivered,

    /// <summary>There will be no more attempts.</summary>
    Failed,
}
