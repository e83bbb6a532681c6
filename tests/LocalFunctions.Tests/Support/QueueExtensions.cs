using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace LocalFunctions.Tests.Support;

public static class QueueExtensions
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Waits for the next message.</summary>
    public static async Task<QueueMessage> ReceiveOneAsync(this QueueClient queue)
    {
        using var timeout = new CancellationTokenSource(Patience);
        await queue.CreateIfNotExistsAsync(cancellationToken: timeout.Token);
        while (true)
        {
            QueueMessage? message = await queue.ReceiveMessageAsync(cancellationToken: timeout.Token);
            if (message is not null)
                return message;
            await Task.Delay(50, timeout.Token);
        }
    }
}
