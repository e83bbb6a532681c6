using Microsoft.Extensions.Logging;

namespace Summarizer.Functions.Storage;

/// <summary>
/// Makes missing containers and queues before any function runs, and has a new account filled. While the
/// account does not answer, the app starts without it and this goes on in the background: a host would start a crashed app again and again.
/// </summary>
internal sealed class StorageSetup(
    StorageClients storage,
    IEnumerable<NewAccountFiller> fillers,
    TimeProvider time,
    ILogger<StorageSetup> logger
) : IHostedLifecycleService, IDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(5),
        FirstDelay = TimeSpan.FromSeconds(1),
        MaxDelay = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _stopping = new();
    private Task _running = Task.CompletedTask;
    private bool _isNew;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var failed = new TaskCompletionSource();
        _running = RunAsync(failed, _stopping.Token);
        await Task.WhenAny(_running, failed.Task, Task.Delay(StartTimeout, time, cancellationToken));
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _running.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _stopping.Dispose();

    private async Task RunAsync(TaskCompletionSource failed, CancellationToken stopping)
    {
        for (
            var delay = FirstDelay;
            !await TrySetUpAsync(delay, stopping);
            delay = TimeSpan.FromTicks(Math.Min(MaxDelay.Ticks, delay.Ticks * 2))
        )
        {
            failed.TrySetResult();
            await Task.Delay(delay, time, stopping);
        }
    }

    /// <summary>Whatever fails is tried again: rights that were just given to an identity take minutes to work.</summary>
    private async Task<bool> TrySetUpAsync(TimeSpan delay, CancellationToken stopping)
    {
        try
        {
            _isNew |= await storage.CreateMissingAsync(stopping);
            if (_isNew)
                foreach (var fill in fillers)
                    await fill(stopping);
            return true;
        }
        catch (Exception exception) when (!stopping.IsCancellationRequested)
        {
            Log.StorageNotReady(logger, exception, delay);
            return false;
        }
    }
}
