using Summarizer.Articles;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Daily;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Feeds;

namespace Summarizer.Functions.Publishing;

/// <summary>
/// Retracts articles and erases expired ones. The tombstone is written first, then everything else is erased. Any later run that finds an
/// unfinished tombstone continues where the previous one stopped.
/// </summary>
public sealed class ArticleRemover(
    ArticleStore articles,
    DigestStore digests,
    TextStore texts,
    TombstoneWriter tombstones,
    ArticleEraser eraser,
    FeedLog feed,
    DailyPublisher dailies,
    DigestQueues queues
)
{
    /// <summary>Deletes an article and everything made from it. Returns whether there was anything to delete.</summary>
    internal async Task<bool> RetractAsync(ArticleId id, CancellationToken cancellationToken)
    {
        while (true)
        {
            var record = await digests.FindAsync(id, cancellationToken);
            var version = await articles.FindETagAsync(id, cancellationToken);
            if (record is null && version is null && !await HasRunStoredAsync(id, cancellationToken))
                return false;

            // The tombstone comes first, even if there is no record yet: a concurrent run cannot overwrite it with its digest, and any run
            // that finds the upload named in the tombstone deletes it.
            var begun =
                record?.Publication.State == PublicationState.Retracted && (version is null || version == record.Publication.ArticleETag)
                    ? record
                    : await tombstones.TryPutAsync(record ?? DigestRecord.New(id), PublicationState.Retracted, version, cancellationToken);
            if (begun is not null && await FinishAsync(begun, cancellationToken) is not null)
                return true;
        }
    }

    /// <summary>Erases an article that was uploaded before a time, without notifying subscribers. Returns whether it has expired.</summary>
    internal async Task<bool> ExpireAsync(ArticleId id, DateTimeOffset before, CancellationToken cancellationToken)
    {
        while (true)
        {
            var record = await digests.FindAsync(id, cancellationToken);
            var version = await articles.FindVersionAsync(id, cancellationToken);
            if (record?.Publication.Withdrawing == true)
            {
                await FinishAsync(record, cancellationToken);
                continue;
            }

            if (version is not { } upload || upload.UploadedAt >= before)
                return record?.Publication.State == PublicationState.Expired;
            var begun = await tombstones.TryPutAsync(
                record ?? DigestRecord.New(id),
                PublicationState.Expired,
                upload.ETag,
                cancellationToken
            );
            if (begun is not null && await FinishAsync(begun, cancellationToken) is not null)
                return true;
        }
    }

    /// <summary>Starts to retract an article whose upload is already gone. Null if another writer was first.</summary>
    internal Task<DigestRecord?> TryRetractAsync(DigestRecord record, CancellationToken cancellationToken) =>
        tombstones.TryPutAsync(record, PublicationState.Retracted, version: null, cancellationToken);

    /// <summary>Does what the tombstone lists as unfinished. Null if another writer was first.</summary>
    internal async Task<DigestRecord?> FinishAsync(DigestRecord record, CancellationToken cancellationToken)
    {
        if (!record.Publication.Withdrawing)
        {
            await queues.AnnounceRetractionsAsync(record, cancellationToken); // The event may have been lost.
            return record;
        }

        var publication = record.Publication;
        if (publication.Revision > 0)
            await feed.AppendHintAsync(record.Id, publication.Revision, cancellationToken);
        if (await eraser.TryEraseAsync(record, cancellationToken) is not { } hashes)
            return null;

        var isExpired = publication.State == PublicationState.Expired;
        foreach (var day in publication.Days ?? [])
        {
            if (isExpired)
                await dailies.ExpireAsync(record.Id.Value, day, cancellationToken);
            else
                await dailies.RetractAsync(record.Id.Value, day, cancellationToken);
        }

        await queues.AnnounceRetractionsAsync(record, cancellationToken);

        // An expired article stays in its sealed days, so a later retraction must find them.
        var finished = publication with
        {
            Withdrawing = false,
            ErasedHashes = hashes,
            ArticleETag = null,
            Days = isExpired ? publication.Days : null,
        };
        return await digests.TryPutAsync(record with { Publication = finished }, cancellationToken);
    }

    /// <summary>Erases texts that a run wrote and no record needs.</summary>
    internal async Task EraseUnneededAsync(DigestRecord settled, IEnumerable<StoredText> written, CancellationToken cancellationToken)
    {
        // A run may have ended before it could erase what it wrote. Its event, redelivered after the withdrawal, does that here.
        if (settled.Publication.IsTombstone)
            await eraser.TryEraseAsync(settled, cancellationToken);
        foreach (var text in written.ExceptBy(settled.ContentHashes, text => text.ContentHash))
            await eraser.EraseAsync(text, cancellationToken);
    }

    /// <summary>Erases what a run left behind of an article that has neither record nor upload.</summary>
    internal Task EraseLeftoversAsync(ArticleId id, CancellationToken cancellationToken) =>
        eraser.TryEraseAsync(DigestRecord.New(id), cancellationToken);

    /// <summary>
    /// Whether a run stored anything about an article. The record is read again, because a run may have written it before a storage tool
    /// deleted the upload.
    /// </summary>
    private async Task<bool> HasRunStoredAsync(ArticleId id, CancellationToken cancellationToken) =>
        await texts.ListAsync(id, cancellationToken).AnyAsync(cancellationToken)
        || await digests.FindAsync(id, cancellationToken) is not null;
}
