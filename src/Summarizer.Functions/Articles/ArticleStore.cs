using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Summarizer.Articles;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions.Articles;

/// <summary>The uploads in the container <c>articles</c>.</summary>
public sealed class ArticleStore(StorageClients storage)
{
    /// <summary>Stores an upload. Replaces an earlier one with the same name.</summary>
    internal Task PutAsync(
        ArticleId id,
        Stream content,
        string contentType,
        IReadOnlyDictionary<string, string> metadata,
        CancellationToken cancellationToken
    )
    {
        var all = new Dictionary<string, string>(metadata);
        if (Tracing.Traceparent is { } traceparent)
            all[Tracing.Metadata] = traceparent;
        var options = new BlobUploadOptions
        {
            HttpHeaders = new BlobHttpHeaders { ContentType = contentType },
            Metadata = all,
        };
        return Blob(id).UploadAsync(content, options, cancellationToken);
    }

    /// <summary>Opens an upload; null if it does not exist. Its content is read on demand.</summary>
    internal async Task<StoredArticle?> OpenAsync(ArticleId id, CancellationToken cancellationToken)
    {
        try
        {
            return new StoredArticle(id, await Blob(id).DownloadStreamingAsync(cancellationToken: cancellationToken));
        }
        catch (RequestFailedException exception) when (exception.IsBlobNotFound())
        {
            return null;
        }
    }

    /// <summary>The version of an upload; null if it does not exist.</summary>
    internal async Task<string?> FindETagAsync(ArticleId id, CancellationToken cancellationToken) =>
        (await FindVersionAsync(id, cancellationToken))?.ETag;

    /// <summary>The version of an upload and when it was uploaded, UTC; null if it does not exist.</summary>
    internal async Task<(string ETag, DateTimeOffset UploadedAt)?> FindVersionAsync(ArticleId id, CancellationToken cancellationToken) =>
        await FindPropertiesAsync(id, cancellationToken) is { } properties ? (properties.ETag.Version(), properties.LastModified) : null;

    /// <summary>The trace context of an upload; null if it has none.</summary>
    internal async Task<string?> FindTraceparentAsync(ArticleId id, CancellationToken cancellationToken) =>
        await FindPropertiesAsync(id, cancellationToken) is { } properties
        && properties.Metadata.TryGetValue(Tracing.Metadata, out var traceparent)
            ? traceparent
            : null;

    /// <summary>Deletes one version of an upload. A newer version stays.</summary>
    internal async Task DeleteAsync(ArticleId id, string version, CancellationToken cancellationToken)
    {
        try
        {
            var conditions = new BlobRequestConditions { IfMatch = new ETag($"\"{version}\"") };
            await Blob(id).DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, conditions, cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.IsConflict())
        {
            // A newer version was uploaded in the meantime.
        }
    }

    private async Task<BlobProperties?> FindPropertiesAsync(ArticleId id, CancellationToken cancellationToken)
    {
        try
        {
            return (await Blob(id).GetPropertiesAsync(cancellationToken: cancellationToken)).Value;
        }
        catch (RequestFailedException exception) when (exception.IsBlobNotFound())
        {
            return null;
        }
    }

    private BlobClient Blob(ArticleId id) => storage.Articles.GetBlobClient(id.Value);
}
