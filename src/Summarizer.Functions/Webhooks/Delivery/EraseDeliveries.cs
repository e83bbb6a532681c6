using Microsoft.Extensions.Logging;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>Deliveries are kept for replays, their attempts for questions; then they go.</summary>
public sealed class EraseDeliveries(
    DeliveryStore deliveries,
    AttemptLog attempts,
    Settings settings,
    TimeProvider time,
    ILogger<EraseDeliveries> logger
)
{
    /// <summary>How long they are kept, in days, unless <c>Retention__Days</c> is shorter.</summary>
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
