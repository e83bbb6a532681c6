using System.Text;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Queues;

namespace Workbench.Torture;

/// <summary>Searches a whole storage account: names, metadata and contents of all blobs, their snapshots, and queues.</summary>
internal static class StorageScan
{
    private const int Parallelism = 16,
        MaxPeeked = 32;

    /// <summary>Finds where each marker is stored.</summary>
    public static async Task<ILookup<string, Place>> FindMarkersAsync(string connectionString, CancellationToken cancellationToken)
    {
        var found = new List<(string Marker, Place Place)>();
        var blobs = new BlobServiceClient(connectionString);
        await foreach (var container in blobs.GetBlobContainersAsync(BlobContainerTraits.Metadata, cancellationToken: cancellationToken))
            await ScanAsync(blobs.GetBlobContainerClient(container.Name), found, cancellationToken);
        var queues = new QueueServiceClient(connectionString, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await foreach (var queue in queues.GetQueuesAsync(cancellationToken: cancellationToken))
        {
            var messages = await queues.GetQueueClient(queue.Name).PeekMessagesAsync(MaxPeeked, cancellationToken);
            Add(found, new Place("queue", queue.Name, null), string.Concat(messages.Value.Select(message => message.Body.ToString())));
        }

        return found.ToLookup(one => one.Marker, one => one.Place, StringComparer.Ordinal);
    }

    /// <summary>Copies the blobs that contain a marker into a folder, to find the cause.</summary>
    public static async Task CopyAsync(
        string connectionString,
        IEnumerable<Place> places,
        string folder,
        CancellationToken cancellationToken
    )
    {
        foreach (var place in places.Where(place => place.WrittenAt is not null))
        {
            if (
                await FindAsync(new BlobContainerClient(connectionString, place.Container).GetBlobClient(place.Name), cancellationToken) is
                { } content
            )
                await File.WriteAllBytesAsync(Path.Combine(folder, $"{place}".Replace('/', '+')), content.ToArray(), cancellationToken);
        }
    }

    /// <summary>The content of a blob; null if it has been deleted since it was listed.</summary>
    public static async Task<BinaryData?> FindAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            return (await blob.DownloadContentAsync(cancellationToken)).Value.Content;
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    private static async Task ScanAsync(BlobContainerClient container, List<(string, Place)> found, CancellationToken cancellationToken)
    {
        var all = container.GetBlobsAsync(
            new GetBlobsOptions { Traits = BlobTraits.Metadata | BlobTraits.Tags, States = BlobStates.Snapshots | BlobStates.Uncommitted },
            cancellationToken
        );
        await Parallel.ForEachAsync(
            all,
            new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken },
            async (item, token) =>
            {
                var text = new StringBuilder(item.Name).AppendJoin(' ', item.Metadata.Select(pair => $"{pair.Key}={pair.Value}"));
                var blob = container.GetBlobClient(item.Name);
                text.Append(await FindAsync(item.Snapshot is null ? blob : blob.WithSnapshot(item.Snapshot), token));
                Add(found, new Place(container.Name, item.Name, item.Properties.LastModified), text.ToString());
            }
        );
    }

    private static void Add(List<(string, Place)> found, Place place, string text)
    {
        lock (found)
            found.AddRange(TortureText.FindMarkers(text).Select(marker => (marker, place)));
    }
}

/// <summary>A place where something is stored.</summary>
/// <param name="Container">The container; <c>queue</c> for a queue.</param>
/// <param name="Name">The blob or the queue.</param>
/// <param name="WrittenAt">When the blob was written.</param>
internal sealed record Place(string Container, string Name, DateTimeOffset? WrittenAt)
{
    public override string ToString() => $"{Container}/{Name}";
}
