using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>
/// Every attempt at every delivery of a subscription, in the order in which they ended: per day append blobs of one line each. An
/// append is atomic, so any number of instances write without conflict, and the newest lines are read from the end.
/// </summary>
/// <param name="storage">Where the log lies.</param>
/// <param name="time">Which day it is.</param>
public sealed class AttemptLog(StorageClients storage, TimeProvider time)
{
    /// <summary>Enters an attempt.</summary>
    public async Task AppendAsync(string subscription, Attempt attempt, CancellationToken cancellationToken)
    {
        byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(attempt, SubscriptionJson.Readable.Attempt), (byte)'\n'];
        for (var (day, part) = (time.GetUtcNow(), 0); ; )
        {
            var blob = storage.Attempts.GetAppendBlobClient(BlobName(subscription, day, part));
            try
            {
                await blob.AppendBlockAsync(new MemoryStream(line), cancellationToken: cancellationToken);
                return;
            }
            catch (RequestFailedException exception) when (exception.IsBlobNotFound())
            {
                await blob.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            }
            catch (RequestFailedException exception) when (exception.ErrorCode == BlobErrorCode.BlockCountExceedsLimit)
            {
                part++;
            }
        }
    }

    /// <summary>The attempts of a subscription, newest first.</summary>
    public async IAsyncEnumerable<Attempt> ReadBackwardsAsync(
        string subscription,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var names = new Stack<string>();
        await foreach (var item in storage.Attempts.GetBlobsAsync(new GetBlobsOptions { Prefix = subscription + "/" }, cancellationToken))
            names.Push(item.Name);
        foreach (var name in names)
        {
            await foreach (
                var (_, line) in ReverseLineReader.ReadAsync(storage.Attempts.GetAppendBlobClient(name), null, cancellationToken)
            )
            {
                if (Parse(line.Span) is { } attempt)
                    yield return attempt;
            }
        }
    }

    /// <summary>Erases the days before one. Returns how many blobs there were.</summary>
    public async Task<int> EraseAsync(DateOnly before, CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var item in storage.Attempts.GetBlobsAsync(cancellationToken: cancellationToken))
        {
            if (
                item.Name.Split('/') is not [_, var day, _]
                || !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)
                || parsed >= before
            )
                continue;
            await storage.Attempts.DeleteBlobIfExistsAsync(item.Name, cancellationToken: cancellationToken);
            count++;
        }

        return count;
    }

    private static Attempt? Parse(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, SubscriptionJson.Readable.Attempt);
        }
        catch (JsonException)
        {
            return null; // Somebody else wrote into the log.
        }
    }

    private static string BlobName(string subscription, DateTimeOffset day, int part) =>
        string.Create(CultureInfo.InvariantCulture, $"{subscription}/{day:yyyy-MM-dd}/{part:D5}.jsonl");
}
