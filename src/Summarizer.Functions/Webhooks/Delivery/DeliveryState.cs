namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>Where a delivery stands.</summary>
public enum DeliveryState
{
    /// <summary>An attempt is due.</summary>
    Pending,

    /// <summary>It was answered with 2xx.</summary>
    Delivered,

    /// <summary>It was given up.</summary>
    Failed,
}
