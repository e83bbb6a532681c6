using System.Threading.Channels;
using LocalFunctions.Configuration;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Blobs;

/// <summary>The runs that wait, and a fixed number of workers that take them.</summary>
internal sealed class BlobRunQueue(BlobRunner runner, HostSettings settings, ILogger<BlobRunQueue> logger)
{
    private readonly Channel<BlobRun> _waiting = Channel.CreateUnbounded<BlobRun>();
    private TaskCompletionSource? _low;

    private bool IsLow => _waiting.Reader.Count <= Workers;

    private int Workers => settings.Blobs.MaxDegreeOfParallelism;

    public void Add(BlobRun run) => _waiting.Writer.TryWrite(run);

    /// <summary>Works until told to stop; what has begun is finished.</summary>
    public Task RunAsync(CancellationToken stopping) => Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => WorkAsync(stopping)));

    /// <summary>Waits until the workers are about to run out of work.</summary>
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
            // The end of the work.
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
            // Only the poison message can fail here; the blob stays to be dealt with.
            logger.FunctionFailed(exception, run.Function.Entry.Name);
        }
        finally
        {
            if (run.Function.End(run, handled) is { } next)
                Add(next);
        }
    }
}
