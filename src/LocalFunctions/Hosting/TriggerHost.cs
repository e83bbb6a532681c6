using LocalFunctions.Invocations;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Hosting;

/// <summary>Starts and stops what listens to storage and to the clock.</summary>
internal sealed class TriggerHost(TriggerListeners listeners, HostLifetime lifetime, ILogger<TriggerHost> logger)
{
    // For functions that heed their cancellation, once the time to finish is over.
    private static readonly TimeSpan GraceTime = TimeSpan.FromSeconds(3);

    private Task _running = Task.CompletedTask;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await listeners.CreateMissingAsync(cancellationToken);
        _running = listeners.RunAsync(lifetime.Stopping);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        lifetime.Stop();
        await _running.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_running.IsCompleted)
            return;
        logger.OutOfTime();
        lifetime.Abandon();
        await _running
            .WaitAsync(GraceTime, TimeProvider.System, CancellationToken.None)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
