using System.Threading.Channels;
using LocalFunctions.Configuration;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Blobs;

/// <summary>A queue of runs with a fixed number of workers.</summary>
internal sealed class BlobRunQueue(BlobRunner runner, HostSettings settings, ILogger<BlobRunQueue> logger)
{
    private readonly Channel<BlobRun> _waiting = Channel.CreateUnbounded<BlobRun>();
    private TaskCompletionSource? _low;

    private bool IsLow => _waiting.Reader.Count <= Workers;

    private int Workers => settings.Blobs.MaxDegreeOfParallelism;

    public void Add(BlobRun run) => _waiting.Writer.TryWrite(run);

    /// <summary>Processes runs until told to stop. Runs that have started are finished.</summary>
    public Task RunAsync(CancellationToken stopping) => Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => WorkAsync(stopping)));

    /// <summary>Waits until the queue is nearly empty.</summary>
    public async Task WaitUntilLowAsync(CancellationToken cancellationToken)
    {
        while (!IsLow)
        {
            var made = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var low = Interlocked.CompareExchange(ref _low, made, null) ?? made;
            if (!IsLow)
                await low.Task.WaitAsync(cancellationToken);
        }
    }

    private async Task WorkAsync(CancellationToken stopping)
    {
        try
        {
            while (!stopping.IsCancellationRequested)
                await RunOneAsync(await _waiting.Reader.ReadAsync(stopping));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Told to stop.
        }
    }

    private async Task RunOneAsync(BlobRun run)
    {
        if (IsLow)
            Interlocked.Exchange(ref _low, null)?.TrySetResult();
        var handled = false;
        try
        {
            handled = await runner.RunAsync(run);
        }
        catch (Exception exception)
        {
            // Only sending the poison message can fail here. The blob stays unhandled, so the next scan finds it again.
            logger.FunctionFailed(exception, run.Function.Entry.Name);
        }
        finally
        {
            if (run.Function.End(run, handled) is { } next)
                Add(next);
        }
    }
}
