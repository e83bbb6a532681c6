using System.Text.Json.Serialization;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Webhooks.Delivery;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks;

/// <summary>The JSON forms of subscriptions and deliveries.</summary>
[JsonSerializable(typeof(Subscription))]
[JsonSerializable(typeof(SubscriptionView))]
[JsonSerializable(typeof(SubscriptionList))]
[JsonSerializable(typeof(StoredDelivery))]
[JsonSerializable(typeof(DeliveryMessage))]
[JsonSerializable(typeof(IndexedDeliveries))]
[JsonSerializable(typeof(ErasureMessage))]
[JsonSerializable(typeof(Attempt))]
[JsonSerializable(typeof(AttemptList))]
[JsonSerializable(typeof(TestView))]
internal sealed partial class SubscriptionJson : JsonSerializerContext
{
    public static SubscriptionJson Readable { get; } = new(StoredJson.CreateOptions());
}
