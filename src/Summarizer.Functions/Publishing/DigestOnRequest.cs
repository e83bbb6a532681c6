using Summarizer.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions.Publishing;

/// <summary>Handles all retries, replays and reconciliations. Does the same as <see cref="DigestArticle"/>, but for a message.</summary>
public sealed class DigestOnRequest(DigestPublisher publisher, StorageOutage outage, PausedIntake intake)
{
    /// <summary>Runs for every message on <c>digest-requests</c>.</summary>
    [Function(nameof(DigestOnRequest))]
    public async Task RunAsync(
        [QueueTrigger("digest-requests", Connection = "ArticleStorage")] string message,
        CancellationToken cancellationToken
    )
    {
        var request = DigestMessage.Parse(message);
        using var span = Tracing.Continue(nameof(DigestOnRequest), request.Traceparent)?.SetTag("summarizer.article", request.Id);
        if (!ArticleId.TryParse(request.Id, out var id))
            return;
        await outage.OutlastAsync(id, request, PublishAsync, cancellationToken);

        async Task PublishAsync()
        {
            if (!await intake.TryHoldAsync(id, request, cancellationToken))
                await publisher.PublishAsync(id, Trigger.Of(request), cancellationToken);
        }
    }
}
