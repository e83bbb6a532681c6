using System.Text.Json.Serialization;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>Which subscriptions have a delivery about one revision of a digest.</summary>
/// <param name="V">The version of this format.</param>
/// <param name="Type">The type of the deliveries.</param>
/// <param name="Subscriptions">The ids of the subscriptions.</param>
internal sealed record IndexedDeliveries(int V, string Type, IReadOnlyList<string> Subscriptions)
{
    /// <summary>False if another program wrote it.</summary>
    [JsonIgnore]
    public bool IsComplete => V == 1 && Type is not null && Subscriptions is not null;
}
