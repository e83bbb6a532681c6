namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>Which subscriptions have a delivery about one revision of a digest.</summary>
/// <param name="V">The version of this format.</param>
/// <param name="Type">The type of the deliveries.</param>
/// <param name="Subscriptions">The ids of the subscriptions.</param>
internal sealed record IndexedDeliveries(int V, string Type, IReadOnlyList<string> Subscriptions);
