using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using LocalFunctions.Configuration;
using LocalFunctions.Invocations;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Queues;

/// <summary>
/// Runs a function on a message, then deletes the message, makes it visible again later, or moves it to the poison queue.
/// </summary>
internal sealed class QueueMessageRunner(
    FunctionInvoker invoker,
    HostSettings settings,
    HostLifetime lifetime,
    ILogger<QueueMessageRunner> logger
)
{
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    /// <summary>The delay before a message on a poison queue is retried. The real host hides it forever.</summary>
    private static readonly TimeSpan PoisonRetry = TimeSpan.FromMinutes(10);

    public async Task RunAsync(QueueFunction function, QueueMessage message)
    {
        var visibility = new MessageVisibility(function.Queue, message, TimeProvider.System, logger);
        // A message received this often without a result has ended its process each time.
        if (message.DequeueCount > settings.Queues.MaxDequeueCount && !function.IsOfPoison)
        {
            await PoisonAsync(function, message, message.PopReceipt);
            return;
        }

        var error = await TryAsync(function, message, visibility);
        if (error is null)
            await function.Queue.DeleteMessageAsync(message.MessageId, visibility.PopReceipt, CancellationToken.None);
        else if (!lifetime.Abandoned.IsCancellationRequested)
            await FailAsync(function, message, visibility.PopReceipt, error);
        else
            await function.Queue.UpdateMessageAsync(message.MessageId, visibility.PopReceipt, cancellationToken: CancellationToken.None);
    }

    private async Task<Exception?> TryAsync(QueueFunction function, QueueMessage message, MessageVisibility visibility)
    {
        using var ended = new CancellationTokenSource();
        var renewal = visibility.RenewAsync(ended.Token);
        try
        {
            await invoker.InvokeAsync(function.Entry, TriggerInput.OfMessage(function.Entry, message), CancellationToken.None);
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
        finally
        {
            await ended.CancelAsync();
            await renewal;
        }
    }

    private Task FailAsync(QueueFunction function, QueueMessage message, string popReceipt, Exception error)
    {
        var attempts = settings.Queues.MaxDequeueCount;
        logger.MessageFailed(error, function.Entry.Name, message.MessageId, function.Queue.Name, message.DequeueCount, attempts);
        if (message.DequeueCount < attempts)
            return function.Queue.UpdateMessageAsync(message.MessageId, popReceipt, visibilityTimeout: settings.Queues.VisibilityTimeout);
        return function.IsOfPoison ? KeepAsync(function, message, popReceipt) : PoisonAsync(function, message, popReceipt);
    }

    private async Task KeepAsync(QueueFunction function, QueueMessage message, string popReceipt)
    {
        await function.Queue.UpdateMessageAsync(message.MessageId, popReceipt, visibilityTimeout: PoisonRetry);
        logger.MessageStays(message.MessageId, function.Queue.Name, PoisonRetry);
    }

    private async Task PoisonAsync(QueueFunction function, QueueMessage message, string popReceipt)
    {
        await SendToPoisonAsync(function.Poison, message.Body);
        await function.Queue.DeleteMessageAsync(message.MessageId, popReceipt);
        logger.MessagePoisoned(message.MessageId, function.Queue.Name, function.Poison.Name);
    }

    public static async Task SendToPoisonAsync(QueueClient poison, BinaryData body)
    {
        try
        {
            await poison.SendMessageAsync(body, timeToLive: Forever);
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            await poison.CreateIfNotExistsAsync();
            await poison.SendMessageAsync(body, timeToLive: Forever);
        }
    }
}
