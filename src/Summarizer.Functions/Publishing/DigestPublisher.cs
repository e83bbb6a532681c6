using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Feeds;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions.Publishing;

/// <summary>
/// Brings the record of an article in line with its blob. Safe under duplicate, reordered and concurrent events, and after a crash at any
/// call: the next run finds in the record what is left to do.
/// </summary>
/// <remarks>
/// (a) Read the record, then the article, in this order. (b) Put the record with the new revision pending. (c) Append the feed line.
/// (d) Send the event. (e) Put the record with the revision published. A run that loses a put starts again at (a), and finally erases
/// what it wrote and the record does not need. A withdrawal puts its tombstone first, then erases.
/// A new digest of the same text keeps its place in the feed, and a withdrawal has no place: their lines are only hints that announce the
/// change. Only a readable upload, a deletion or retention changes what readers see. An unreadable upload or an internal failure is noted
/// in the record, and the published digest stays.
/// </remarks>
public sealed class DigestPublisher(
    ArticleStore articles,
    DigestStore digests,
    TextStore texts,
    DigestCreator creator,
    ArticleRemover remover,
    RejectionRecorder rejections,
    FeedLog feed,
    DigestQueues queues,
    ProductMetrics metrics,
    ILogger<DigestPublisher> logger
)
{
    /// <summary>Brings the record of an article in line with its upload.</summary>
    /// <param name="trigger">Why the article is processed.</param>
    /// <param name="cancellationToken">Cancels between two calls; the next event resumes the work.</param>
    internal async Task PublishAsync(ArticleId id, Trigger trigger, CancellationToken cancellationToken)
    {
        var written = new WrittenTexts(id, texts);
        while (true)
        {
            var record = await digests.FindAsync(id, cancellationToken);
            using var article = await articles.OpenAsync(id, cancellationToken);
            if (record is null && article is null)
            {
                // The upload was deleted in storage before there was a record. An earlier run may have left its text behind.
                await remover.EraseLeftoversAsync(id, cancellationToken);
                return;
            }

            if (record?.Publication.Withdrawing == true)
            {
                // Finish erasing withdrawn data before the same name is published again.
                await remover.FinishAsync(record, cancellationToken);
                continue;
            }

            var begun = await BeginAsync(record ?? DigestRecord.New(id), article, trigger, written, cancellationToken);
            var settled = begun is null ? null : await FinishAsync(begun, isRequest: trigger is not Trigger.Upload, cancellationToken);
            if (settled is null)
                continue;

            await remover.EraseUnneededAsync(settled, written.All, cancellationToken);
            return;
        }
    }

    /// <summary>
    /// Records that digesting an article failed outside of a run and for a reason other than the article. It is retried later.
    /// </summary>
    internal async Task FailAsync(ArticleId id, CancellationToken cancellationToken)
    {
        DigestRecord? settled;
        do
        {
            var record = await digests.FindAsync(id, cancellationToken);
            var version = await articles.FindETagAsync(id, cancellationToken);
            if (version is null || record?.Publication.Withdrawing == true)
                return;

            var begun = await rejections.FailAsync(record ?? DigestRecord.New(id), version, contentHash: null, cancellationToken);
            settled = begun is null ? null : await FinishAsync(begun, isRequest: true, cancellationToken);
        } while (settled is null);
    }

    /// <summary>Writes the record with the pending work. Null if another writer was first.</summary>
    private async Task<DigestRecord?> BeginAsync(
        DigestRecord record,
        StoredArticle? article,
        Trigger trigger,
        WrittenTexts written,
        CancellationToken cancellationToken
    )
    {
        if (article is null)
            return record.Publication.IsTombstone ? record : await remover.TryRetractAsync(record, cancellationToken);
        if (creator.IsSettled(record, article, trigger))
            return record;

        var outcome = await creator.TryDigestAsync(record, article, trigger, written, cancellationToken);
        if (outcome is DigestOutcome.Rejected && record.Publication.Next is not null)
        {
            // Finish publishing the last readable upload before rejecting this one.
            await FinishPublicationAsync(record, cancellationToken);
            return null;
        }

        return await creator.PutAsync(record, article.ETag, outcome, trigger, written, cancellationToken);
    }

    /// <summary>Does what the record lists as unfinished. Null if another writer was first.</summary>
    private async Task<DigestRecord?> FinishAsync(DigestRecord record, bool isRequest, CancellationToken cancellationToken)
    {
        if (record.Publication.Next is not null)
            return await FinishPublicationAsync(record, cancellationToken);
        return record.Publication.Withdrawing || isRequest ? await remover.FinishAsync(record, cancellationToken) : record;
    }

    private async Task<DigestRecord?> FinishPublicationAsync(DigestRecord record, CancellationToken cancellationToken)
    {
        var next = record.Publication.Next!;
        var isSameText = record.Digest?.Article.ContentHash == next.Article.ContentHash;
        if (isSameText)
            await feed.AppendHintAsync(record.Id, next.Revision, cancellationToken);
        var line = isSameText ? record.Publication.Line : await feed.AppendAsync(next, cancellationToken);
        await queues.AnnounceAsync(record.Id, next.Revision, cancellationToken);
        var published = record.Publication with
        {
            State = PublicationState.Published,
            Revision = next.Revision,
            Line = line,
            Days = [.. (record.Publication.Days ?? []).Append(line!.Day).Distinct()],
            Next = null,
        };
        Log.Published(logger, record.Id.Value, next.Revision, next.Summary.Count, next.Quotes.Count);
        var settled = await digests.TryPutAsync(record with { Digest = next, Publication = published }, cancellationToken);
        if (settled is not null)
            metrics.Published(next);
        return settled;
    }
}
