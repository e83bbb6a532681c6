using Summarizer.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions.Publishing;

/// <summary>
/// Handles a request that ended the process, or timed out, on every attempt of the queue. That counts as one failure of the article.
/// </summary>
public sealed class RetryPoisonedRequest(
    DigestPublisher publisher,
    StorageClients storage,
    StorageOutage outage,
    DeadLetters deadLetters,
    ProductMetrics metrics
)
{
    /// <summary>Runs for every message on <c>digest-requests-poison</c>.</summary>
    [Function(nameof(RetryPoisonedRequest))]
    public async Task RunAsync(
        [QueueTrigger("digest-requests-poison", Connection = "ArticleStorage")] string message,
        CancellationToken cancellationToken
    )
    {
        if (!DigestMessage.TryParse(message, out var request) || !ArticleId.TryParse(request.Id, out var id))
        {
            await deadLetters.AddAsync(storage.DigestRequests.Name, message, cancellationToken);
            return;
        }

        metrics.Poisoned(storage.DigestRequests.Name);
        await outage.OutlastAsync(id, request, () => publisher.FailAsync(id, cancellationToken), cancellationToken);
    }
}
