namespace Summarizer.Functions.Health;

/// <summary>Measures the queues every five minutes. An alert fires if a message waits too long, or if nothing is measured.</summary>
public sealed class MeasureQueues(QueueAges ages)
{
    /// <summary>Runs half a minute after the timers that run at full minutes.</summary>
    [Function(nameof(MeasureQueues))]
    public Task RunAsync([TimerTrigger("30 */5 * * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        ages.MeasureAsync(cancellationToken);
}
