using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Publishing;

/// <summary>
/// Compares the listing of the articles with the listing of the records, whose metadata says what they speak of, and asks for
/// every article whose record is missing, stale or unfinished, and for every record whose article is gone.
/// </summary>
public sealed class Reconciler(StorageClients storage, ILogger<Reconciler> log)
{
    private const int ParallelSends = 16;

    /// <summary>Returns how many articles there are and how many requests were sent.</summary>
    public async Task<(int Articles, int Requested)> ReconcileAsync(CancellationToken cancellationToken)
    {
        var (records, articles) = (await ListRecordsAsync(cancellationToken), await ListArticlesAsync(cancellationToken));
        var stale = articles.Where(article => !IsSettled(records.GetValueOrDefault(article.Key), article.Value)).Select(article => article.Key);
        var orphaned = records.Where(record => !articles.ContainsKey(record.Key) && !IsTombstone(record.Value)).Select(record => record.Key);
        string[] names = [.. stale.Concat(orphaned).Where(name => ArticleId.TryParse(name, out _))];

        await Parallel.ForEachAsync(
            names,
            new ParallelOptions { MaxDegreeOfParallelism = ParallelSends, CancellationToken = cancellationToken },
            async (name, token) => await DigestMessage.Request(name).SendAsync(storage.DigestRequests, TimeSpan.Zero, token));
        Log.Reconciled(log, articles.Count, names.Length);
        return (articles.Count, names.Length);
    }

    private static bool IsSettled(IDictionary<string, string>? record, string articleETag) =>
        record is not null && record[DigestStore.UnfinishedMetadata] == "false" && record[DigestStore.ArticleETagMetadata] == articleETag;

    private static bool IsTombstone(IDictionary<string, string> record) =>
        record[DigestStore.UnfinishedMetadata] == "false" && record[DigestStore.StateMetadata] == nameof(PublicationState.Retracted);

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
        await foreach (var blob in storage.Digests.GetBlobsAsync(BlobTraits.Metadata, cancellationToken: cancellationToken))
        {
            if (blob.Name.EndsWith(".json", StringComparison.Ordinal)) records[blob.Name[..^".json".Length]] = blob.Metadata;
        }

        return records;
    }
}
