namespace Summarizer.Functions.Daily;

/// <summary>Publishes the daily digests of past days. Runs every five minutes.</summary>
public sealed class PublishDailyDigest(DailyPublisher publisher)
{
    /// <summary>Runs at minutes 0, 5, 10 and so on, so at most five minutes after midnight in any time zone.</summary>
    [Function(nameof(PublishDailyDigest))]
    public Task RunAsync([TimerTrigger("0 */5 * * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        publisher.PublishAsync(cancellationToken);
}
