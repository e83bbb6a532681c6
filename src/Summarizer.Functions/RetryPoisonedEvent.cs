using Microsoft.Extensions.Logging;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions;

/// <summary>Creating the deliveries of an event failed on every attempt, as in an outage of storage: it is tried again later.</summary>
public sealed class RetryPoisonedEvent(StorageClients storage, ProductMetrics metrics, ILogger<RetryPoisonedEvent> log)
{
    private static readonly TimeSpan Delay = TimeSpan.FromMinutes(1);

    /// <summary>Runs for every message on <c>digest-events-poison</c>.</summary>
    [Function(nameof(RetryPoisonedEvent))]
    public async Task RunAsync(
        [QueueTrigger("digest-events-poison", Connection = "ArticleStorage")] string message, CancellationToken cancellationToken)
    {
        Log.MessagePostponed(log, storage.DigestEvents.Name, Delay);
        metrics.Poisoned(storage.DigestEvents.Name);
        await DigestMessage.Parse(message).SendAsync(storage.DigestEvents, Delay, cancellationToken);
    }
}
