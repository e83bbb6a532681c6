using Summarizer.Functions.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Models;
using Summarizer.Functions.Webhooks.Delivery;

namespace Summarizer.Functions.Publishing;

/// <summary>Erases what was stored about an article: upload, texts, model replies and, if it expired, the messages to subscribers.</summary>
public sealed class ArticleEraser(ArticleStore articles, DigestStore digests, TextStore texts, DraftStore drafts, DeliveryStore deliveries)
{
    /// <summary>
    /// Erases everything that a tombstone's article left, and returns the hashes of its texts. Null where somebody changed the record meanwhile: read
    /// it again, because what is stored now may belong to a new upload.
    /// </summary>
    /// <remarks>
    /// The texts are listed before the record is checked. A new upload is published, and its text stored, only after the withdrawal has finished;
    /// so a text that was listed while the record was unchanged belongs to what was withdrawn.
    /// </remarks>
    public async Task<IReadOnlyList<string>?> TryEraseAsync(DigestRecord tombstone, CancellationToken cancellationToken)
    {
        var (id, publication) = (tombstone.Id, tombstone.Publication);
        var listed = await texts.ListAsync(id, cancellationToken).ToListAsync(cancellationToken);
        if (!await IsLatestAsync(tombstone, cancellationToken))
            return null;

        // What a model wrote about a text goes first: without the text nobody would find it again.
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
    public async Task EraseAsync(StoredText text, CancellationToken cancellationToken)
    {
        await drafts.EraseAsync(text.ContentHash, cancellationToken);
        await texts.EraseAsync(text, cancellationToken);
    }

    private async Task<bool> IsLatestAsync(DigestRecord tombstone, CancellationToken cancellationToken) =>
        (await digests.FindAsync(tombstone.Id, cancellationToken))?.ETag == tombstone.ETag
        && (tombstone.Publication.Withdrawing || await articles.FindETagAsync(tombstone.Id, cancellationToken) is null);
}
