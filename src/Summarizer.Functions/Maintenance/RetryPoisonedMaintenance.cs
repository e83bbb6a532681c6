using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Maintenance;

/// <summary>Retries a step that failed on every attempt.</summary>
public sealed class RetryPoisonedMaintenance(StorageClients storage, PoisonedMessages poisoned)
{
    /// <summary>Runs for every message on <c>maintenance-poison</c>.</summary>
    [Function(nameof(RetryPoisonedMaintenance))]
    public Task RunAsync(
        [QueueTrigger("maintenance-poison", Connection = "ArticleStorage")] string message,
        CancellationToken cancellationToken
    ) => poisoned.HandleAsync<MaintenanceMessage>(storage.MaintenanceSteps, message, cancellationToken);
}
