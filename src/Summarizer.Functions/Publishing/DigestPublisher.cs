using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Telemetry;
using Summarizer.Summaries;

namespace Summarizer.Functions.Publishing;

/// <summary>
/// Brings the record of an article in line with its blob. Safe under duplicate, reordered and concurrent events, and under a crash
/// at any call: whoever comes next finds in the record what is left to do.
/// </summary>
/// <remarks>
/// A new digest of the same text keeps its place in the feed, and a withdrawal has none: their lines are hints that tell of the change.
/// (a) Read the record, then the article, in this order. (b) Put the record with the new revision pending. (c) Append the feed line.
/// (d) Send the event. (e) Put the record with the revision published. Whoever loses a put starts again at (a).
/// </remarks>
public sealed class DigestPublisher(
    ArticleStore articles,
    DigestStore digests,
    TextStore texts,
    DraftStore drafts,
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
    /// <summary>Reads an article and publishes, rejects or retracts what readers see of it.</summary>
    public Task PublishAsync(ArticleId id, CancellationToken cancellationToken) => PublishAsync(id, attempt: null, cancellationToken);

    /// <summary>Likewise on a request, which also replaces a digest that was made by another engine.</summary>
    /// <param name="id">The article.</param>
    /// <param name="attempt">1: somebody asks; more: the retry that the record names; null: no request but an event of the upload.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task PublishAsync(ArticleId id, int? attempt, CancellationToken cancellationToken)
    {
        DigestRecord? settled;
        do
        {
            var record = await digests.FindAsync(id, cancellationToken);
            using var article = await articles.OpenAsync(id, cancellationToken);
            if (record is null && article is null) return;

            if (record?.Publication.Withdrawing == true && article is not null)
            {
                // What was withdrawn is erased before the same name is published again.
                await FinishWithdrawalAsync(record, cancellationToken);
                settled = null;
                continue;
            }

            var begun = await BeginAsync(id, record, article, attempt, cancellationToken);
            settled = begun is null ? null : await FinishAsync(begun, cancellationToken);
        }
        while (settled is null);
    }

    /// <summary>Deletes an article and all that was made of it. Returns whether there was anything.</summary>
    public async Task<bool> RetractAsync(ArticleId id, CancellationToken cancellationToken)
    {
        var existed = await articles.DeleteAsync(id, cancellationToken);
        DigestRecord? settled;
        do
        {
            var record = await digests.FindAsync(id, cancellationToken);
            if (record is null && !existed) return false;

            // Without a record a tombstone is put all the same: another instance may be about to put the first one.
            var begun = await RetractAsync(record ?? NewRecord(id), cancellationToken);
            settled = begun is null ? null : await FinishAsync(begun, cancellationToken);
        }
        while (settled is null);
        return true;
    }

    /// <summary>Records that digesting an article failed for good.</summary>
    public async Task RejectAsync(ArticleId id, Rejection rejection, CancellationToken cancellationToken)
    {
        DigestRecord? settled;
        do
        {
            var record = await digests.FindAsync(id, cancellationToken) ?? NewRecord(id);
            var etag = await articles.FindETagAsync(id, cancellationToken);
            if (etag is null) return;

            var begun = await RejectAsync(record, etag, rejection, cancellationToken);
            settled = begun is null ? null : await FinishAsync(begun, cancellationToken);
        }
        while (settled is null);
    }

    /// <summary>Puts the record with what is to come. Null where another writer was first.</summary>
    private async Task<DigestRecord?> BeginAsync(
        ArticleId id, DigestRecord? record, StoredArticle? article, int? attempt, CancellationToken cancellationToken)
    {
        if (article is null) return await RetractAsync(record!, cancellationToken);
        if (record is not null && IsSettled(record, article, attempt)) return record;

        var known = record ?? NewRecord(id);
        return await DigestAsync(known, article, attempt, cancellationToken) switch
        {
            DigestOutcome.Composed composed => await PendAsync(known, article.ETag, composed, retry: null, cancellationToken),
            DigestOutcome.Rejected rejected => await RejectAsync(known, article.ETag, rejected.Rejection, cancellationToken),
            DigestOutcome.Deferred deferred => await DeferAsync(known, article.ETag, deferred, attempt, cancellationToken),
            _ => await KeepAsync(known, article.ETag, retry: null, cancellationToken),
        };
    }

    /// <summary>Whether the record speaks of this very upload and nothing is asked for that it does not hold.</summary>
    private bool IsSettled(DigestRecord record, StoredArticle article, int? attempt)
    {
        if (record.Publication.ArticleETag != article.ETag || record.Publication.State == PublicationState.Rejected) return false;
        var isOvertaken = attempt > 1 && attempt != record.Publication.Retry?.Attempt;
        return attempt is null || isOvertaken || record.Latest is { } digest && pipeline.Engine.Made(digest);
    }

    private async Task<DigestOutcome> DigestAsync(DigestRecord record, StoredArticle article, int? attempt, CancellationToken cancellationToken)
    {
        if (article.Bytes > settings.MaxArticleBytes) return new DigestOutcome.Rejected(Rejections.TooLarge(article.Bytes, settings.MaxArticleBytes));
        var earlier = new EarlierDigest(record.Latest, Renew: attempt is not null);
        return await pipeline.RunAsync(record.Id, await article.ReadAsync(cancellationToken), earlier, cancellationToken);
    }

    /// <summary>Publishes the provisional digest where readers have none of this text, and has the model asked again later.</summary>
    private async Task<DigestRecord?> DeferAsync(
        DigestRecord record, string articleETag, DigestOutcome.Deferred deferred, int? attempt, CancellationToken cancellationToken)
    {
        if (deferred.Reason == Unavailability.AskedElsewhere)
        {
            await DigestMessage.Request(record.Id.Value, attempt ?? 1).SendAsync(storage.DigestRequests, RetrySchedule.AskedElsewhere, cancellationToken);
            return record;
        }

        var retry = RetrySchedule.Next(LastRetry(record, articleETag), deferred, time.GetUtcNow(), random.NextDouble());
        Log.Deferred(log, record.Id.Value, deferred.Reason, retry.Attempt, retry.At);
        metrics.Deferred(deferred.Reason);

        // Before the record: a message that the record does not name is passed over, a retry without a message would be lost.
        var message = DigestMessage.Request(record.Id.Value, retry.Attempt);
        await message.SendAsync(storage.DigestRequests, retry.At - time.GetUtcNow(), cancellationToken);
        return record.Latest is { } latest && latest.Article.SaysTheSameAs(deferred.Provisional.Digest.Article)
            ? await KeepAsync(record, articleETag, retry, cancellationToken)
            : await PendAsync(record, articleETag, deferred.Provisional, retry, cancellationToken);
    }

    private static Retry? LastRetry(DigestRecord record, string articleETag) =>
        record.Publication.ArticleETag == articleETag ? record.Publication.Retry : null;

    private Task<DigestRecord?> KeepAsync(DigestRecord record, string articleETag, Retry? retry, CancellationToken cancellationToken) =>
        digests.TryPutAsync(record with { Publication = record.Publication with { ArticleETag = articleETag, Retry = retry } }, cancellationToken);

    private async Task<DigestRecord?> PendAsync(
        DigestRecord record, string articleETag, DigestOutcome.Composed composed, Retry? retry, CancellationToken cancellationToken)
    {
        await texts.PutAsync(record.Id, composed.Digest.Article.ContentHash, composed.Text, cancellationToken);
        var next = composed.Digest with
        {
            Revision = (record.Publication.Next?.Revision ?? record.Publication.Revision) + 1,
            CreatedAt = record.Latest?.CreatedAt ?? composed.Digest.CreatedAt,
        };
        var state = record.Digest is null ? PublicationState.Pending : PublicationState.Published;
        if (record.Publication.State == PublicationState.Rejected) await rejections.RemoveAsync(record.Id.Value, cancellationToken);
        var publication = record.Publication with
        {
            State = state,
            FirstRevision = record.Digest is null ? next.Revision : record.Publication.FirstRevision,
            ArticleETag = articleETag,
            Next = next,
            Rejection = null,
            Retry = retry,
        };
        return await digests.TryPutAsync(record with { Publication = publication }, cancellationToken);
    }

    private async Task<DigestRecord?> RejectAsync(DigestRecord record, string articleETag, Rejection rejection, CancellationToken cancellationToken)
    {
        if (record.Publication.ArticleETag == articleETag && record.Publication.Rejection == rejection) return record;

        Log.Rejected(log, record.Id.Value, rejection.Code);
        await rejections.PutAsync(record.Id.Value, rejection, cancellationToken);
        var rejected = await digests.TryPutAsync(Withdraw(record, PublicationState.Rejected, articleETag, rejection), cancellationToken);
        if (rejected is not null) metrics.Rejected(rejection);
        return rejected;
    }

    private async Task<DigestRecord?> RetractAsync(DigestRecord record, CancellationToken cancellationToken)
    {
        if (record.Publication.State == PublicationState.Retracted) return record;
        if (record.Publication.State == PublicationState.Rejected) await rejections.RemoveAsync(record.Id.Value, cancellationToken);
        var retracted = await digests.TryPutAsync(Withdraw(record, PublicationState.Retracted, null, null), cancellationToken);
        if (retracted is not null) metrics.Retracted();
        return retracted;
    }

    private static DigestRecord Withdraw(DigestRecord record, PublicationState state, string? articleETag, Rejection? rejection)
    {
        var revision = record.Publication.Next?.Revision ?? record.Publication.Revision;
        return record with
        {
            Digest = null,
            Publication = new Publication
            {
                State = state,
                Revision = revision,
                ArticleETag = articleETag,
                Rejection = rejection,
                Line = record.Publication.Line, // Says which day has to forget it.
                Withdrawing = revision > 0,
            },
        };
    }

    /// <summary>Does what the record says is left to do. Null where another writer was first.</summary>
    private async Task<DigestRecord?> FinishAsync(DigestRecord record, CancellationToken cancellationToken)
    {
        if (record.Publication.Next is not null) return await FinishPublicationAsync(record, cancellationToken);
        return record.Publication.Withdrawing ? await FinishWithdrawalAsync(record, cancellationToken) : record;
    }

    private async Task<DigestRecord?> FinishPublicationAsync(DigestRecord record, CancellationToken cancellationToken)
    {
        var next = record.Publication.Next!;
        var isSameText = record.Digest?.Article.ContentHash == next.Article.ContentHash;
        if (isSameText) await feed.AppendHintAsync(record.Id, next.Revision, cancellationToken);
        var line = isSameText ? record.Publication.Line : await feed.AppendAsync(next, cancellationToken);
        await DigestMessage.Event(record.Id, next.Revision).SendAsync(storage.DigestEvents, TimeSpan.Zero, cancellationToken);
        var published = record.Publication with { State = PublicationState.Published, Revision = next.Revision, Line = line, Next = null };
        Log.Published(log, record.Id.Value, next.Revision, next.Summary.Count, next.Quotes.Count);
        var settled = await digests.TryPutAsync(record with { Digest = next, Publication = published }, cancellationToken);
        if (settled is not null) metrics.Published(next);
        return settled;
    }

    private async Task<DigestRecord?> FinishWithdrawalAsync(DigestRecord record, CancellationToken cancellationToken)
    {
        await feed.AppendHintAsync(record.Id, record.Publication.Revision, cancellationToken);

        // What a model wrote of a text goes first: without the text nobody would find it again.
        await foreach (var contentHash in texts.ListAsync(record.Id, cancellationToken))
        {
            await drafts.EraseAsync(contentHash, cancellationToken);
            await texts.EraseAsync(record.Id, contentHash, cancellationToken);
        }

        if (record.Publication.Line is { } line) await dailies.RetractAsync(record.Id.Value, line.Day, cancellationToken);
        await DigestMessage.Event(record.Id, record.Publication.Revision).SendAsync(storage.DigestEvents, TimeSpan.Zero, cancellationToken);
        return await digests.TryPutAsync(record with { Publication = record.Publication with { Withdrawing = false, Line = null } }, cancellationToken);
    }

    private static DigestRecord NewRecord(ArticleId id) =>
        new(id, null, new Publication { State = PublicationState.Pending, Revision = 0 });
}
