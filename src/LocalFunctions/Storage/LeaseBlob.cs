using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Storage;

/// <summary>The blob whose lease decides which process runs blob and timer triggers.</summary>
internal sealed class LeaseBlob(BlobContainerClient container, string name, ILogger logger)
{
    private readonly BlobClient _blob = container.GetBlobClient(name);
    private readonly ProcessIdentity _self = ProcessIdentity.Current();

    /// <summary>The lease, or null while another live process holds it.</summary>
    public async Task<HeldLease?> TryAcquireAsync(CancellationToken cancellationToken)
    {
        var lease = _blob.GetBlobLeaseClient();
        try
        {
            await lease.AcquireAsync(HeldLease.Duration, cancellationToken: cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.IsBlobMissing())
        {
            await CreateAsync(cancellationToken);
            return null;
        }
        catch (RequestFailedException exception) when (exception.IsLeaseTaken())
        {
            return await TryTakeOverAsync(cancellationToken) ? await TryAcquireAsync(cancellationToken) : null;
        }

        return await TrySignAsync(lease, cancellationToken) ? new HeldLease(lease, logger) : null;
    }

    // The lease counts only once the holder's name is in the blob. Before that, another process may break it because of an older name.
    private async Task<bool> TrySignAsync(BlobLeaseClient lease, CancellationToken cancellationToken)
    {
        try
        {
            var conditions = new BlobRequestConditions { LeaseId = lease.LeaseId };
            await _blob.SetMetadataAsync(_self.ToMetadata(), conditions, cancellationToken);
            return true;
        }
        catch (RequestFailedException exception) when (exception.IsLeaseTaken())
        {
            return false;
        }
    }

    private async Task<bool> TryTakeOverAsync(CancellationToken cancellationToken)
    {
        BlobProperties properties = await _blob.GetPropertiesAsync(cancellationToken: cancellationToken);
        if (ProcessIdentity.Parse(properties.Metadata) is not { } holder || !holder.HasEnded())
            return false;
        try
        {
            // If-Match: only while the blob still names the dead process.
            var unchanged = new RequestConditions { IfMatch = properties.ETag };
            await _blob.GetBlobLeaseClient().BreakAsync(TimeSpan.Zero, unchanged, cancellationToken);
            logger.TookOver(holder.Id);
            return true;
        }
        catch (RequestFailedException exception) when (exception.IsLeaseTaken() || exception.IsConflict())
        {
            return false;
        }
    }

    private async Task CreateAsync(CancellationToken cancellationToken)
    {
        await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        try
        {
            var conditions = new BlobRequestConditions { IfNoneMatch = ETag.All };
            await _blob.UploadAsync(
                BinaryData.FromString(string.Empty),
                new BlobUploadOptions { Conditions = conditions },
                cancellationToken
            );
        }
        catch (RequestFailedException exception) when (exception.IsLeaseTaken() || exception.IsConflict())
        {
            // Another process created it.
        }
    }
}
