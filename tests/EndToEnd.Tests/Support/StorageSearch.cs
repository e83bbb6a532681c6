using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Queues;

namespace EndToEnd.Tests.Support;

/// <summary>Searches everything in a storage account: names, metadata and contents of all blobs, and all messages.</summary>
internal static class StorageSearch
{
    /// <summary>The blobs and queues that hold any of the words.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(string connectionString, params string[] words)
    {
        var found = new List<string>();
        var blobs = new BlobServiceClient(connectionString);
        await foreach (var container in blobs.GetBlobContainersAsync())
        {
            var client = blobs.GetBlobContainerClient(container.Name);
            await foreach (
                var blob in client.GetBlobsAsync(
                    new GetBlobsOptions { Traits = BlobTraits.Metadata, States = BlobStates.Snapshots | BlobStates.Uncommitted }
                )
            )
            {
                var content = (await client.GetBlobClient(blob.Name).DownloadContentAsync()).Value.Content.ToString();
                if (
                    words.Any(word =>
                        content.Contains(word, StringComparison.Ordinal)
                        || blob.Metadata.Values.Any(value => value.Contains(word, StringComparison.Ordinal))
                    )
                )
                    found.Add($"{container.Name}/{blob.Name}");
            }
        }

        var queues = new QueueServiceClient(connectionString, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await foreach (var queue in queues.GetQueuesAsync())
        {
            var messages = await queues.GetQueueClient(queue.Name).PeekMessagesAsync(32);
            if (messages.Value.Any(message => words.Any(word => message.Body.ToString().Contains(word, StringComparison.Ordinal))))
                found.Add($"queue {queue.Name}");
        }

        return found;
    }
}
