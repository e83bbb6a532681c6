using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Daily;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Feeds;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Telemetry;
using Summarizer.Models;

namespace Summarizer.Functions.Publishing;

/// <summary>
/// Brings the record of an article in line with its blob. Safe under duplicate, reordered and concurrent events, and under a crash
/// at any call: whoever comes next finds in the record what is left to do.
/// </summary>
/// <remarks>
/// (a) Read the record, then the article, in this order. (b) Put the record with the new revision pending. (c) Append the feed line.
/// (d) Send the event. (e) Put the record with the revision published. A run that loses a put starts again at (a), and at the end erases
/// what it wrote and the record does not need. A withdrawal puts its tombstone first, then erases.
/// A new digest of the same text keeps its place in the feed, and a withdrawal has none: their lines are hints that announce the change.
/// Only a readable upload, a deletion or retention changes what readers see. An unreadable upload or an internal failure is noted in the
/// record, and the published digest stays.
/// </remarks>
public sealed class DigestPublisher(
    ArticleStore articles,
    DigestStore digests,
    TextStore texts,
    ArticleEraser eraser,
    FeedLog feed,
    RejectionStore rejections,
    DailyPublisher dailies,
    StorageClients storage,
    ArticlePipeline pipeline,
    Settings settings,
    ProductMetrics metrics,
    TimeProvider time,
    Random random,
    ILogger<DigestPublisher> log)
{
    /// <summary>How often digesting may fail before an article that was never published is rejected.</summary>
    internal const int MaxFailures = 3;

    /// <summary>How many erased texts a record remembers after its name has been used again.</summary>
    private const int MaxErasedHashes = 20;

    /// <summary>Reads an article and publishes, rejects or retracts what readers see of it.</summary>
    public Task PublishAsync(ArticleId id, CancellationToken cancellationToken) => PublishAsync(id, attempt: null, cancellationToken);

    /// <summary>The same on a request, which also replaces a digest that was made by another engine.</summary>
    /// <param name="id">The article.</param>
    /// <param name="attempt">1: a request; greater: the retry that the record names; null: the upload's event, not a request.</param>
    /// <param name="cancellationToken">Ends the work between two calls; the next event resumes it.</param>
    public async Task PublishAsync(ArticleId id, int? attempt, CancellationToken cancellationToken)
    {
        var written = new Dictionary<string, StoredText>(StringComparer.Ordinal);
        while (true)
        {
            var record = await digests.FindAsync(id, cancellationToken);
            using var article = await articles.OpenAsync(id, cancellationToken);
            if (record is null && article is null)
            {
                // Deleted in storage before there was a record: an earlier run may have left its text.
                await eraser.TryEraseAsync(NewRecord(id), cancellationToken);
                return;
            }

            if (record?.Publication.Withdrawing == true)
            {
                // What was withdrawn is erased before the same name is published again.
                await FinishWithdrawalAsync(record, cancellationToken);
                continue;
            }

            var begun = await BeginAsync(id, record, article, attempt, written, cancellationToken);
            var settled = begun is null ? null : await FinishAsync(begun, isRequest: attempt is not null, cancellationToken);
            if (settled is null) continue;

            await EraseUnneededAsync(settled, written.Values, cancellationToken);
            return;
        }
    }

    /// <summary>Deletes an article and all that was made of it. Returns whether there was anything.</summary>
    public async Task<bool> RetractAsync(ArticleId id, CancellationToken cancellationToken)
    {
        while (true)
        {
            var record = await digests.FindAsync(id, cancellationToken);
            var version = await articles.FindETagAsync(id, cancellationToken);
            if (record is null && version is null && !await HasRunStoredAsync(id, cancellationToken)) return false;

            // The tombstone comes first, even where there is no record yet: a run in progress cannot overwrite it with its digest, and any run
            // that finds the upload the tombstone names deletes it.
            var begun = record?.Publication.State == PublicationState.Retracted && (version is null || version == record.Publication.ArticleETag)
                ? record
                : await TryWithdrawAsync(record ?? NewRecord(id), PublicationState.Retracted, version, cancellationToken);
            if (begun is not null && await FinishAsync(begun, isRequest: true, cancellationToken) is not null) return true;
        }
    }

    /// <summary>Erases an article that was uploaded before a time, without notifying subscribers. Returns whether it has expired.</summary>
    public async Task<bool> ExpireAsync(ArticleId id, DateTimeOffset before, CancellationToken cancellationToken)
    {
        while (true)
        {
            var record = await digests.FindAsync(id, cancellationToken);
            var version = await articles.FindVersionAsync(id, cancellationToken);
            if (record?.Publication.Withdrawing == true)
            {
                await FinishWithdrawalAsync(record, cancellationToken);
                continue;
            }

            if (version is not { } upload || upload.UploadedAt >= before) return record?.Publication.State == PublicationState.Expired;
            var begun = await TryWithdrawAsync(record ?? NewRecord(id), PublicationState.Expired, upload.ETag, cancellationToken);
            if (begun is not null && await FinishWithdrawalAsync(begun, cancellationToken) is not null) return true;
        }
    }

    /// <summary>
    /// Records that digesting an article failed for a reason other than the article. It is retried later; after repeated failures an article
    /// that was never published is rejected.
    /// </summary>
    public async Task FailAsync(ArticleId id, CancellationToken cancellationToken)
    {
        DigestRecord? settled;
        do
        {
            var record = await digests.FindAsync(id, cancellationToken);
            var version = await articles.FindETagAsync(id, cancellationToken);
            if (version is null || record?.Publication.Withdrawing == true) return;

            var begun = await FailAsync(record ?? NewRecord(id), version, contentHash: null, cancellationToken);
            settled = begun is null ? null : await FinishAsync(begun, isRequest: true, cancellationToken);
        }
        while (settled is null);
    }

    /// <summary>
    /// Whether a run stored anything about an article. The record is read again: a run may have put it before a storage tool deleted the upload.
    /// </summary>
    private async Task<bool> HasRunStoredAsync(ArticleId id, CancellationToken cancellationToken) =>
        await texts.ListAsync(id, cancellationToken).AnyAsync(cancellationToken) || await digests.FindAsync(id, cancellationToken) is not null;

    /// <summary>Puts the record with what is to come. Null where another writer was first.</summary>
    private async Task<DigestRecord?> BeginAsync(
        ArticleId id, DigestRecord? record, StoredArticle? article, int? attempt, Dictionary<string, StoredText> written, CancellationToken cancellationToken)
    {
        if (article is null)
            return record!.Publication.IsTombstone ? record : await TryWithdrawAsync(record, PublicationState.Retracted, version: null, cancellationToken);
        if (record is not null && IsSettled(record, article, attempt)) return record;

        var known = record ?? NewRecord(id);
        DigestOutcome outcome;
        try
        {
            outcome = await DigestAsync(known, article, attempt, written, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException && !e.IsStorageFault(cancellationToken))
        {
            Log.DigestingFailed(log, id.Value, e.GetType().Name, e.StackTrace); // Its message may quote the article.
            return await FailAsync(known, article.ETag, written.Keys.LastOrDefault(), cancellationToken);
        }

        return outcome switch
        {
            DigestOutcome.Composed composed => await PendAsync(known, article.ETag, composed, retry: null, written, cancellationToken),
            DigestOutcome.Rejected rejected => await RejectAsync(known, article.ETag, rejected.Rejection, failure: null, cancellationToken),
            DigestOutcome.Deferred deferred => await DeferAsync(known, article.ETag, deferred, attempt, written, cancellationToken),
            _ => await KeepAsync(known, article.ETag, retry: null, cancellationToken),
        };
    }

    /// <summary>Whether the record describes this upload and already holds everything that is requested.</summary>
    private bool IsSettled(DigestRecord record, StoredArticle article, int? attempt)
    {
        var publication = record.Publication;
        if (publication.ArticleETag != article.ETag) return false;
        var isOvertaken = attempt > 1 && attempt != publication.Retry?.Attempt;
        if (publication.Failure is not null) return attempt is null || isOvertaken;
        if (publication.Rejection is not null) return false;
        return attempt is null || isOvertaken || record.Latest is { } digest && pipeline.Engine.Made(digest);
    }

    private async Task<DigestOutcome> DigestAsync(
        DigestRecord record, StoredArticle article, int? attempt, Dictionary<string, StoredText> written, CancellationToken cancellationToken)
    {
        if (article.Bytes > settings.MaxArticleBytes) return new DigestOutcome.Rejected(Rejections.TooLarge(article.Bytes, settings.MaxArticleBytes));
        var earlier = new EarlierDigest(record.Latest, Renew: attempt is not null);
        return await pipeline.RunAsync(record.Id, await article.ReadAsync(cancellationToken), earlier, KeepTextAsync, cancellationToken);

        // The text first, so that a deletion finds the replies about it even if this run ends before it has put a record.
        Task KeepTextAsync(Article read, CancellationToken token) => PutTextAsync(record.Id, read.ContentHash, read.Text, written, token);
    }

    /// <summary>Publishes the provisional digest where readers have none of this text, and has the model asked again later.</summary>
    private async Task<DigestRecord?> DeferAsync(
        DigestRecord record, string articleETag, DigestOutcome.Deferred deferred, int? attempt, Dictionary<string, StoredText> written, CancellationToken cancellationToken)
    {
        if (deferred.Reason == Unavailability.AskedElsewhere)
        {
            written.Clear(); // The text and the reply to come belong to the run that asks.
            await DigestMessage.Request(record.Id.Value, attempt ?? 1).SendAsync(storage.DigestRequests, RetrySchedule.AskedElsewhere, cancellationToken);
            return record;
        }

        var retry = RetrySchedule.Next(LastRetry(record, articleETag), deferred, time.GetUtcNow(), random.NextDouble());
        Log.Deferred(log, record.Id.Value, deferred.Reason, retry.Attempt, retry.At);
        metrics.Deferred(deferred.Reason);
        await SendRetryAsync(record.Id, retry, cancellationToken);
        return record.Latest is { } latest && latest.Article.SaysTheSameAs(deferred.Provisional.Digest.Article)
            ? await KeepAsync(record, articleETag, retry, cancellationToken)
            : await PendAsync(record, articleETag, deferred.Provisional, retry, written, cancellationToken);
    }

    /// <summary>Called before the record is put: a message that the record does not name is harmless, a retry without a message would be lost.</summary>
    private Task SendRetryAsync(ArticleId id, Retry retry, CancellationToken cancellationToken) =>
        DigestMessage.Request(id.Value, retry.Attempt).SendAsync(storage.DigestRequests, retry.At - time.GetUtcNow(), cancellationToken);

    private static Retry? LastRetry(DigestRecord record, string articleETag) =>
        record.Publication.ArticleETag == articleETag ? record.Publication.Retry : null;

    private async Task<DigestRecord?> FailAsync(DigestRecord record, string articleETag, string? contentHash, CancellationToken cancellationToken)
    {
        var publication = record.Publication;
        var isSameUpload = publication.ArticleETag == articleETag;
        var last = isSameUpload ? publication.Failure : null;
        var failure = new Failure(RejectionCodes.Failed, time.GetUtcNow(), (last?.Attempts ?? 0) + 1, contentHash ?? last?.ContentHash);
        if (failure.Attempts >= MaxFailures && record.Latest is null) return await RejectAsync(record, articleETag, Rejections.Failed, failure, cancellationToken);

        // Readers keep their digest; the list of rejections tells the operator.
        if (failure.Attempts >= MaxFailures) await rejections.PutAsync(record.Id.Value, Rejections.Failed, cancellationToken);
        else if (!isSameUpload && publication.State == PublicationState.Rejected) await rejections.RemoveAsync(record.Id.Value, cancellationToken);
        var retry = RetrySchedule.AfterFailure(LastRetry(record, articleETag), failure, random.NextDouble());
        await SendRetryAsync(record.Id, retry, cancellationToken);
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
            cancellationToken);
    }

    private async Task<DigestRecord?> KeepAsync(DigestRecord record, string articleETag, Retry? retry, CancellationToken cancellationToken)
    {
        await RemoveRejectionAsync(record, cancellationToken);
        var digest = record.Digest is { Article.Refused: not null } refused ? refused with { Article = refused.Article with { Refused = null } } : record.Digest;
        var publication = record.Publication with { ArticleETag = articleETag, Rejection = null, Failure = null, Retry = retry };
        var kept = await digests.TryPutAsync(record with { Digest = digest, Publication = publication }, cancellationToken);
        if (kept is not null && !ReferenceEquals(digest, record.Digest)) await feed.AppendHintAsync(record.Id, publication.Revision, cancellationToken);
        return kept;
    }

    private async Task<DigestRecord?> PendAsync(
        DigestRecord record, string articleETag, DigestOutcome.Composed composed, Retry? retry, Dictionary<string, StoredText> written, CancellationToken cancellationToken)
    {
        // A second put where a model was asked: another run that lost its put may have erased the text meanwhile.
        await PutTextAsync(record.Id, composed.Digest.Article.ContentHash, composed.Text, written, cancellationToken);
        await RemoveRejectionAsync(record, cancellationToken);
        var next = composed.Digest with
        {
            Revision = (record.Publication.Next?.Revision ?? record.Publication.Revision) + 1,
            CreatedAt = record.Latest?.CreatedAt ?? composed.Digest.CreatedAt,
        };
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

    private async Task PutTextAsync(ArticleId id, string contentHash, string text, Dictionary<string, StoredText> written, CancellationToken cancellationToken) =>
        written[contentHash] = new StoredText(id.Value, contentHash, await texts.PutAsync(id, contentHash, text, cancellationToken));

    private Task RemoveRejectionAsync(DigestRecord record, CancellationToken cancellationToken) =>
        record.Publication is { Rejection: null, Failure: null } ? Task.CompletedTask : rejections.RemoveAsync(record.Id.Value, cancellationToken);

    /// <summary>Records why an upload has no digest. Readers keep the digest of an earlier one, with a note that this one was refused.</summary>
    private async Task<DigestRecord?> RejectAsync(DigestRecord record, string articleETag, Rejection rejection, Failure? failure, CancellationToken cancellationToken)
    {
        var publication = record.Publication;
        if (publication.ArticleETag == articleETag && publication.Rejection == rejection && (failure is not null || publication.Failure is null))
        {
            await rejections.PutAsync(record.Id.Value, rejection, cancellationToken); // The run that put the record may have ended before.
            return record;
        }

        if (publication.Next is not null)
        {
            // Finish publishing the last readable upload before this one is refused.
            await FinishPublicationAsync(record, cancellationToken);
            return null;
        }

        Log.Rejected(log, record.Id.Value, rejection.Code);
        var digest = record.Digest;
        var rejected = await digests.TryPutAsync(
            record with
            {
                Digest = digest is null ? null : digest with { Article = digest.Article with { Refused = new Summarizer.Digests.Refusal(rejection.Code, time.GetUtcNow()) } },
                Publication = publication with
                {
                    State = digest is null ? PublicationState.Rejected : PublicationState.Published,
                    ArticleETag = articleETag,
                    Rejection = rejection,
                    Failure = failure,
                    Retry = null,
                },
            },
            cancellationToken);
        if (rejected is null) return null;

        metrics.Rejected(rejection);
        await rejections.PutAsync(record.Id.Value, rejection, cancellationToken);
        var isOvertaken = await digests.FindAsync(record.Id, cancellationToken) is not { Publication.Rejection: not null };
        if (isOvertaken) await rejections.RemoveAsync(record.Id.Value, cancellationToken);
        if (digest is not null) await feed.AppendHintAsync(record.Id, publication.Revision, cancellationToken);
        return rejected;
    }

    /// <summary>Puts a tombstone. Null where another writer was first.</summary>
    /// <param name="record">The record as it was read.</param>
    /// <param name="state">Retracted or expired.</param>
    /// <param name="version">The version of the upload to delete; null: it is already gone.</param>
    /// <param name="cancellationToken">Ends the work before the put.</param>
    private async Task<DigestRecord?> TryWithdrawAsync(DigestRecord record, PublicationState state, string? version, CancellationToken cancellationToken)
    {
        var publication = record.Publication;
        await RemoveRejectionAsync(record, cancellationToken);
        var unread = version is null || version == publication.ArticleETag && record.Latest is not null ? null : await FindContentHashAsync(record.Id, cancellationToken);
        var revision = publication.Next?.Revision ?? publication.Revision;
        var isToBeTold = state == PublicationState.Retracted && (record.Latest is not null || publication.IsDamaged && revision > 0);
        var withdrawn = await digests.TryPutAsync(
            record with
            {
                Digest = null,
                Publication = new Publication
                {
                    State = state,
                    Revision = revision,
                    FirstRevision = publication.FirstRevision,
                    ArticleETag = version,
                    Days = publication.Days,
                    Withdrawing = true,
                    Retractions = isToBeTold
                        ? [.. publication.Retractions ?? [], new Retraction(publication.FirstRevision, revision, time.GetUtcNow())]
                        : publication.Retractions,
                    ErasedHashes = [.. (publication.ErasedHashes ?? []).Concat(record.ContentHashes).Concat(unread is null ? [] : [unread]).Distinct()],
                },
            },
            cancellationToken);
        if (withdrawn is not null) metrics.Withdrawn(isExpired: state == PublicationState.Expired);
        return withdrawn;
    }

    /// <summary>The hash of an upload's text, which a model may be digesting right now; null where the upload cannot be read.</summary>
    private async Task<string?> FindContentHashAsync(ArticleId id, CancellationToken cancellationToken)
    {
        using var article = await articles.OpenAsync(id, cancellationToken);
        if (article is null || article.Bytes > settings.MaxArticleBytes) return null;
        var upload = await article.ReadAsync(cancellationToken);
        try
        {
            return ArticleReader.Read(upload) is ArticleReading.Readable { Article: var read } ? read.ContentHash : null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return null; // An unreadable upload was never sent to a model.
        }
    }

    /// <summary>Does what the record says is left to do. Null where another writer was first.</summary>
    private async Task<DigestRecord?> FinishAsync(DigestRecord record, bool isRequest, CancellationToken cancellationToken)
    {
        if (record.Publication.Next is not null) return await FinishPublicationAsync(record, cancellationToken);
        if (record.Publication.Withdrawing) return await FinishWithdrawalAsync(record, cancellationToken);
        if (isRequest) await SendRetractionAsync(record, cancellationToken); // The event may have been lost.
        return record;
    }

    private async Task<DigestRecord?> FinishPublicationAsync(DigestRecord record, CancellationToken cancellationToken)
    {
        var next = record.Publication.Next!;
        var isSameText = record.Digest?.Article.ContentHash == next.Article.ContentHash;
        if (isSameText) await feed.AppendHintAsync(record.Id, next.Revision, cancellationToken);
        var line = isSameText ? record.Publication.Line : await feed.AppendAsync(next, cancellationToken);
        await DigestMessage.Event(record.Id, next.Revision).SendAsync(storage.DigestEvents, TimeSpan.Zero, cancellationToken);
        var published = record.Publication with
        {
            State = PublicationState.Published,
            Revision = next.Revision,
            Line = line,
            Days = [.. (record.Publication.Days ?? []).Append(line!.Day).Distinct()],
            Next = null,
        };
        Log.Published(log, record.Id.Value, next.Revision, next.Summary.Count, next.Quotes.Count);
        var settled = await digests.TryPutAsync(record with { Digest = next, Publication = published }, cancellationToken);
        if (settled is not null) metrics.Published(next);
        return settled;
    }

    private async Task<DigestRecord?> FinishWithdrawalAsync(DigestRecord record, CancellationToken cancellationToken)
    {
        var publication = record.Publication;
        if (publication.Revision > 0) await feed.AppendHintAsync(record.Id, publication.Revision, cancellationToken);
        if (await eraser.TryEraseAsync(record, cancellationToken) is not { } hashes) return null;

        var isExpired = publication.State == PublicationState.Expired;
        foreach (var day in publication.Days ?? [])
        {
            if (isExpired) await dailies.ExpireAsync(record.Id.Value, day, cancellationToken);
            else await dailies.RetractAsync(record.Id.Value, day, cancellationToken);
        }

        await SendRetractionAsync(record, cancellationToken);

        // An expired article stays in its sealed days: a later retraction has to find them.
        var finished = publication with { Withdrawing = false, ErasedHashes = hashes, ArticleETag = null, Days = isExpired ? publication.Days : null };
        return await digests.TryPutAsync(record with { Publication = finished }, cancellationToken);
    }

    /// <summary>Queues the event that announces the record's pending retractions.</summary>
    private async Task SendRetractionAsync(DigestRecord record, CancellationToken cancellationToken)
    {
        if (record.Publication.Retractions is [.., var last])
            await DigestMessage.Retraction(record.Id, last.Last).SendAsync(storage.DigestEvents, TimeSpan.Zero, cancellationToken);
    }

    private async Task EraseUnneededAsync(DigestRecord settled, IEnumerable<StoredText> written, CancellationToken cancellationToken)
    {
        // A run may have ended before it could erase what it wrote; its event, redelivered after the withdrawal, does that here.
        if (settled.Publication.IsTombstone) await eraser.TryEraseAsync(settled, cancellationToken);
        foreach (var text in written.ExceptBy(settled.ContentHashes, text => text.ContentHash)) await eraser.EraseAsync(text, cancellationToken);
    }

    private static DigestRecord NewRecord(ArticleId id) =>
        new(id, null, new Publication { State = PublicationState.Pending, Revision = 0 });
}
