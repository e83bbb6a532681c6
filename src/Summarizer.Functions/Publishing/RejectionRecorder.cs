using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Feeds;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions.Publishing;

/// <summary>
/// Records why the latest upload has no digest, in the record and on the list of rejections: it is unreadable, or digesting it failed.
/// Readers keep the digest of an earlier upload.
/// </summary>
public sealed class RejectionRecorder(
    DigestStore digests,
    RejectionStore rejections,
    FeedLog feed,
    RetryPlanner retries,
    ProductMetrics metrics,
    TimeProvider time,
    ILogger<RejectionRecorder> logger
)
{
    /// <summary>How often digesting can fail before an article that was never published is rejected.</summary>
    internal const int MaxFailures = 3;

    /// <summary>Removes an article from the list of rejections if its record says that it may be there.</summary>
    internal Task ClearAsync(DigestRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Publication is { Rejection: null, Failure: null }
            ? Task.CompletedTask
            : rejections.RemoveAsync(record.Id.Value, cancellationToken);
    }

    /// <summary>
    /// Records an internal failure and plans the retry. After repeated failures, an article that was never published is rejected. Null if
    /// another writer was first.
    /// </summary>
    internal async Task<DigestRecord?> FailAsync(
        DigestRecord record,
        string articleETag,
        string? contentHash,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(record);
        var publication = record.Publication;
        var isSameUpload = publication.ArticleETag == articleETag;
        var last = isSameUpload ? publication.Failure : null;
        var failure = new Failure(RejectionCodes.Failed, time.GetUtcNow(), (last?.Attempts ?? 0) + 1, contentHash ?? last?.ContentHash);
        if (failure.Attempts >= MaxFailures && record.Latest is null)
            return await RejectAsync(record, articleETag, Rejections.Failed, failure, cancellationToken);

        // Readers keep their digest; the list of rejections informs the operator.
        if (failure.Attempts >= MaxFailures)
            await rejections.PutAsync(record.Id.Value, Rejections.Failed, cancellationToken);
        else if (!isSameUpload && publication.State == PublicationState.Rejected)
            await rejections.RemoveAsync(record.Id.Value, cancellationToken);
        var retry = await retries.PlanAsync(record, articleETag, failure, cancellationToken);
        return await digests.TryPutAsync(
            record with
            {
                Publication = publication with
                {
                    State = record.Digest is null ? PublicationState.Pending : PublicationState.Published,
                    ArticleETag = articleETag,
                    Rejection = record.Digest is null ? null : publication.Rejection,
                    Failure = failure,
                    Retry = retry,
                },
            },
            cancellationToken
        );
    }

    /// <summary>
    /// Records why an upload has no digest. Readers keep the digest of an earlier upload, with a note that this one was rejected. Null if
    /// another writer was first.
    /// </summary>
    internal async Task<DigestRecord?> RejectAsync(
        DigestRecord record,
        string articleETag,
        Rejection rejection,
        Failure? failure,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(rejection);
        var publication = record.Publication;
        if (
            publication.ArticleETag == articleETag
            && publication.Rejection == rejection
            && publication.RejectedBy == ArticleReader.Version
            && (failure is not null || publication.Failure is null)
        )
        {
            // The run that wrote the record may have ended before this.
            await rejections.PutAsync(record.Id.Value, rejection, cancellationToken);
            return record;
        }

        Log.Rejected(logger, record.Id.Value, rejection.Code);
        var digest = record.Digest;
        var rejected = await digests.TryPutAsync(
            record with
            {
                Digest = digest is null
                    ? null
                    : digest with
                    {
                        Article = digest.Article with { Refused = new Refusal(rejection.Code, time.GetUtcNow()) },
                    },
                Publication = publication with
                {
                    State = digest is null ? PublicationState.Rejected : PublicationState.Published,
                    ArticleETag = articleETag,
                    Rejection = rejection,
                    RejectedBy = ArticleReader.Version,
                    Failure = failure,
                    Retry = null,
                },
            },
            cancellationToken
        );
        if (rejected is null)
            return null;

        metrics.Rejected(rejection);
        await rejections.PutAsync(record.Id.Value, rejection, cancellationToken);
        var isOvertaken = await digests.FindAsync(record.Id, cancellationToken) is not { Publication.Rejection: not null };
        if (isOvertaken)
            await rejections.RemoveAsync(record.Id.Value, cancellationToken);
        if (digest is not null)
            await feed.AppendHintAsync(record.Id, publication.Revision, cancellationToken);
        return rejected;
    }
}
