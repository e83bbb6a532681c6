using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure;
using Azure.Storage;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Summarizer.Functions.Storage;

/// <summary>The JSON blobs of a container.</summary>
/// <param name="contentType">Null: storage's default, <c>application/octet-stream</c>.</param>
internal sealed class JsonBlobs<T>(BlobContainerClient container, JsonTypeInfo<T> type, string? contentType = "application/json")
    where T : class
{
    private const int BlockBytes = 4 << 20;

    /// <summary>Whether a value may be many megabytes of JSON. It is then uploaded in blocks, never all in memory.</summary>
    public bool IsLarge { get; init; }

    /// <summary>A blob; null if it does not exist.</summary>
    public async Task<JsonBlob<T>?> FindAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return new JsonBlob<T>(await container.GetBlobClient(name).DownloadContentAsync(cancellationToken), type);
        }
        catch (RequestFailedException exception) when (exception.IsBlobNotFound())
        {
            return null;
        }
    }

    /// <summary>The version of a blob; null if it does not exist.</summary>
    public async Task<ETag?> FindVersionAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return (await container.GetBlobClient(name).GetPropertiesAsync(cancellationToken: cancellationToken)).Value.ETag;
        }
        catch (RequestFailedException exception) when (exception.IsBlobNotFound())
        {
            return null;
        }
    }

    /// <summary>Writes a blob, over an earlier one of the same name.</summary>
    public Task PutAsync(string name, T value, CancellationToken cancellationToken) =>
        PutAsync(name, value, new BlobUploadOptions(), cancellationToken);

    /// <summary>
    /// Writes a blob over the version it was read as, or as new. Returns the new version; null where another writer was first: read again.
    /// </summary>
    /// <param name="over">The version that was read; null: there was none.</param>
    public async Task<ETag?> TryPutAsync(
        string name,
        T value,
        ETag? over,
        IDictionary<string, string>? metadata,
        CancellationToken cancellationToken
    )
    {
        var options = new BlobUploadOptions
        {
            Conditions = new BlobRequestConditions { IfMatch = over, IfNoneMatch = over is null ? ETag.All : null },
            Metadata = metadata,
        };
        try
        {
            return await PutAsync(name, value, options, cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.IsConflict() || exception.IsBlobNotFound())
        {
            return null;
        }
    }

    /// <summary>Deletes a blob, if it exists.</summary>
    public Task DeleteAsync(string name, CancellationToken cancellationToken) =>
        container.DeleteBlobIfExistsAsync(name, cancellationToken: cancellationToken);

    /// <summary>The names of the blobs that begin with <paramref name="prefix"/>; null: all.</summary>
    public async IAsyncEnumerable<string> ListAsync(string? prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var blob in container.GetBlobsAsync(new GetBlobsOptions { Prefix = prefix }, cancellationToken))
            yield return blob.Name;
    }

    private async Task<ETag> PutAsync(string name, T value, BlobUploadOptions options, CancellationToken cancellationToken)
    {
        options.HttpHeaders = contentType is null ? null : new BlobHttpHeaders { ContentType = contentType };
        if (IsLarge)
            return await PutInBlocksAsync(name, value, options, cancellationToken);
        var json = new BinaryData(JsonSerializer.SerializeToUtf8Bytes(value, type));
        return (await container.GetBlobClient(name).UploadAsync(json, options, cancellationToken)).Value.ETag;
    }

    // JSON that fits into one block is still written in one call. Conditions are checked when the blocks are committed.
    private async Task<ETag> PutInBlocksAsync(string name, T value, BlobUploadOptions options, CancellationToken cancellationToken)
    {
        options.TransferOptions = new StorageTransferOptions
        {
            InitialTransferSize = BlockBytes,
            MaximumTransferSize = BlockBytes,
            MaximumConcurrency = 1,
        };
        var pipe = new Pipe();
        var uploading = UploadAsync();
        try
        {
            await JsonSerializer.SerializeAsync(pipe.Writer, value, type, cancellationToken);
            await pipe.Writer.CompleteAsync();
        }
        catch (Exception exception)
        {
            await pipe.Writer.CompleteAsync(exception);
        }

        return await uploading;

        async Task<ETag> UploadAsync()
        {
            try
            {
                var content = pipe.Reader.AsStream(leaveOpen: true);
                return (await container.GetBlobClient(name).UploadAsync(content, options, cancellationToken)).Value.ETag;
            }
            finally
            {
                await pipe.Reader.CompleteAsync(); // Otherwise the writer would wait for it.
            }
        }
    }
}
