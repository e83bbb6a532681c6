using Microsoft.Extensions.Logging;

namespace LocalFunctions.Storage;

/// <summary>Runs work in one process at a time: the one that holds the lease.</summary>
internal sealed class LeaderElection(LeaseBlob blob, ILogger<LeaderElection> logger)
{
    private static readonly TimeSpan StandByInterval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FirstRetry = TimeSpan.FromMilliseconds(20);

    /// <summary>
    /// Waits for the lease and runs the work, which must end when its token is cancelled. Starts over if the lease is lost.
    /// </summary>
    public async Task RunAsync(Func<CancellationToken, Task> lead, CancellationToken stopping)
    {
        while (await AcquireAsync(stopping) is { } lease)
        {
            logger.Leading();
            try
            {
                await LeadAsync(lease, lead, stopping);
                if (!stopping.IsCancellationRequested)
                    logger.LeaseLost();
            }
            catch (Exception exception)
            {
                logger.TryingAgain(exception, "Running blob and timer triggers", StandByInterval);
                await Task.Delay(StandByInterval, TimeProvider.System, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private static async Task LeadAsync(HeldLease lease, Func<CancellationToken, Task> lead, CancellationToken stopping)
    {
        using var leading = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        using var ended = new CancellationTokenSource();
        var renewal = lease.RenewAsync(ended.Token);
        var work = Task.Run(() => lead(leading.Token), CancellationToken.None);
        await Task.WhenAny(renewal, work);
        await leading.CancelAsync();
        try
        {
            await work;
        }
        finally
        {
            await ended.CancelAsync();
            await renewal;
            await lease.ReleaseAsync();
        }
    }

    private async Task<HeldLease?> AcquireAsync(CancellationToken stopping)
    {
        var delay = new Backoff(FirstRetry, StandByInterval);
        var told = false;
        while (!stopping.IsCancellationRequested)
        {
            if (await TryAcquireAsync(stopping) is { } lease)
                return lease;
            var wait = delay.Next();
            if (wait == StandByInterval && !told)
            {
                logger.StandingBy();
                told = true;
            }

            await Task.Delay(wait, TimeProvider.System, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return null;
    }

    private async Task<HeldLease?> TryAcquireAsync(CancellationToken stopping)
    {
        try
        {
            return await blob.TryAcquireAsync(stopping);
        }
        catch (Exception exception) when (!stopping.IsCancellationRequested)
        {
            logger.TryingAgain(exception, "Acquiring the lease", StandByInterval);
            return null;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
