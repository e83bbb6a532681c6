using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>A message on <c>deliveries</c>: one attempt at a delivery. The delivery decides whether it is still due.</summary>
/// <param name="V">The version of the message format.</param>
/// <param name="Id">The <c>webhook-id</c>.</param>
/// <param name="Attempt">Counts from 1.</param>
/// <param name="Traceparent">W3C trace context.</param>
/// <param name="Setback">How it was postponed after every attempt had failed.</param>
internal sealed record DeliveryMessage(
    int V,
    string Subscription,
    string Id,
    int Attempt,
    string? Traceparent = null,
    Setback? Setback = null
) : IQueueMessage<DeliveryMessage>
{
    /// <exception cref="JsonException">It cannot be parsed. After several attempts it goes to the poison queue.</exception>
    public static DeliveryMessage Parse(string message) =>
        JsonSerializer.Deserialize(message, SubscriptionJson.Readable.DeliveryMessage) is { IsComplete: true } parsed
            ? parsed
            : throw new JsonException("The message is incomplete or of an unknown version.");

    private bool IsComplete => V == 1 && StoredSubscription.IsId(Subscription) && Id.Length > 0 && Attempt > 0;

    internal static DeliveryMessage Of(StoredDelivery delivery) =>
        new(1, delivery.Subscription, delivery.Id, delivery.NextAttempt, Tracing.Traceparent);

    internal string ToJson() => JsonSerializer.Serialize(this, SubscriptionJson.Readable.DeliveryMessage);

    static JsonTypeInfo<DeliveryMessage> IQueueMessage<DeliveryMessage>.Format => SubscriptionJson.Readable.DeliveryMessage;

    DeliveryMessage IQueueMessage<DeliveryMessage>.With(Setback setback) => this with { Setback = setback };
}
