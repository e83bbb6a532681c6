using System.Collections.Concurrent;
using Azure;
using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Maintenance;

/// <summary>Erases the texts of deleted articles and replaced revisions, which a run left behind because it ended too early.</summary>
public sealed class OrphanedTexts(
    ArticleStore articles,
    DigestStore digests,
    TextStore texts,
    TimeProvider time,
    ILogger<OrphanedTexts> logger
)
{
    // A run writes text and replies before its record, and ends within the functionTimeout in host.json, 10 minutes.
    private static readonly TimeSpan MaxRunDuration = TimeSpan.FromMinutes(15);

    /// <summary>The text that a blob of the listing is.</summary>
    internal static StoredText Of(ListedBlob blob) =>
        new(blob.Key[..blob.Key.LastIndexOf('/')], Path.GetFileNameWithoutExtension(blob.Key), new ETag(blob.ETag));

    /// <summary>
    /// Whether a text belongs to a deleted article or a replaced revision. A text that waits for its digest is needed: its record is
    /// missing, or does not describe the latest upload yet.
    /// </summary>
    /// <param name="name">Its article and record, as they were listed.</param>
    /// <param name="isSettled">Whether the record describes the article.</param>
    internal bool IsOrphan(StoredText text, DateTimeOffset writtenAt, ListedName name, bool isSettled)
    {
        if (name.Hashes().Contains(text.ContentHash))
            return false;
        if (name.ArticleETag is null)
            return name.Record is null || name.IsTombstone();
        return isSettled
            && (writtenAt < time.GetUtcNow() - MaxRunDuration || name.Hashes(DigestStore.ErasedHashesMetadata).Contains(text.ContentHash));
    }

    /// <summary>Those that are still orphans: record and upload may have appeared since they were listed.</summary>
    internal async Task<IReadOnlyCollection<StoredText>> FindStillOrphanedAsync(
        IEnumerable<StoredText> orphans,
        CancellationToken cancellationToken
    )
    {
        var found = new ConcurrentBag<StoredText>();
        await Parallel.ForEachAsync(
            orphans,
            RequestSender.InParallel(cancellationToken),
            async (text, token) =>
            {
                if (await IsOrphanAsync(text, token))
                    found.Add(text);
            }
        );
        return found;
    }

    internal async Task EraseAsync(IReadOnlyCollection<StoredText> orphans, CancellationToken cancellationToken)
    {
        await Parallel.ForEachAsync(
            orphans,
            RequestSender.InParallel(cancellationToken),
            async (text, token) => await texts.EraseAsync(text, token)
        );
        if (orphans.Count > 0)
            Log.OrphansErased(logger, orphans.Count, 0);
    }

    private async Task<bool> IsOrphanAsync(StoredText text, CancellationToken cancellationToken)
    {
        if (!ArticleId.TryParse(text.Article, out var id))
            return true;
        if (await digests.FindAsync(id, cancellationToken) is { } record)
            return !record.ContentHashes.Contains(text.ContentHash)
                && !record.IsUnfinished
                && record.Publication.ArticleETag == await articles.FindETagAsync(id, cancellationToken);
        return await articles.FindETagAsync(id, cancellationToken) is null;
    }
}
