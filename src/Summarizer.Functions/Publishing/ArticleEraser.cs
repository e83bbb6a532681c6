using Summarizer.Functions.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Models;
using Summarizer.Functions.Webhooks.Delivery;

namespace Summarizer.Functions.Publishing;

/// <summary>Erases the data of an article: upload, texts, model replies and, if it expired, the messages to subscribers.</summary>
public sealed class ArticleEraser(ArticleStore articles, DigestStore digests, TextStore texts, DraftStore drafts, DeliveryStore deliveries)
{
    /// <summary>
    /// Erases everything that a tombstone's article left behind, and returns the hashes of its texts. Null if the record has changed in the
    /// meantime: the caller must read it again, because the stored data may now belong to a new upload.
    /// </summary>
    /// <remarks>
    /// The texts are listed before the record is checked. A new upload is published, and its text stored, only after the withdrawal has
    /// finished. So a text that was listed while the record was unchanged belongs to the withdrawn article.
    /// </remarks>
    internal async Task<IReadOnlyList<string>?> TryEraseAsync(DigestRecord tombstone, CancellationToken cancellationToken)
    {
        var (id, publication) = (tombstone.Id, tombstone.Publication);
        var listed = await texts.ListAsync(id, cancellationToken).ToListAsync(cancellationToken);
        if (!await IsLatestAsync(tombstone, cancellationToken))
            return null;

        // Model replies first: without their text, nothing would find them again.
        string[] hashes = [.. listed.Select(text => text.ContentHash).Concat(publication.ErasedHashes ?? []).Distinct()];
        foreach (var hash in hashes)
            await drafts.EraseAsync(hash, cancellationToken);
        foreach (var text in listed)
            await texts.EraseAsync(text, cancellationToken);
        if (publication.ArticleETag is { } version)
            await articles.DeleteAsync(id, version, cancellationToken);
        if (publication.State == PublicationState.Expired)
            await deliveries.EraseAsync(id, publication.FirstRevision, publication.Revision, cancellationToken);
        return hashes;
    }

    /// <summary>Erases a text that no record needs, and the model replies about it.</summary>
    internal async Task EraseAsync(StoredText text, CancellationToken cancellationToken)
    {
        await drafts.EraseAsync(text.ContentHash, cancellationToken);
        await texts.EraseAsync(text, cancellationToken);
    }

    private async Task<bool> IsLatestAsync(DigestRecord tombstone, CancellationToken cancellationToken) =>
        (await digests.FindAsync(tombstone.Id, cancellationToken))?.ETag == tombstone.ETag
        && (tombstone.Publication.Withdrawing || await articles.FindETagAsync(tombstone.Id, cancellationToken) is null);
}
