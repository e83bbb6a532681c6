using System.Globalization;
using Azure;
using Azure.Storage.Blobs.Models;
using Summarizer.Articles;
using Summarizer.Digests;

namespace Summarizer.Functions.Storage;

/// <summary>The records: one blob an article, changed only by whoever read its latest version.</summary>
/// <param name="storage">Where they lie.</param>
public sealed class DigestStore(StorageClients storage)
{
    /// <summary>The metadata that lets a listing tell what a record says: its state, the version of the article it speaks of, when the model is asked again, and what made the digest.</summary>
    public const string StateMetadata = "state", ArticleETagMetadata = "articleetag", UnfinishedMetadata = "unfinished",
        RetryAtMetadata = "retryat", EngineMetadata = "engine", ArticleLanguageMetadata = "articlelanguage";

    /// <summary>The record of an article; null where there is none.</summary>
    public async Task<DigestRecord?> FindAsync(ArticleId id, CancellationToken cancellationToken)
    {
        try
        {
            var download = await storage.Digests.GetBlobClient(BlobName(id)).DownloadContentAsync(cancellationToken);
            return DigestRecord.Parse(id, download.Value.Content, download.Value.Details.ETag);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    /// <summary>
    /// Writes a record over the version it was read as, or as new where it has none. Returns it with its new version; null where
    /// another writer was first: read again.
    /// </summary>
    public async Task<DigestRecord?> TryPutAsync(DigestRecord record, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions
        {
            Conditions = new BlobRequestConditions { IfMatch = record.ETag, IfNoneMatch = record.ETag is null ? ETag.All : null },
            HttpHeaders = new BlobHttpHeaders { ContentType = "application/json" },
            Metadata = Describe(record),
        };
        try
        {
            var info = await storage.Digests.GetBlobClient(BlobName(record.Id)).UploadAsync(record.ToJson(), options, cancellationToken);
            return record with { ETag = info.Value.ETag };
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return null;
        }
    }

    /// <summary>The blob of an article's record.</summary>
    public static string BlobName(ArticleId id) => id.Value + ".json";

    private static Dictionary<string, string> Describe(DigestRecord record) => new()
    {
        [StateMetadata] = record.Publication.State.ToString(),
        [ArticleETagMetadata] = record.Publication.ArticleETag ?? "",
        [UnfinishedMetadata] = record.IsUnfinished ? "true" : "false",
        [RetryAtMetadata] = record.Publication.Retry?.At.ToString("O", CultureInfo.InvariantCulture) ?? "",
        [EngineMetadata] = record.Latest is { } digest ? Uri.EscapeDataString(EngineVersion.KeyOf(digest)) : "",
        [ArticleLanguageMetadata] = record.Latest?.Article.Language ?? "",
    };
}
