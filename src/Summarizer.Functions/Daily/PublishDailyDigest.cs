namespace Summarizer.Functions.Daily;

/// <summary>Every five minutes: publishes the daily digests of days that are over.</summary>
public sealed class PublishDailyDigest(DailyPublisher publisher)
{
    /// <summary>Runs at minutes 0, 5, 10, …: at most five minutes after any midnight.</summary>
    [Function(nameof(PublishDailyDigest))]
    public Task RunAsync([TimerTrigger("0 */5 * * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        publisher.PublishAsync(cancellationToken);
}
