using Summarizer.Functions.Delivery;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions;

/// <summary>Makes one attempt at a delivery.</summary>
public sealed class DeliverWebhook(Deliverer deliverer)
{
    /// <summary>Runs for every message on <c>deliveries</c>.</summary>
    [Function(nameof(DeliverWebhook))]
    public Task RunAsync([QueueTrigger("deliveries", Connection = "ArticleStorage")] string message, CancellationToken cancellationToken) =>
        deliverer.DeliverAsync(DeliveryMessage.Parse(message), cancellationToken);
}
