using Summarizer.Functions.Storage;

namespace Summarizer.Functions;

/// <summary>Retries a batch of expired articles whose erasure failed on every attempt.</summary>
public sealed class RetryPoisonedExpiry(StorageClients storage, PoisonedMessages poisoned, DeadLetters deadLetters)
{
    /// <summary>Runs for every message on <c>expirations-poison</c>.</summary>
    [Function(nameof(RetryPoisonedExpiry))]
    public Task RunAsync([QueueTrigger("expirations-poison", Connection = "ArticleStorage")] string message, CancellationToken cancellationToken) =>
        ExpiryMessage.TryParse(message, out var parsed)
            ? poisoned.HandleAsync(storage.Expirations, parsed.Setback, (queue, setback, delay) => (parsed with { Setback = setback }).SendAsync(queue, delay, cancellationToken))
            : deadLetters.AddAsync(storage.Expirations.Name, message, cancellationToken);
}
