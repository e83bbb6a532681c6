namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>Erases old deliveries, which are kept for replays, and the logs of their attempts.</summary>
public sealed class EraseDeliveries(OldDeliveries old, Settings settings, TimeProvider time)
{
    /// <summary>How many days they are kept, unless <c>Retention__Days</c> is shorter.</summary>
    internal const int KeptDays = 30;

    /// <summary>Runs every night.</summary>
    [Function(nameof(EraseDeliveries))]
    public Task RunAsync([TimerTrigger("0 40 2 * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        old.StartAsync(time.GetUtcNow().AddDays(-Math.Min(KeptDays, settings.RetentionDays ?? KeptDays)), cancellationToken);

    /// <summary>Runs for every message on <c>erasures</c>.</summary>
    [Function("EraseDeliveriesOfPage")]
    public Task ContinueAsync(
        [QueueTrigger("erasures", Connection = "ArticleStorage")] string message,
        CancellationToken cancellationToken
    ) => old.ContinueAsync(ErasureMessage.Parse(message), cancellationToken);
}
