using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure.Storage.Blobs;
using Summarizer.Articles;

namespace Summarizer.Functions.Storage;

/// <summary>The list of what failed and why. A blob name that cannot be an id has its rejection only here, so the key is a hash of the name.</summary>
/// <param name="storage">Where the list lies.</param>
/// <param name="time">Dates the rejections.</param>
public sealed class RejectionStore(StorageClients storage, TimeProvider time)
{
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
            var json = await storage.Rejections.GetBlobClient(item.Name).DownloadContentAsync(cancellationToken);
            yield return JsonSerializer.Deserialize(json.Value.Content, RecordJson.Readable.StoredRejection)!;
        }
    }

    private BlobClient Blob(string name) =>
        storage.Rejections.GetBlobClient(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))) + ".json");
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
