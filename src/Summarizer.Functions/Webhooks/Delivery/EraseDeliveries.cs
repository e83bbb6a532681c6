using Microsoft.Extensions.Logging;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>Erases old deliveries, which are kept for replays, and the logs of their attempts.</summary>
public sealed class EraseDeliveries(
    DeliveryStore deliveries,
    AttemptLog attempts,
    Settings settings,
    TimeProvider time,
    ILogger<EraseDeliveries> logger
)
{
    /// <summary>How many days they are kept, unless <c>Retention__Days</c> is shorter.</summary>
    internal const int KeptDays = 30;

    /// <summary>Runs every night.</summary>
    [Function(nameof(EraseDeliveries))]
    public async Task RunAsync([TimerTrigger("0 40 2 * * *")] TimerInfo timer, CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow().AddDays(-Math.Min(KeptDays, settings.RetentionDays ?? KeptDays));
        var erased = await deliveries.EraseAsync(before, cancellationToken);
        Log.DeliveriesErased(logger, erased, await attempts.EraseAsync(DateOnly.FromDateTime(before.UtcDateTime), cancellationToken));
    }
}
