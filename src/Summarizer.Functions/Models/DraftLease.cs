using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Summarizer.Functions.Storage;
using Summarizer.Models;

namespace Summarizer.Functions.Models;

/// <summary>The right to ask a model one request. Disposing releases it.</summary>
/// <param name="blob">The blob for the reply.</param>
/// <param name="lease">The blob's lease, already acquired.</param>
/// <param name="etag">The blob's version when the lease was acquired.</param>
internal sealed class DraftLease(BlobClient blob, BlobLeaseClient lease, ETag etag, string model, TimeProvider time) : IAsyncDisposable
{
    private static readonly TimeSpan ReleaseTimeout = TimeSpan.FromSeconds(2);

    /// <summary>Renews the lease. Returns whether it makes sense to renew it again.</summary>
    public async Task<bool> TryRenewAsync(CancellationToken cancellationToken)
    {
        try
        {
            await lease.RenewAsync(cancellationToken: cancellationToken);
            return true;
        }
        catch (RequestFailedException exception) when (exception.IsConflict() || exception.IsLeaseTaken() || exception.IsBlobNotFound())
        {
            return false;
        }
        catch (Exception exception) when (exception is RequestFailedException or AggregateException or OperationCanceledException)
        {
            return !cancellationToken.IsCancellationRequested; // Storage is unavailable or slow; the lease survives two failed renewals.
        }
    }

    /// <summary>
    /// Stores a reply. False if the blob has changed: the lease was lost and another instance took over, or the article was retracted.
    /// </summary>
    public async Task<bool> TryPutAsync(ModelAnswer.Reply reply, CancellationToken cancellationToken)
    {
        var json = StoredDraft.Of(reply, model, time.GetUtcNow()).ToJson();

        // A lost lease is harmless as long as nobody else has acquired it.
        return await TryPutAsync(json, new BlobRequestConditions { LeaseId = lease.LeaseId, IfMatch = etag }, cancellationToken)
            || await TryPutAsync(json, new BlobRequestConditions { IfMatch = etag }, cancellationToken);
    }

    /// <summary>Releases the lease even if the caller was cancelled, so that others need not wait for it to expire.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            using var timeout = new CancellationTokenSource(ReleaseTimeout, time);
            await lease.ReleaseAsync(cancellationToken: timeout.Token);
        }
        catch (Exception exception) when (exception is RequestFailedException or AggregateException or OperationCanceledException)
        {
            // It expires by itself.
        }
    }

    private async Task<bool> TryPutAsync(BinaryData json, BlobRequestConditions conditions, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions
        {
            Conditions = conditions,
            HttpHeaders = new BlobHttpHeaders { ContentType = "application/json" },
        };
        try
        {
            await blob.UploadAsync(json, options, cancellationToken);
            return true;
        }
        catch (RequestFailedException exception) when (exception.IsConflict() || exception.IsLeaseTaken() || exception.IsBlobNotFound())
        {
            return false;
        }
    }
}
