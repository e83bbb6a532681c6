using LocalFunctions.Invocations;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Hosting;

/// <summary>Starts and stops the triggers for storage and timers.</summary>
internal sealed class TriggerHost(TriggerListeners listeners, HostLifetime lifetime, ILogger<TriggerHost> logger)
{
    // Once the time to stop is over, functions that observe cancellation get this long to end.
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
