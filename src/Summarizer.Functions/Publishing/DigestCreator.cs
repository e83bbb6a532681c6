using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Feeds;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Telemetry;
using Summarizer.Models;

namespace Summarizer.Functions.Publishing;

/// <summary>Turns an upload into the next state of its record: a digest to publish, a rejection or a retry.</summary>
public sealed class DigestCreator(
    DigestStore digests,
    FeedLog feed,
    RejectionRecorder rejections,
    RetryPlanner retries,
    ArticlePipeline pipeline,
    ReadingBudget budget,
    Settings settings,
    ProductMetrics metrics,
    ILogger<DigestCreator> logger
)
{
    /// <summary>How many erased texts a record remembers after its name has been used again.</summary>
    private const int MaxErasedHashes = 20;

    /// <summary>Whether the record describes this upload and already contains everything requested.</summary>
    internal bool IsSettled(DigestRecord record, StoredArticle article, Trigger trigger)
    {
        var publication = record.Publication;
        if (publication.ArticleETag != article.ETag)
            return false;
        var isNothingNew = trigger is Trigger.Upload || trigger is Trigger.Retry retry && retry.IsOvertaken(publication);
        if (publication.Failure is not null)
            return isNothingNew;
        if (publication.Rejection is not null)
            return false;
        return isNothingNew || record.Latest is { } digest && pipeline.Engine.Produced(digest);
    }

    /// <summary>Digests an upload. Null on failure, except that storage errors and cancellation are thrown.</summary>
    internal async Task<DigestOutcome?> TryDigestAsync(
        DigestRecord record,
        StoredArticle article,
        Trigger trigger,
        WrittenTexts written,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await DigestAsync(record, article, trigger, written, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !exception.IsStorageFault(cancellationToken))
        {
            // The message may quote the article.
            Log.DigestingFailed(logger, record.Id.Value, exception.GetType().Name, exception.StackTrace);
            return null;
        }
    }

    /// <summary>Writes the record with the outcome. Null if another writer was first.</summary>
    internal Task<DigestRecord?> PutAsync(
        DigestRecord record,
        string articleETag,
        DigestOutcome? outcome,
        Trigger trigger,
        WrittenTexts written,
        CancellationToken cancellationToken
    ) =>
        outcome switch
        {
            null => rejections.FailAsync(record, articleETag, written.LastHash, cancellationToken),
            DigestOutcome.Composed composed => PendAsync(record, articleETag, composed, retry: null, written, cancellationToken),
            DigestOutcome.Rejected rejected => rejections.RejectAsync(
                record,
                articleETag,
                rejected.Rejection,
                failure: null,
                cancellationToken
            ),
            DigestOutcome.Deferred deferred => DeferAsync(record, articleETag, deferred, trigger, written, cancellationToken),
            _ => KeepAsync(record, articleETag, retry: null, cancellationToken),
        };

    private async Task<DigestOutcome> DigestAsync(
        DigestRecord record,
        StoredArticle article,
        Trigger trigger,
        WrittenTexts written,
        CancellationToken cancellationToken
    )
    {
        if (article.Bytes > settings.MaxArticleBytes)
            return new DigestOutcome.Rejected(Rejections.TooLarge(article.Bytes, settings.MaxArticleBytes));
        using var lease = await budget.AcquireAsync(article.Bytes, cancellationToken);
        var earlier = new EarlierDigest(record.Latest, record.LastRevision, Renew: trigger is not Trigger.Upload);
        var upload = await article.ReadAsync(cancellationToken);
        using var processor = await budget.AcquireProcessorAsync(cancellationToken);
        return await pipeline.RunAsync(record.Id, upload, earlier, KeepTextAsync, cancellationToken);

        // The text comes first, so that a deletion finds the replies about it even if this run ends before it has written a record.
        Task KeepTextAsync(Article read, CancellationToken token)
        {
            lease.Dispose(); // A model's reply takes minutes, but the upload has been read.
            processor.Dispose();
            return written.PutAsync(read.ContentHash, read.Text, token);
        }
    }

    /// <summary>Publishes the provisional digest if readers have no digest of this text, and plans to ask the model again.</summary>
    private async Task<DigestRecord?> DeferAsync(
        DigestRecord record,
        string articleETag,
        DigestOutcome.Deferred deferred,
        Trigger trigger,
        WrittenTexts written,
        CancellationToken cancellationToken
    )
    {
        if (deferred.Reason == Unavailability.AskedElsewhere)
        {
            written.Clear(); // The text and the future reply belong to the run that is asking.
            await retries.AwaitOtherRunAsync(record, trigger, cancellationToken);
            return record;
        }

        var retry = await retries.PlanAsync(record, articleETag, deferred, cancellationToken);
        Log.Deferred(logger, record.Id.Value, deferred.Reason, retry.Attempt, retry.At);
        metrics.Deferred(deferred.Reason);
        return record.Latest is { } latest && latest.Article.SaysTheSameAs(deferred.Provisional.Digest.Article)
            ? await KeepAsync(record, articleETag, retry, cancellationToken)
            : await PendAsync(record, articleETag, deferred.Provisional, retry, written, cancellationToken);
    }

    private async Task<DigestRecord?> KeepAsync(DigestRecord record, string articleETag, Retry? retry, CancellationToken cancellationToken)
    {
        await rejections.ClearAsync(record, cancellationToken);
        var digest = record.Digest is { Article.Refused: not null } refused
            ? refused with
            {
                Article = refused.Article with { Refused = null },
            }
            : record.Digest;
        var publication = record.Publication with { ArticleETag = articleETag, Rejection = null, Failure = null, Retry = retry };
        var kept = await digests.TryPutAsync(record with { Digest = digest, Publication = publication }, cancellationToken);
        if (kept is not null && !ReferenceEquals(digest, record.Digest))
            await feed.AppendHintAsync(record.Id, publication.Revision, cancellationToken);
        return kept;
    }

    private async Task<DigestRecord?> PendAsync(
        DigestRecord record,
        string articleETag,
        DigestOutcome.Composed composed,
        Retry? retry,
        WrittenTexts written,
        CancellationToken cancellationToken
    )
    {
        var next = composed.Digest;
        // The text is stored a second time after the model was asked: another run that lost its put may have erased it in the meantime.
        await written.PutAsync(next.Article.ContentHash, composed.Text, cancellationToken);
        await rejections.ClearAsync(record, cancellationToken);
        var publication = record.Publication with
        {
            State = record.Digest is null ? PublicationState.Pending : PublicationState.Published,
            FirstRevision = record.Digest is null && !record.Publication.IsDamaged ? next.Revision : record.Publication.FirstRevision,
            ArticleETag = articleETag,
            Next = next,
            Rejection = null,
            Failure = null,
            Retry = retry,
            ErasedHashes = record.Publication.ErasedHashes?.Except([next.Article.ContentHash]).TakeLast(MaxErasedHashes).ToArray(),
        };
        return await digests.TryPutAsync(record with { Publication = publication }, cancellationToken);
    }
}
