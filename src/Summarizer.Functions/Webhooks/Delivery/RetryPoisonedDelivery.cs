using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>An attempt could not even be made, as in an outage of storage: it is made later.</summary>
public sealed class RetryPoisonedDelivery(StorageClients storage, PoisonedMessages poisoned)
{
    /// <summary>Runs for every message on <c>deliveries-poison</c>.</summary>
    [Function(nameof(RetryPoisonedDelivery))]
    public Task RunAsync([QueueTrigger("deliveries-poison", Connection = "ArticleStorage")] string message, CancellationToken cancellationToken) =>
        poisoned.HandleAsync<DeliveryMessage>(storage.DeliveryAttempts, message, cancellationToken);
}
