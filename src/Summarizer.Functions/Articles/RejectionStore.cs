using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Articles;

/// <summary>The list of what failed and why. A blob name that cannot be an id has its rejection only here, so the key is a hash of the name.</summary>
/// <param name="logger">Receives the names of unreadable blobs.</param>
public sealed class RejectionStore(StorageClients storage, TimeProvider time, ILogger<RejectionStore> logger)
{
    /// <summary>The prefix of uploads whose names XML cannot represent, so that they are found without reading all rejections.</summary>
    private const string Unlistable = "unlistable/";

    /// <summary>Puts an upload on the list.</summary>
    public Task PutAsync(string name, Rejection rejection, CancellationToken cancellationToken) =>
        Blob(name).UploadAsync(Json(name, rejection), overwrite: true, cancellationToken);

    /// <summary>Puts an upload on the list unless it is there.</summary>
    public async Task AddAsync(string name, Rejection rejection, CancellationToken cancellationToken)
    {
        try
        {
            await Blob(name)
                .UploadAsync(
                    Json(name, rejection),
                    new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } },
                    cancellationToken
                );
        }
        catch (RequestFailedException exception) when (exception.IsConflict())
        {
            // It is there.
        }
    }

    /// <summary>Takes an upload off the list.</summary>
    public Task RemoveAsync(string name, CancellationToken cancellationToken) =>
        Blob(name).DeleteIfExistsAsync(cancellationToken: cancellationToken);

    /// <summary>The list, in no particular order.</summary>
    public async IAsyncEnumerable<StoredRejection> ListAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var item in storage.Rejections.GetBlobsAsync(cancellationToken: cancellationToken))
        {
            if (await FindAsync(item.Name, cancellationToken) is { } rejection)
                yield return rejection;
        }
    }

    /// <summary>At most <paramref name="max"/> uploads whose names XML cannot represent.</summary>
    public async Task<IReadOnlyList<string>> FindUnlistableAsync(int max, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        await foreach (var item in storage.Rejections.GetBlobsAsync(new GetBlobsOptions { Prefix = Unlistable }, cancellationToken))
        {
            if (names.Count == max)
                break;
            if (await FindAsync(item.Name, cancellationToken) is not { } rejection)
                continue;
            if (await storage.Articles.GetBlobClient(rejection.Name).ExistsAsync(cancellationToken))
                names.Add(rejection.Name);
            else
                await RemoveAsync(rejection.Name, cancellationToken); // Nothing else would remove it: it is not an article that could be retracted.
        }

        return names;
    }

    /// <summary>Null where it was removed meanwhile or cannot be read: one unreadable rejection must not hide the others.</summary>
    private async Task<StoredRejection?> FindAsync(string blob, CancellationToken cancellationToken)
    {
        try
        {
            var json = await storage.Rejections.GetBlobClient(blob).DownloadContentAsync(cancellationToken);
            return JsonSerializer.Deserialize(json.Value.Content, ArticleJson.Readable.StoredRejection);
        }
        catch (RequestFailedException exception) when (exception.IsBlobNotFound())
        {
            return null;
        }
        catch (JsonException exception)
        {
            Log.BlobUnreadable(logger, storage.Rejections.Name, blob, exception);
            return null;
        }
    }

    private BinaryData Json(string name, Rejection rejection) =>
        new(
            JsonSerializer.SerializeToUtf8Bytes(
                new StoredRejection(name, rejection.Code, rejection.Reason, rejection.Remedy, time.GetUtcNow()),
                ArticleJson.Readable.StoredRejection
            )
        );

    private BlobClient Blob(string name) =>
        storage.Rejections.GetBlobClient(
            (BlobNames.IsListable(name) ? "" : Unlistable)
                + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))
                + ".json"
        );
}
