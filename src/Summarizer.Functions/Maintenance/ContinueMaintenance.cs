namespace Summarizer.Functions.Maintenance;

/// <summary>Does a step of a job, and requests the next one.</summary>
public sealed class ContinueMaintenance(MaintenanceRunner runner)
{
    /// <summary>Runs for every message on <c>maintenance</c>.</summary>
    [Function(nameof(ContinueMaintenance))]
    public Task RunAsync(
        [QueueTrigger("maintenance", Connection = "ArticleStorage")] string message,
        CancellationToken cancellationToken
    ) => runner.ContinueAsync(MaintenanceMessage.Parse(message).Job, cancellationToken);
}
