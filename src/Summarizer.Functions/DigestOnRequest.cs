using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Functions.Publishing;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions;

/// <summary>The one door for retries, replays and reconciliation: the same as <see cref="DigestArticle"/>, on a message.</summary>
public sealed class DigestOnRequest(DigestPublisher publisher, StorageClients storage, ILogger<DigestOnRequest> log)
{
    /// <summary>Runs for every message on <c>digest-requests</c>.</summary>
    [Function(nameof(DigestOnRequest))]
    public async Task RunAsync(
        [QueueTrigger("digest-requests", Connection = "ArticleStorage")] string message, CancellationToken cancellationToken)
    {
        var request = DigestMessage.Parse(message);
        using var span = Tracing.Continue(nameof(DigestOnRequest), request.Traceparent)?.SetTag("summarizer.article", request.Id);
        if (!ArticleId.TryParse(request.Id, out var id)) return;
        try
        {
            await publisher.PublishAsync(id, request.Attempt, cancellationToken);
        }
        catch (Exception e) when (e.IsStorageFault(cancellationToken))
        {
            // An outage must not use up the queue's attempts: those are for articles that crash the process.
            Log.Postponed(log, id.Value, await request.PostponeAsync(storage.DigestRequests, cancellationToken), StorageErrors.CodeOf(e));
        }
    }
}
