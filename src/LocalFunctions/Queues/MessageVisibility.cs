using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Queues;

/// <summary>Hides a message from other processes while its function runs.</summary>
internal sealed class MessageVisibility(QueueClient queue, QueueMessage message, TimeProvider time, ILogger logger)
{
    /// <summary>How long a message stays hidden after its process has died.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan RenewalInterval = TimeSpan.FromSeconds(10);

    /// <summary>The receipt needed to delete or update the message. Each renewal changes it.</summary>
    public string PopReceipt { get; private set; } = message.PopReceipt;

    public async Task RenewAsync(CancellationToken ended)
    {
        while (true)
        {
            await Task.Delay(RenewalInterval, time, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (ended.IsCancellationRequested)
                return;
            try
            {
                // Not cancelled: a cancelled call could lose the new receipt.
                UpdateReceipt update = await queue.UpdateMessageAsync(
                    message.MessageId,
                    PopReceipt,
                    visibilityTimeout: Duration,
                    cancellationToken: CancellationToken.None
                );
                PopReceipt = update.PopReceipt;
            }
            catch (Exception exception)
            {
                logger.TryingAgain(
                    exception,
                    $"Extending the visibility timeout of message {message.MessageId} of queue {queue.Name}",
                    RenewalInterval
                );
            }
        }
    }
}
