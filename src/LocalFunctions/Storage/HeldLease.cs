using Azure;
using Azure.Storage.Blobs.Specialized;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Storage;

/// <summary>A lease that is renewed until it is released or lost.</summary>
internal sealed class HeldLease(BlobLeaseClient lease, ILogger logger)
{
    // Three renewals can fail before the lease expires.
    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan RenewalInterval = TimeSpan.FromSeconds(8);

    /// <summary>Renews the lease until told to stop. Returns early if the lease is lost.</summary>
    public async Task RenewAsync(CancellationToken ended)
    {
        var renewedAt = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(renewedAt) < Duration)
        {
            await Task.Delay(RenewalInterval, TimeProvider.System, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (ended.IsCancellationRequested)
                return;
            try
            {
                await lease.RenewAsync(cancellationToken: ended);
                renewedAt = TimeProvider.System.GetTimestamp();
            }
            catch (RequestFailedException exception) when (exception.IsLeaseTaken() || exception.IsBlobMissing())
            {
                return;
            }
            catch (Exception exception) when (!ended.IsCancellationRequested)
            {
                logger.TryingAgain(exception, "Renewing the lease", RenewalInterval);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <summary>Releases the lease, so that another process need not wait for it to expire.</summary>
    public async Task ReleaseAsync()
    {
        try
        {
            using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            await lease.ReleaseAsync(cancellationToken: timeout.Token);
        }
        catch (Exception exception) when (exception is RequestFailedException or OperationCanceledException or AggregateException)
        {
            // It expires by itself.
        }
    }
}
