using System.Globalization;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Models;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Publishing;

/// <summary>
/// Compares the listing of the articles with the listing of the records, whose metadata says what they describe. Requests every article
/// whose record is missing, stale, unfinished, rejected by an older reader, or waiting for an overdue retry or event, and every record
/// whose article is gone. Then erases texts and model replies that no record needs.
/// </summary>
public sealed class Reconciler(
    StorageClients storage,
    ArticleStore articleStore,
    TextStore texts,
    DraftStore drafts,
    DigestStore digests,
    RejectionStore rejections,
    EngineVersion engine,
    TimeProvider time,
    ILogger<Reconciler> logger
)
{
    private const int ParallelSends = 16;

    private static readonly string CurrentReader = ArticleReader.Version.ToString(CultureInfo.InvariantCulture);

    // Other messages in the queue may delay a retry, but a delay of an hour means that it was lost.
    private static readonly TimeSpan LostAfter = TimeSpan.FromHours(1);

    // A run writes text and replies before its record, and ends within the functionTimeout in host.json, 10 minutes.
    private static readonly TimeSpan MaxRunDuration = TimeSpan.FromMinutes(15);

    // A day waits an hour for an unavailable model, and is checked every five minutes.
    private static readonly TimeSpan MaxWait = TimeSpan.FromHours(3);

    /// <summary>Requests what was lost. Returns the number of articles and of requests sent.</summary>
    internal async Task<(int Articles, int Requested)> ReconcileAsync(CancellationToken cancellationToken)
    {
        var (records, articles) = (await ListRecordsAsync(cancellationToken), await ListArticlesAsync(cancellationToken));
        var stale = articles
            .Where(article => !IsSettled(records.GetValueOrDefault(article.Key), article.Value))
            .Select(article => article.Key);
        var orphaned = records
            .Where(record => !articles.ContainsKey(record.Key) && !IsTombstone(record.Value))
            .Select(record => record.Key);
        var requested = await RequestAsync(
            stale.Concat(orphaned).Concat(UntoldRetractions(records)).Distinct(StringComparer.Ordinal),
            cancellationToken
        );
        Log.Reconciled(logger, articles.Count, requested);
        foreach (var name in articles.Keys.Where(name => !ArticleId.TryParse(name, out _)))
            await rejections.AddAsync(name, Rejections.BadName, cancellationToken);
        await EraseOrphansAsync(records, articles, cancellationToken);
        return (articles.Count, requested);
    }

    /// <summary>
    /// Requests every article whose digest was made with another model, prompt or language than the current settings. A repeated call
    /// requests only the rest. Returns the number of digests and of requests sent.
    /// </summary>
    internal async Task<(int Digests, int Requested)> RedigestAsync(CancellationToken cancellationToken)
    {
        var records = await ListRecordsAsync(cancellationToken);
        var published = records
            .Where(record => Find(record.Value, DigestStore.StateMetadata) == nameof(PublicationState.Published))
            .ToList();
        var requested = await RequestAsync(
            published.Where(digest => !IsCurrent(digest.Value)).Select(digest => digest.Key),
            cancellationToken
        );
        Log.Redigested(logger, published.Count, requested);
        return (published.Count, requested);
    }

    private IEnumerable<string> UntoldRetractions(Dictionary<string, IDictionary<string, string>> records) =>
        records.Where(record => IsLost(Find(record.Value, DigestStore.RetractedAtMetadata))).Select(record => record.Key);

    /// <summary>Erases what a run left behind because it ended too early, and the texts of replaced revisions.</summary>
    /// <remarks>
    /// A text is stored before a model is asked, so a draft belongs to the articles whose texts have its hash. Drafts are listed before the
    /// texts, so a listed draft already has its text. Drafts without a text belong to daily digests, which may wait an hour for the model.
    /// </remarks>
    private async Task EraseOrphansAsync(
        Dictionary<string, IDictionary<string, string>> records,
        Dictionary<string, string> articles,
        CancellationToken cancellationToken
    )
    {
        var asked = await drafts.ListAsync(cancellationToken);
        var needed = records.Values.SelectMany(record => HashesOf(record)).ToHashSet(StringComparer.Ordinal);
        var orphans = new List<StoredText>();
        await foreach (var (text, writtenAt) in texts.ListAsync(cancellationToken))
        {
            if (IsOrphan(text, writtenAt, records.GetValueOrDefault(text.Article), articles.GetValueOrDefault(text.Article)))
                orphans.Add(text);
            else
                needed.Add(text.ContentHash);
        }

        var erasedTexts = 0;
        foreach (var text in orphans)
        {
            if (!await IsOrphanAsync(text, cancellationToken))
                continue;
            if (!needed.Contains(text.ContentHash))
                await drafts.EraseAsync(text.ContentHash, cancellationToken);
            await texts.EraseAsync(text, cancellationToken);
            erasedTexts++;
        }

        var erased = records
            .Values.SelectMany(record => HashesOf(record, DigestStore.ErasedHashesMetadata))
            .ToHashSet(StringComparer.Ordinal);
        var abandoned = asked
            .Where(draft => !needed.Contains(draft.Key) && (erased.Contains(draft.Key) || draft.Value < time.GetUtcNow() - MaxWait))
            .ToList();
        foreach (var (hash, _) in abandoned)
            await drafts.EraseAsync(hash, cancellationToken);
        if (erasedTexts + abandoned.Count > 0)
            Log.OrphansErased(logger, erasedTexts, abandoned.Count);
    }

    /// <summary>
    /// Whether a text belongs to a deleted article or a replaced revision. A text that waits for its digest is needed: its record is
    /// missing, or does not describe the latest upload yet.
    /// </summary>
    private bool IsOrphan(StoredText text, DateTimeOffset writtenAt, IDictionary<string, string>? record, string? articleETag)
    {
        if (HashesOf(record).Contains(text.ContentHash))
            return false;
        if (articleETag is null)
            return record is null || IsTombstone(record);
        return IsSettled(record, articleETag)
            && (
                writtenAt < time.GetUtcNow() - MaxRunDuration
                || HashesOf(record, DigestStore.ErasedHashesMetadata).Contains(text.ContentHash)
            );
    }

    /// <summary>Whether it is still an orphan: record and upload may have appeared since they were listed.</summary>
    private async Task<bool> IsOrphanAsync(StoredText text, CancellationToken cancellationToken)
    {
        if (!ArticleId.TryParse(text.Article, out var id))
            return true;
        if (await digests.FindAsync(id, cancellationToken) is { } record)
            return !record.ContentHashes.Contains(text.ContentHash)
                && !record.IsUnfinished
                && record.Publication.ArticleETag == await articleStore.FindETagAsync(id, cancellationToken);
        return await articleStore.FindETagAsync(id, cancellationToken) is null;
    }

    private static string[] HashesOf(IDictionary<string, string>? record, string key = DigestStore.ContentHashesMetadata) =>
        record is null ? [] : Find(record, key).Split(',', StringSplitOptions.RemoveEmptyEntries);

    private async Task<int> RequestAsync(IEnumerable<string> articles, CancellationToken cancellationToken)
    {
        string[] names = [.. articles.Where(name => ArticleId.TryParse(name, out _))];
        await Parallel.ForEachAsync(
            names,
            new ParallelOptions { MaxDegreeOfParallelism = ParallelSends, CancellationToken = cancellationToken },
            async (name, token) => await DigestMessage.Request(name).SendAsync(storage.DigestRequests, TimeSpan.Zero, token)
        );
        return names.Length;
    }

    private bool IsSettled(IDictionary<string, string>? record, string articleETag) =>
        record is not null
        && Find(record, DigestStore.UnfinishedMetadata) == "false"
        && Find(record, DigestStore.ArticleETagMetadata) == articleETag
        && !IsLost(Find(record, DigestStore.RetryAtMetadata))
        && !IsRejectedByOldReader(record);

    // A record written before readers had versions has no such metadata.
    private static bool IsRejectedByOldReader(IDictionary<string, string> record) =>
        record.TryGetValue(DigestStore.RejectedByMetadata, out var reader)
            ? reader.Length > 0 && reader != CurrentReader
            : Find(record, DigestStore.StateMetadata) == nameof(PublicationState.Rejected);

    private bool IsLost(string retryAt) =>
        DateTimeOffset.TryParse(retryAt, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at)
        && at + LostAfter < time.GetUtcNow();

    private bool IsCurrent(IDictionary<string, string> record) =>
        engine.Produced(
            Uri.UnescapeDataString(Find(record, DigestStore.EngineMetadata)),
            Find(record, DigestStore.ArticleLanguageMetadata)
        );

    // A record written by an earlier release has less metadata.
    private static string Find(IDictionary<string, string> record, string key) => record.TryGetValue(key, out var value) ? value : "";

    private static bool IsTombstone(IDictionary<string, string> record) =>
        Find(record, DigestStore.UnfinishedMetadata) == "false"
        && Find(record, DigestStore.StateMetadata) is nameof(PublicationState.Retracted) or nameof(PublicationState.Expired);

    private async Task<Dictionary<string, string>> ListArticlesAsync(CancellationToken cancellationToken)
    {
        var articles = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var blob in storage.Articles.GetBlobsAsync(cancellationToken: cancellationToken))
        {
            articles[blob.Name] = blob.Properties.ETag!.Value.Version();
        }

        return articles;
    }

    private async Task<Dictionary<string, IDictionary<string, string>>> ListRecordsAsync(CancellationToken cancellationToken)
    {
        var records = new Dictionary<string, IDictionary<string, string>>(StringComparer.Ordinal);
        await foreach (var blob in storage.Digests.GetBlobsAsync(new GetBlobsOptions { Traits = BlobTraits.Metadata }, cancellationToken))
        {
            if (blob.Name.EndsWith(".json", StringComparison.Ordinal))
                records[blob.Name[..^".json".Length]] = blob.Metadata;
        }

        return records;
    }
}
