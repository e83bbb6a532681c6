using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>Makes one attempt at a delivery.</summary>
public sealed class DeliverWebhook(Deliverer deliverer)
{
    /// <summary>Runs for every message on <c>deliveries</c>.</summary>
    [Function(nameof(DeliverWebhook))]
    public async Task RunAsync(
        [QueueTrigger("deliveries", Connection = "ArticleStorage")] string message,
        CancellationToken cancellationToken
    )
    {
        var due = DeliveryMessage.Parse(message);
        using var span = Tracing
            .Continue(nameof(DeliverWebhook), due.Traceparent)
            ?.SetTag("summarizer.subscription", due.Subscription)
            .SetTag("summarizer.delivery", due.Id);
        await deliverer.DeliverAsync(due, cancellationToken);
    }
}
