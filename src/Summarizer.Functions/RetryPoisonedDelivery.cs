using Microsoft.Extensions.Logging;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions;

/// <summary>An attempt could not even be made, as in an outage of storage: it is made later.</summary>
public sealed class RetryPoisonedDelivery(StorageClients storage, ProductMetrics metrics, ILogger<RetryPoisonedDelivery> log)
{
    private static readonly TimeSpan Delay = TimeSpan.FromMinutes(1);

    /// <summary>Runs for every message on <c>deliveries-poison</c>.</summary>
    [Function(nameof(RetryPoisonedDelivery))]
    public async Task RunAsync(
        [QueueTrigger("deliveries-poison", Connection = "ArticleStorage")] string message, CancellationToken cancellationToken)
    {
        Log.MessagePostponed(log, storage.DeliveryAttempts.Name, Delay);
        metrics.Poisoned(storage.DeliveryAttempts.Name);
        await DeliveryMessage.Parse(message).SendAsync(storage.DeliveryAttempts, Delay, cancellationToken);
    }
}
