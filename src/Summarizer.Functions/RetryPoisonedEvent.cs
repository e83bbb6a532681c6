using Summarizer.Functions.Storage;

namespace Summarizer.Functions;

/// <summary>Creating the deliveries of an event failed on every attempt, as in an outage of storage: it is tried again later.</summary>
public sealed class RetryPoisonedEvent(StorageClients storage, PoisonedMessages poisoned, DeadLetters deadLetters)
{
    /// <summary>Runs for every message on <c>digest-events-poison</c>.</summary>
    [Function(nameof(RetryPoisonedEvent))]
    public Task RunAsync([QueueTrigger("digest-events-poison", Connection = "ArticleStorage")] string message, CancellationToken cancellationToken) =>
        DigestMessage.TryParse(message, out var parsed)
            ? poisoned.HandleAsync(storage.DigestEvents, parsed.Setback, (queue, setback, delay) => (parsed with { Setback = setback }).SendAsync(queue, delay, cancellationToken))
            : deadLetters.AddAsync(storage.DigestEvents.Name, message, cancellationToken);
}
