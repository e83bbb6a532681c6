using System.Globalization;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Publishing;

/// <summary>
/// Compares the listing of the articles with the listing of the records, whose metadata says what they speak of, and asks for
/// every article whose record is missing, stale, unfinished, or waiting for a retry or an event that is long due, and for every record whose
/// article is gone. Then erases texts and replies of models that no record needs.
/// </summary>
public sealed class Reconciler(
    StorageClients storage, TextStore texts, DraftStore drafts, DigestStore digests, EngineVersion engine, TimeProvider time, ILogger<Reconciler> log)
{
    private const int ParallelSends = 16;

    // A retry may wait for others behind it in the queue; only one that was lost is an hour late.
    private static readonly TimeSpan LostAfter = TimeSpan.FromHours(1);

    // A run writes text and replies before its record, and ends within the functionTimeout of host.json, 10 minutes.
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(15);

    /// <summary>Finds what was lost. Returns how many articles there are and how many requests were sent.</summary>
    public async Task<(int Articles, int Requested)> ReconcileAsync(CancellationToken cancellationToken)
    {
        var (records, articles) = (await ListRecordsAsync(cancellationToken), await ListArticlesAsync(cancellationToken));
        var stale = articles.Where(article => !IsSettled(records.GetValueOrDefault(article.Key), article.Value)).Select(article => article.Key);
        var orphaned = records.Where(record => !articles.ContainsKey(record.Key) && !IsTombstone(record.Value)).Select(record => record.Key);
        var requested = await RequestAsync(stale.Concat(orphaned).Concat(UntoldRetractions(records)).Distinct(StringComparer.Ordinal), cancellationToken);
        Log.Reconciled(log, articles.Count, requested);
        await EraseOrphansAsync(records, articles, cancellationToken);
        return (articles.Count, requested);
    }

    /// <summary>
    /// Asks for every article whose digest was made by another model, prompt or language than the settings name now. Asking again asks
    /// only for what is still to do. Returns how many digests there are and how many requests were sent.
    /// </summary>
    public async Task<(int Digests, int Requested)> RedigestAsync(CancellationToken cancellationToken)
    {
        var records = await ListRecordsAsync(cancellationToken);
        var digests = records.Where(record => Find(record.Value, DigestStore.StateMetadata) == nameof(PublicationState.Published)).ToList();
        var requested = await RequestAsync(digests.Where(digest => !IsCurrent(digest.Value)).Select(digest => digest.Key), cancellationToken);
        Log.Redigested(log, digests.Count, requested);
        return (digests.Count, requested);
    }

    private IEnumerable<string> UntoldRetractions(Dictionary<string, IDictionary<string, string>> records) =>
        records.Where(record => IsLost(Find(record.Value, DigestStore.RetractedAtMetadata))).Select(record => record.Key);

    /// <summary>What a run left that ended before it could erase it, and texts of revisions that were replaced.</summary>
    private async Task EraseOrphansAsync(
        Dictionary<string, IDictionary<string, string>> records, Dictionary<string, string> articles, CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow() - LongestRun;
        var needed = records.Values.SelectMany(record => HashesOf(record)).ToHashSet(StringComparer.Ordinal);
        var (erasedTexts, erasedDrafts) = (0, 0);
        await foreach (var (text, writtenAt) in texts.ListAsync(cancellationToken))
        {
            // Without upload and record the article was deleted in storage before it was digested: nobody waits for its text.
            var isAbandoned = !articles.ContainsKey(text.Article) && !records.ContainsKey(text.Article);
            if (!isAbandoned && writtenAt >= before) continue;
            if (HashesOf(records.GetValueOrDefault(text.Article)).Contains(text.ContentHash) || await IsNeededAsync(text, cancellationToken)) continue;
            if (isAbandoned && !needed.Contains(text.ContentHash)) await drafts.EraseAsync(text.ContentHash, cancellationToken);
            await texts.EraseAsync(text, cancellationToken);
            erasedTexts++;
        }

        var erased = records.Values.Where(IsTombstone).SelectMany(record => HashesOf(record, DigestStore.ErasedHashesMetadata)).ToHashSet(StringComparer.Ordinal);
        foreach (var (hash, askedAt) in await drafts.ListAsync(cancellationToken))
        {
            if (needed.Contains(hash) || askedAt >= before && !erased.Contains(hash)) continue;
            await drafts.EraseAsync(hash, cancellationToken);
            erasedDrafts++;
        }

        if (erasedTexts + erasedDrafts > 0) Log.OrphansErased(log, erasedTexts, erasedDrafts);
    }

    /// <summary>The record may have changed since it was listed.</summary>
    private async Task<bool> IsNeededAsync(StoredText text, CancellationToken cancellationToken) =>
        ArticleId.TryParse(text.Article, out var id)
        && await digests.FindAsync(id, cancellationToken) is { } record && record.ContentHashes.Contains(text.ContentHash);

    private static string[] HashesOf(IDictionary<string, string>? record, string key = DigestStore.ContentHashesMetadata) =>
        record is null ? [] : Find(record, key).Split(',', StringSplitOptions.RemoveEmptyEntries);

    private async Task<int> RequestAsync(IEnumerable<string> articles, CancellationToken cancellationToken)
    {
        string[] names = [.. articles.Where(name => ArticleId.TryParse(name, out _))];
        await Parallel.ForEachAsync(
            names,
            new ParallelOptions { MaxDegreeOfParallelism = ParallelSends, CancellationToken = cancellationToken },
            async (name, token) => await DigestMessage.Request(name).SendAsync(storage.DigestRequests, TimeSpan.Zero, token));
        return names.Length;
    }

    private bool IsSettled(IDictionary<string, string>? record, string articleETag) =>
        record is not null && Find(record, DigestStore.UnfinishedMetadata) == "false" && Find(record, DigestStore.ArticleETagMetadata) == articleETag
        && !IsLost(Find(record, DigestStore.RetryAtMetadata));

    private bool IsLost(string retryAt) =>
        DateTimeOffset.TryParse(retryAt, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at) && at + LostAfter < time.GetUtcNow();

    private bool IsCurrent(IDictionary<string, string> record) =>
        engine.Made(Uri.UnescapeDataString(Find(record, DigestStore.EngineMetadata)), Find(record, DigestStore.ArticleLanguageMetadata));

    // A record that an earlier release wrote says less.
    private static string Find(IDictionary<string, string> record, string key) => record.TryGetValue(key, out var value) ? value : "";

    private static bool IsTombstone(IDictionary<string, string> record) =>
        Find(record, DigestStore.UnfinishedMetadata) == "false"
        && Find(record, DigestStore.StateMetadata) is nameof(PublicationState.Retracted) or nameof(PublicationState.Expired);

    private async Task<Dictionary<string, string>> ListArticlesAsync(CancellationToken cancellationToken)
    {
        var articles = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var blob in storage.Articles.GetBlobsAsync(cancellationToken: cancellationToken))
        {
            articles[blob.Name] = ArticleStore.Version(blob.Properties.ETag!.Value);
        }

        return articles;
    }

    private async Task<Dictionary<string, IDictionary<string, string>>> ListRecordsAsync(CancellationToken cancellationToken)
    {
        var records = new Dictionary<string, IDictionary<string, string>>(StringComparer.Ordinal);
        await foreach (var blob in storage.Digests.GetBlobsAsync(new GetBlobsOptions { Traits = BlobTraits.Metadata }, cancellationToken))
        {
            if (blob.Name.EndsWith(".json", StringComparison.Ordinal)) records[blob.Name[..^".json".Length]] = blob.Metadata;
        }

        return records;
    }
}
