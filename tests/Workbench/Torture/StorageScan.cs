using System.Text;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Queues;

namespace Workbench.Torture;

/// <summary>Looks into everything that a storage account holds: names, metadata and contents of all blobs and their snapshots, and queues.</summary>
internal static class StorageScan
{
    private const int Parallelism = 16, MostPeeked = 32;

    /// <summary>Which marker lies where.</summary>
    public static async Task<ILookup<string, string>> FindMarkersAsync(string connectionString, CancellationToken cancellationToken)
    {
        var found = new List<(string Marker, string Place)>();
        var blobs = new BlobServiceClient(connectionString);
        await foreach (var container in blobs.GetBlobContainersAsync(BlobContainerTraits.Metadata, cancellationToken: cancellationToken))
            await ScanAsync(blobs.GetBlobContainerClient(container.Name), found, cancellationToken);
        var queues = new QueueServiceClient(connectionString, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await foreach (var queue in queues.GetQueuesAsync(cancellationToken: cancellationToken))
        {
            var messages = await queues.GetQueueClient(queue.Name).PeekMessagesAsync(MostPeeked, cancellationToken);
            Add(found, $"queue {queue.Name}", string.Concat(messages.Value.Select(message => message.Body.ToString())));
        }

        return found.ToLookup(one => one.Marker, one => one.Place, StringComparer.Ordinal);
    }

    /// <summary>Copies the blobs that hold a marker into a folder, for whoever looks for the cause.</summary>
    public static async Task CopyAsync(string connectionString, IEnumerable<string> places, string folder, CancellationToken cancellationToken)
    {
        foreach (var place in places.Where(place => place.Contains('/', StringComparison.Ordinal)))
        {
            var file = Path.Combine(folder, place.Replace('/', '+'));
            var (container, name) = (place.Split('/')[0], place[(place.IndexOf('/', StringComparison.Ordinal) + 1)..]);
            var blob = await new BlobContainerClient(connectionString, container).GetBlobClient(name).DownloadContentAsync(cancellationToken);
            await File.WriteAllBytesAsync(file, blob.Value.Content.ToArray(), cancellationToken);
        }
    }

    private static async Task ScanAsync(BlobContainerClient container, List<(string, string)> found, CancellationToken cancellationToken)
    {
        var all = container.GetBlobsAsync(BlobTraits.Metadata | BlobTraits.Tags, BlobStates.Snapshots | BlobStates.Uncommitted, cancellationToken: cancellationToken);
        await Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken }, async (item, token) =>
        {
            var text = new StringBuilder(item.Name).AppendJoin(' ', item.Metadata.Select(pair => $"{pair.Key}={pair.Value}"));
            try
            {
                var blob = container.GetBlobClient(item.Name);
                if (item.Snapshot is not null) blob = blob.WithSnapshot(item.Snapshot);
                text.Append((await blob.DownloadContentAsync(token)).Value.Content);
            }
            catch (Azure.RequestFailedException e) when (e.Status == 404)
            {
                // It went meanwhile.
            }

            Add(found, $"{container.Name}/{item.Name}", text.ToString());
        });
    }

    private static void Add(List<(string, string)> found, string place, string text)
    {
        lock (found) found.AddRange(TortureText.FindMarkers(text).Select(marker => (marker, place)));
    }
}
