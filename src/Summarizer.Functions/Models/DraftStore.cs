using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Summarizer.Functions.Storage;
using Summarizer.Models;

namespace Summarizer.Functions.Models;

/// <summary>
/// What models replied, kept under the hash of the article's text and of the exact request, so that nothing is paid for twice. An
/// empty blob says that somebody asks or asked: whoever holds its lease may.
/// </summary>
public sealed class DraftStore(StorageClients storage, TimeProvider time)
{
    /// <summary>How long a lease lives without its holder: the longest that storage grants.</summary>
    private static readonly TimeSpan LeaseDuration = TimeSpan.FromSeconds(60);

    private readonly JsonBlobs<StoredDraft> _blobs = new(storage.Drafts, ModelJson.Readable.StoredDraft);

    /// <summary>The stored reply to a request; null before the first reply.</summary>
    public async Task<ModelAnswer.Reply?> FindAsync(ModelRequest request, CancellationToken cancellationToken) =>
        await _blobs.FindAsync(BlobName(request), cancellationToken) is { } blob
        && blob.TryParse(out var draft) // An empty blob has no reply yet; one that cannot be parsed is requested again.
        && draft is { V: 1, Text: not null }
            ? draft.ToReply()
            : null;

    /// <summary>Erases the replies about a text. Whoever is asking meanwhile cannot store theirs.</summary>
    /// <param name="contentHash">SHA-256 of the canonical text, hexadecimal.</param>
    /// <param name="cancellationToken">Ends the erasing between two blobs.</param>
    public async Task EraseAsync(string contentHash, CancellationToken cancellationToken)
    {
        await foreach (var item in storage.Drafts.GetBlobsAsync(new GetBlobsOptions { Prefix = contentHash + "/" }, cancellationToken))
        {
            await EraseAsync(storage.Drafts.GetBlobClient(item.Name), cancellationToken);
        }
    }

    /// <summary>Takes the right to ask; null while somebody else has it.</summary>
    internal async Task<DraftLease?> TryLeaseAsync(ModelRequest request, CancellationToken cancellationToken)
    {
        var blob = storage.Drafts.GetBlobClient(BlobName(request));
        await CreateAsync(blob, cancellationToken);
        var lease = blob.GetBlobLeaseClient();
        try
        {
            var acquired = await lease.AcquireAsync(LeaseDuration, cancellationToken: cancellationToken);
            return new DraftLease(blob, lease, acquired.Value.ETag, request.Model, time);
        }
        catch (RequestFailedException exception) when (exception.IsLeaseTaken() || exception.IsBlobNotFound())
        {
            return null;
        }
    }

    /// <summary>Only blobs can be leased, so an empty one stands for the reply to come.</summary>
    private static async Task CreateAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            var options = new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } };
            await blob.UploadAsync(BinaryData.FromBytes(ReadOnlyMemory<byte>.Empty), options, cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.IsConflict() || exception.IsLeaseTaken())
        {
            // It is there, perhaps leased.
        }
    }

    private static async Task EraseAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            await blob.DeleteIfExistsAsync(cancellationToken: cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.IsLeaseTaken())
        {
            await blob.GetBlobLeaseClient().BreakAsync(TimeSpan.Zero, cancellationToken: cancellationToken);
            await blob.DeleteIfExistsAsync(cancellationToken: cancellationToken);
        }
    }

    private static string BlobName(ModelRequest request) => $"{request.ContentHash}/{request.Hash()}.json";
}
