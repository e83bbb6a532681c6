namespace Summarizer.Functions.Publishing;

/// <summary>Hourly: finds lost events, unfinished records and deleted articles, and requests their repair.</summary>
public sealed class ReconcileArticles(Reconciler reconciler)
{
    /// <summary>Runs 17 minutes past every hour, when few others do.</summary>
    [Function(nameof(ReconcileArticles))]
    public Task RunAsync([TimerTrigger("0 17 * * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        reconciler.ReconcileAsync(cancellationToken);
}
