using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Logging;
using Summarizer.Articles;

namespace Summarizer.Functions.Storage;

/// <summary>The list of what failed and why. A blob name that cannot be an id has its rejection only here, so the key is a hash of the name.</summary>
/// <param name="storage">Where the list lies.</param>
/// <param name="time">Dates the rejections.</param>
/// <param name="log">Names what cannot be read.</param>
public sealed class RejectionStore(StorageClients storage, TimeProvider time, ILogger<RejectionStore> log)
{
    /// <summary>Where uploads are whose names XML cannot hold, so that they are found without reading all others.</summary>
    private const string Unlistable = "unlistable/";

    /// <summary>Puts an upload on the list.</summary>
    public Task PutAsync(string name, Rejection rejection, CancellationToken cancellationToken)
    {
        var stored = new StoredRejection(name, rejection.Code, rejection.Reason, rejection.Remedy, time.GetUtcNow());
        var json = JsonSerializer.SerializeToUtf8Bytes(stored, RecordJson.Readable.StoredRejection);
        return Blob(name).UploadAsync(new BinaryData(json), overwrite: true, cancellationToken);
    }

    /// <summary>Takes an upload off the list.</summary>
    public Task RemoveAsync(string name, CancellationToken cancellationToken) => Blob(name).DeleteIfExistsAsync(cancellationToken: cancellationToken);

    /// <summary>The list, in no particular order.</summary>
    public async IAsyncEnumerable<StoredRejection> ListAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in storage.Rejections.GetBlobsAsync(cancellationToken: cancellationToken))
        {
            if (await FindAsync(item.Name, cancellationToken) is { } rejection) yield return rejection;
        }
    }

    /// <summary>Some of the uploads there are whose names XML cannot hold.</summary>
    public async Task<IReadOnlyList<string>> FindUnlistableAsync(int max, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        await foreach (var item in storage.Rejections.GetBlobsAsync(new GetBlobsOptions { Prefix = Unlistable }, cancellationToken))
        {
            if (names.Count == max) break;
            if (await FindAsync(item.Name, cancellationToken) is not { } rejection) continue;
            if (await storage.Articles.GetBlobClient(rejection.Name).ExistsAsync(cancellationToken)) names.Add(rejection.Name);
            else await RemoveAsync(rejection.Name, cancellationToken); // Nothing else would: it is no article that could be retracted.
        }

        return names;
    }

    /// <summary>Null where it was removed meanwhile, or cannot be read, which must not hide the others.</summary>
    private async Task<StoredRejection?> FindAsync(string blob, CancellationToken cancellationToken)
    {
        try
        {
            var json = await storage.Rejections.GetBlobClient(blob).DownloadContentAsync(cancellationToken);
            return JsonSerializer.Deserialize(json.Value.Content, RecordJson.Readable.StoredRejection);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
        catch (JsonException e)
        {
            Log.BlobUnreadable(log, storage.Rejections.Name, blob, e);
            return null;
        }
    }

    private BlobClient Blob(string name) => storage.Rejections.GetBlobClient(
        (BlobNames.IsListable(name) ? "" : Unlistable) + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))) + ".json");
}

/// <summary>An upload without a digest.</summary>
/// <param name="Name">The blob's name.</param>
/// <param name="Code">The reason for a program.</param>
/// <param name="Reason">The reason for a person.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="RejectedAt">When, UTC.</param>
public sealed record StoredRejection(string Name, string Code, string Reason, string Remedy, DateTimeOffset RejectedAt);

/// <summary>The uploads without a digest.</summary>
/// <param name="Rejections">Newest first.</param>
internal sealed record RejectionList(IReadOnlyList<StoredRejection> Rejections);
