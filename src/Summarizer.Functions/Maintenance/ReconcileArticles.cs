using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Maintenance;

/// <summary>Finds lost events, unfinished records and deleted articles every hour, and requests their repair.</summary>
public sealed class ReconcileArticles(MaintenanceRunner runner, PausedIntake intake)
{
    /// <summary>Runs 17 minutes past every hour, when few other timers do. Runs of any job that have stopped are resumed.</summary>
    [Function(nameof(ReconcileArticles))]
    public async Task RunAsync([TimerTrigger("0 17 * * * *")] TimerInfo timer, CancellationToken cancellationToken)
    {
        await runner.ResumeAsync(cancellationToken);
        if (!intake.IsPaused)
            await runner.StartAsync(MaintenanceMessage.Reconcile, again: false, cancellationToken);
    }
}
