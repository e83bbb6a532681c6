using Azure;
using Azure.Storage.Queues.Models;
using LocalFunctions.Storage;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Queues;

/// <summary>Takes messages off one queue in batches and runs its function on them.</summary>
internal sealed class QueueListener(QueueFunction function, QueueMessageRunner runner, HostSettings settings, ILogger<QueueListener> logger)
{
    private static readonly TimeSpan ShortestPoll = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly HashSet<Task> _running = [];
    private readonly int _threshold = settings.Queues.NewBatchThreshold ?? settings.Queues.BatchSize / 2;
    private bool _isMissing;
    private TaskCompletionSource _room = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Takes messages until told to stop, then finishes those that were taken.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var poll = new Backoff(ShortestPoll, settings.Queues.MaxPollingInterval);
        try
        {
            while (!stopping.IsCancellationRequested)
            {
                if (await TakeBatchAsync(stopping)) poll.Reset();
                else await Task.Delay(poll.Next(), TimeProvider.System, stopping);
                await WaitForRoomAsync(stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The end of taking.
        }

        await Task.WhenAll(Running());
    }

    private async Task<bool> TakeBatchAsync(CancellationToken stopping)
    {
        try
        {
            if (_isMissing) await function.Queue.CreateIfNotExistsAsync(cancellationToken: stopping);
            _isMissing = false;
            QueueMessage[] messages = await function.Queue.ReceiveMessagesAsync(settings.Queues.BatchSize, MessageVisibility.Duration, stopping);
            foreach (QueueMessage message in messages) Start(message);
            return messages.Length > 0;
        }
        catch (RequestFailedException error) when (error.Status == 404)
        {
            _isMissing = true;
            return false;
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            logger.TryingAgain(error, $"Reading queue {function.Queue.Name}", settings.Queues.MaxPollingInterval);
            await Task.Delay(settings.Queues.MaxPollingInterval, TimeProvider.System, stopping);
            return false;
        }
    }

    private void Start(QueueMessage message)
    {
        Task run = Task.Run(() => RunAsync(message), CancellationToken.None);
        lock (_gate) _running.Add(run);
        _ = run.ContinueWith(End, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private void End(Task run)
    {
        lock (_gate)
        {
            _running.Remove(run);
            if (_running.Count <= _threshold) _room.TrySetResult();
        }
    }

    private async Task RunAsync(QueueMessage message)
    {
        try
        {
            await runner.RunAsync(function, message);
        }
        catch (Exception error)
        {
            // The message could not be settled; it becomes visible again by itself.
            logger.FunctionFailed(error, function.Entry.Name);
        }
    }

    private Task WaitForRoomAsync(CancellationToken stopping)
    {
        lock (_gate)
        {
            if (_running.Count <= _threshold) return Task.CompletedTask;
            _room = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _room.Task.WaitAsync(stopping);
        }
    }

    private Task[] Running()
    {
        lock (_gate) return [.. _running];
    }
}
