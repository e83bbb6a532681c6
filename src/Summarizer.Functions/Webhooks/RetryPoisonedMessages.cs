using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Webhooks.Delivery;

namespace Summarizer.Functions.Webhooks;

/// <summary>Retries messages later that failed on every attempt, for example during a storage outage.</summary>
public sealed class RetryPoisonedMessages(StorageClients storage, PoisonedMessages poisoned)
{
    /// <summary>Runs for every message on <c>digest-events-poison</c>: the deliveries of an event could not be created.</summary>
    [Function("RetryPoisonedEvent")]
    public Task EventAsync(
        [QueueTrigger("digest-events-poison", Connection = "ArticleStorage")] string message,
        CancellationToken cancellationToken
    ) => poisoned.HandleAsync<DigestMessage>(storage.DigestEvents, message, cancellationToken);

    /// <summary>Runs for every message on <c>deliveries-poison</c>: an attempt could not even be made.</summary>
    [Function("RetryPoisonedDelivery")]
    public Task DeliveryAsync(
        [QueueTrigger("deliveries-poison", Connection = "ArticleStorage")] string message,
        CancellationToken cancellationToken
    ) => poisoned.HandleAsync<DeliveryMessage>(storage.DeliveryAttempts, message, cancellationToken);

    /// <summary>Runs for every message on <c>erasures-poison</c>: the old blobs of a page could not be erased.</summary>
    [Function("RetryPoisonedErasure")]
    public Task ErasureAsync(
        [QueueTrigger("erasures-poison", Connection = "ArticleStorage")] string message,
        CancellationToken cancellationToken
    ) => poisoned.HandleAsync<ErasureMessage>(storage.Erasures, message, cancellationToken);
}
