using System.Diagnostics;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Azure.Storage.Queues;

namespace Workbench.Bench;

/// <summary>Only the storage operations of publishing an article: the limit for <c>bench ingest</c>.</summary>
internal sealed class RawStorage(string connectionString)
{
    public const string Operations =
        "put article; get record (404), get article, put text, put record (If-None-Match), append feed line, send event, "
        + "put record (If-Match); receive events (16 a call), delete event";

    private const int Batch = 16; // As in host.json.

    private readonly BlobServiceClient _blobs = new(connectionString);
    private readonly QueueServiceClient _queues = new(
        connectionString,
        new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 }
    );

    public async Task<TimeSpan> RunAsync(IReadOnlyList<string> articles, int parallelism, CancellationToken cancellationToken)
    {
        foreach (var name in (string[])["articles", "digests", "texts", "feed"])
            await _blobs.GetBlobContainerClient(name).CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await Events.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await Log.CreateIfNotExistsAsync(cancellationToken: cancellationToken);

        var clock = Stopwatch.StartNew();
        await Parallel.ForEachAsync(
            articles.Select((text, number) => (Name: $"{number:D5}.txt", Text: BinaryData.FromString(text))),
            new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken },
            async (article, token) => await IngestAsync(article.Name, article.Text, token)
        );
        while ((await Events.ReceiveMessagesAsync(Batch, cancellationToken: cancellationToken)).Value is { Length: > 0 } events)
            await Task.WhenAll(
                events.Select(message => Events.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellationToken))
            );
        return clock.Elapsed;
    }

    private QueueClient Events => _queues.GetQueueClient("digest-events");

    private AppendBlobClient Log => _blobs.GetBlobContainerClient("feed").GetAppendBlobClient("day/00000.jsonl");

    private async Task IngestAsync(string name, BinaryData text, CancellationToken cancellationToken)
    {
        var record = Blob("digests", name + ".json");
        var json = BinaryData.FromString(new string('x', 3000)); // The size of such an article's record.
        await Blob("articles", name).UploadAsync(text, cancellationToken);
        await GetMissingAsync(record, cancellationToken);
        await Blob("articles", name).DownloadContentAsync(cancellationToken);
        await Blob("texts", name + "/text.txt").UploadAsync(text, overwrite: true, cancellationToken);
        var put = await record.UploadAsync(json, If(new BlobRequestConditions { IfNoneMatch = ETag.All }), cancellationToken);
        await Log.AppendBlockAsync(new MemoryStream(new byte[200]), cancellationToken: cancellationToken);
        await Events.SendMessageAsync(name, cancellationToken);
        await record.UploadAsync(json, If(new BlobRequestConditions { IfMatch = put.Value.ETag }), cancellationToken);
    }

    private BlobClient Blob(string container, string name) => _blobs.GetBlobContainerClient(container).GetBlobClient(name);

    private static BlobUploadOptions If(BlobRequestConditions conditions) => new() { Conditions = conditions };

    private static async Task GetMissingAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            await blob.DownloadContentAsync(cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            // As expected: the article is new.
        }
    }
}
