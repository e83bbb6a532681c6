using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Webhooks;

/// <summary>Creating the deliveries of an event failed on every attempt, as in an outage of storage: it is tried again later.</summary>
public sealed class RetryPoisonedEvent(StorageClients storage, PoisonedMessages poisoned)
{
    /// <summary>Runs for every message on <c>digest-events-poison</c>.</summary>
    [Function(nameof(RetryPoisonedEvent))]
    public Task RunAsync([QueueTrigger("digest-events-poison", Connection = "ArticleStorage")] string message, CancellationToken cancellationToken) =>
        poisoned.HandleAsync<DigestMessage>(storage.DigestEvents, message, cancellationToken);
}
