using Summarizer.Articles;
using Summarizer.Functions.Publishing;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions;

/// <summary>Digesting an article failed on every attempt: it ends as a rejection, so that nothing vanishes.</summary>
public sealed class RejectPoisonedRequest(DigestPublisher publisher, StorageClients storage, ProductMetrics metrics)
{
    /// <summary>Runs for every message on <c>digest-requests-poison</c>.</summary>
    [Function(nameof(RejectPoisonedRequest))]
    public async Task RunAsync(
        [QueueTrigger("digest-requests-poison", Connection = "ArticleStorage")] string message, CancellationToken cancellationToken)
    {
        metrics.Poisoned(storage.DigestRequests.Name);
        if (ArticleId.TryParse(DigestMessage.Parse(message).Id, out var id)) await publisher.RejectAsync(id, Rejections.Failed, cancellationToken);
    }
}
