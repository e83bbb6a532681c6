using Summarizer.Digests;
using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Publishing;

/// <summary>Plans the retries of articles.</summary>
/// <remarks>
/// The message is sent before the record is written: a message that the record does not mention is harmless, but a retry without a message
/// would be lost.
/// </remarks>
public sealed class RetryPlanner(DigestQueues queues, TimeProvider time, Random random)
{
    /// <summary>The retry after the model was unavailable.</summary>
    internal Task<Retry> PlanAsync(
        DigestRecord record,
        string articleETag,
        DigestOutcome.Deferred deferred,
        CancellationToken cancellationToken
    ) =>
        SendAsync(
            record,
            RetrySchedule.Next(LastRetry(record, articleETag), deferred, time.GetUtcNow(), random.NextDouble()),
            cancellationToken
        );

    /// <summary>The retry after an internal failure.</summary>
    internal Task<Retry> PlanAsync(DigestRecord record, string articleETag, Failure failure, CancellationToken cancellationToken) =>
        SendAsync(record, RetrySchedule.AfterFailure(LastRetry(record, articleETag), failure, random.NextDouble()), cancellationToken);

    /// <summary>Another run is asking the model the same question. This article is retried when that run should have a reply.</summary>
    internal Task AwaitOtherRunAsync(DigestRecord record, Trigger trigger, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(trigger);
        return queues.RequestAsync(record.Id, trigger.Attempt, RetrySchedule.AskedElsewhere, cancellationToken);
    }

    private async Task<Retry> SendAsync(DigestRecord record, Retry retry, CancellationToken cancellationToken)
    {
        await queues.RequestAsync(record.Id, retry.Attempt, retry.At - time.GetUtcNow(), cancellationToken);
        return retry;
    }

    private static Retry? LastRetry(DigestRecord record, string articleETag) =>
        record.Publication.ArticleETag == articleETag ? record.Publication.Retry : null;
}
