using Azure;
using Azure.Storage.Queues.Models;
using LocalFunctions.Configuration;
using LocalFunctions.Emulator;
using LocalFunctions.Storage;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Queues;

/// <summary>Receives messages from a queue in batches and runs its function on each.</summary>
internal sealed class QueueListener(QueueFunction function, QueueMessageRunner runner, HostSettings settings, ILogger<QueueListener> logger)
{
    private static readonly TimeSpan MinPollInterval = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly HashSet<Task> _running = [];
    private readonly int _threshold = settings.Queues.NewBatchThreshold ?? settings.Queues.BatchSize / 2;
    private readonly ChangeFeed _feed = ChangeFeed.Of(function.Queue);
    private bool _hasFeed;
    private bool _mustBegin = true;
    private TaskCompletionSource _room = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Receives messages until told to stop, then finishes those it has received.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var poll = new Backoff(MinPollInterval, settings.Queues.MaxPollingInterval);
        try
        {
            while (!stopping.IsCancellationRequested)
            {
                if (await TakeBatchAsync(stopping))
                    poll.Reset();
                else if (await WaitForMessagesAsync(poll.Next(), stopping))
                    poll.Reset();
                await WaitForRoomAsync(stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Told to stop.
        }

        await Task.WhenAll(Running());
    }

    private async Task<bool> TakeBatchAsync(CancellationToken stopping)
    {
        try
        {
            if (_mustBegin)
                await BeginAsync(stopping);
            QueueMessage[] messages = await function.Queue.ReceiveMessagesAsync(
                settings.Queues.BatchSize,
                MessageVisibility.Duration,
                stopping
            );
            foreach (var message in messages)
                Start(message);
            return messages.Length > 0;
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            _mustBegin = true;
            return false;
        }
        catch (Exception exception) when (!stopping.IsCancellationRequested)
        {
            logger.TryingAgain(exception, $"Reading queue {function.Queue.Name}", settings.Queues.MaxPollingInterval);
            await Task.Delay(settings.Queues.MaxPollingInterval, TimeProvider.System, stopping);
            _mustBegin = true;
            return false;
        }
    }

    private async Task BeginAsync(CancellationToken stopping)
    {
        await function.Queue.CreateIfNotExistsAsync(cancellationToken: stopping);
        _hasFeed = await _feed.TryBeginAsync(stopping);
        _mustBegin = false;
    }

    /// <summary>Waits for the next poll, or until the feed reports a message. True if it did.</summary>
    private async Task<bool> WaitForMessagesAsync(TimeSpan pollingInterval, CancellationToken stopping)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        ended.CancelAfter(pollingInterval);
        try
        {
            if (_hasFeed && await _feed.TryWaitAsync(ended.Token) is { } changes)
                return changes.Count > 0;
            _hasFeed = false;
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, ended.Token);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            // Time to poll.
        }

        return false;
    }

    private void Start(QueueMessage message)
    {
        var run = Task.Run(() => RunAsync(message), CancellationToken.None);
        lock (_gate)
            _running.Add(run);
        _ = run.ContinueWith(End, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private void End(Task run)
    {
        lock (_gate)
        {
            _running.Remove(run);
            if (_running.Count <= _threshold)
                _room.TrySetResult();
        }
    }

    private async Task RunAsync(QueueMessage message)
    {
        try
        {
            await runner.RunAsync(function, message);
        }
        catch (Exception exception)
        {
            // The message was neither deleted nor updated, so it becomes visible again.
            logger.FunctionFailed(exception, function.Entry.Name);
        }
    }

    private Task WaitForRoomAsync(CancellationToken stopping)
    {
        lock (_gate)
        {
            if (_running.Count <= _threshold)
                return Task.CompletedTask;
            _room = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _room.Task.WaitAsync(stopping);
        }
    }

    private Task[] Running()
    {
        lock (_gate)
            return [.. _running];
    }
}
