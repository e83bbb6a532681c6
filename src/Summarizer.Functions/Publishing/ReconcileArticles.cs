using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Publishing;

/// <summary>Finds lost events, unfinished records and deleted articles every hour, and requests their repair.</summary>
public sealed class ReconcileArticles(Reconciler reconciler, PausedIntake intake)
{
    /// <summary>Runs 17 minutes past every hour, when few other timers do.</summary>
    [Function(nameof(ReconcileArticles))]
    public Task RunAsync([TimerTrigger("0 17 * * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        intake.IsPaused ? Task.CompletedTask : reconciler.ReconcileAsync(cancellationToken);
}
