using System.Diagnostics;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Workbench.Bench;

/// <summary>Only the storage operations of deliveries: the limit for <c>bench webhooks</c>.</summary>
internal sealed class RawDeliveries(string connectionString, int parallelism)
{
    public const string Operations =
        "fan-out: put delivery (If-None-Match), send message; "
        + "attempt: receive message (16 a call), get delivery, append attempt, put delivery (If-Match), delete message";

    private const int Batch = 16;

    private static readonly BinaryData Json = BinaryData.FromString(new string('x', 1200)); // The size of a delivery.

    private readonly BlobContainerClient _deliveries = new(connectionString, "deliveries"),
        _attempts = new(connectionString, "attempts");
    private readonly QueueClient _queue = new(
        connectionString,
        "deliveries",
        new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 }
    );

    /// <summary>The time to create the deliveries, and the time for their attempts.</summary>
    public async Task<(TimeSpan FanOut, TimeSpan Attempts)> RunAsync(int count, int subscriptions, CancellationToken cancellationToken)
    {
        await _attempts.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        var fanOut = await FanOutAsync(count, subscriptions, cancellationToken);
        var clock = Stopwatch.StartNew();
        while ((await ReceiveAsync(cancellationToken)) is { Count: > 0 } messages)
            await Parallel.ForEachAsync(messages, Options(cancellationToken), async (message, token) => await AttemptAsync(message, token));
        return (fanOut, clock.Elapsed);
    }

    /// <summary>The time to create the deliveries.</summary>
    public async Task<TimeSpan> FanOutAsync(int count, int subscriptions, CancellationToken cancellationToken)
    {
        await _deliveries.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await _queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        var clock = Stopwatch.StartNew();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, count),
            Options(cancellationToken),
            async (i, token) => await CreateAsync($"{i % subscriptions}/{i}", token)
        );
        return clock.Elapsed;
    }

    private ParallelOptions Options(CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken };

    private async Task CreateAsync(string name, CancellationToken cancellationToken)
    {
        var conditions = new BlobRequestConditions { IfNoneMatch = ETag.All };
        await _deliveries.GetBlobClient(name).UploadAsync(Json, new BlobUploadOptions { Conditions = conditions }, cancellationToken);
        await _queue.SendMessageAsync(name, cancellationToken);
    }

    private async Task<List<QueueMessage>> ReceiveAsync(CancellationToken cancellationToken)
    {
        var taken = await Task.WhenAll(
            Enumerable
                .Range(0, (parallelism + Batch - 1) / Batch)
                .Select(_ => _queue.ReceiveMessagesAsync(Batch, TimeSpan.FromMinutes(5), cancellationToken))
        );
        return [.. taken.SelectMany(messages => messages.Value)];
    }

    private async Task AttemptAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        var name = message.Body.ToString();
        var delivery = _deliveries.GetBlobClient(name);
        var etag = (await delivery.DownloadContentAsync(cancellationToken)).Value.Details.ETag;
        await AppendAsync(_attempts.GetAppendBlobClient(name.Split('/')[0]), cancellationToken);
        await delivery.UploadAsync(
            Json,
            new BlobUploadOptions { Conditions = new BlobRequestConditions { IfMatch = etag } },
            cancellationToken
        );
        await _queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellationToken);
    }

    private static async Task AppendAsync(AppendBlobClient log, CancellationToken cancellationToken)
    {
        try
        {
            await log.AppendBlockAsync(new MemoryStream(new byte[200]), cancellationToken: cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            await log.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            await log.AppendBlockAsync(new MemoryStream(new byte[200]), cancellationToken: cancellationToken);
        }
    }
}
