using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Summarizer.Functions.Storage;
using Summarizer.Models;

namespace Summarizer.Functions.Models;

/// <summary>The right to ask a model one request, given back on disposal.</summary>
/// <param name="blob">Where the reply goes.</param>
/// <param name="lease">Its lease, held.</param>
/// <param name="etag">Its version when the lease was taken.</param>
/// <param name="model">The model to be asked.</param>
internal sealed class DraftLease(BlobClient blob, BlobLeaseClient lease, ETag etag, string model, TimeProvider time) : IAsyncDisposable
{
    private static readonly TimeSpan ReleaseTimeout = TimeSpan.FromSeconds(2);

    /// <summary>Prolongs the lease. Returns whether there is any sense in prolonging it again.</summary>
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
            return !cancellationToken.IsCancellationRequested; // Storage is away or slow; the lease outlives two renewals that fail.
        }
    }

    /// <summary>
    /// Stores a reply. False where the blob is not as it was: another instance took over after the lease had been lost, or the article
    /// was retracted.
    /// </summary>
    public async Task<bool> TryPutAsync(ModelAnswer.Reply reply, CancellationToken cancellationToken)
    {
        var json = StoredDraft.Of(reply, model, time.GetUtcNow()).ToJson();

        // A lost lease does no harm as long as nobody else has taken it.
        return await TryPutAsync(json, new BlobRequestConditions { LeaseId = lease.LeaseId, IfMatch = etag }, cancellationToken)
            || await TryPutAsync(json, new BlobRequestConditions { IfMatch = etag }, cancellationToken);
    }

    /// <summary>Gives the lease back even where the asker has been cancelled: others need not wait for its end.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            using var timeout = new CancellationTokenSource(ReleaseTimeout, time);
            await lease.ReleaseAsync(cancellationToken: timeout.Token);
        }
        catch (Exception exception) when (exception is RequestFailedException or AggregateException or OperationCanceledException)
        {
            // It ends by itself.
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
