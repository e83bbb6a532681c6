using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Maintenance;

/// <summary>Finds lost events, unfinished records and deleted articles every hour, and requests their repair.</summary>
public sealed class ReconcileArticles(MaintenanceRunner runner, PausedIntake intake)
{
    /// <summary>Runs 17 minutes past every hour, when few other timers do. A run that is under way, but has stopped, goes on.</summary>
    [Function(nameof(ReconcileArticles))]
    public Task RunAsync([TimerTrigger("0 17 * * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        intake.IsPaused ? Task.CompletedTask : runner.StartAsync(MaintenanceMessage.Reconcile, again: false, cancellationToken);
}
