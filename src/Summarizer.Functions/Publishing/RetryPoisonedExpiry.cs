using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Publishing;

/// <summary>Retries a batch of expired articles that could not be erased.</summary>
public sealed class RetryPoisonedExpiry(StorageClients storage, PoisonedMessages poisoned)
{
    /// <summary>Runs for every message on <c>expirations-poison</c>.</summary>
    [Function(nameof(RetryPoisonedExpiry))]
    public Task RunAsync(
        [QueueTrigger("expirations-poison", Connection = "ArticleStorage")] string message,
        CancellationToken cancellationToken
    ) => poisoned.HandleAsync<ExpiryMessage>(storage.Expirations, message, cancellationToken);
}
