using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Storage.Blobs.Models;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>Every attempt at every delivery of a subscription, in the order in which they ended: a log per subscription and day.</summary>
/// <param name="time">Which day it is.</param>
public sealed class AttemptLog(StorageClients storage, TimeProvider time)
{
    private readonly AppendBlobLog<Attempt> _log = new(storage.Attempts, SubscriptionJson.Readable.Attempt);

    /// <summary>Enters an attempt.</summary>
    internal Task AppendAsync(string subscription, Attempt attempt, CancellationToken cancellationToken)
    {
        var day = string.Create(CultureInfo.InvariantCulture, $"{subscription}/{time.GetUtcNow():yyyy-MM-dd}");
        return _log.AppendAsync(day, attempt, cancellationToken);
    }

    /// <summary>The attempts of a subscription, newest first.</summary>
    internal async IAsyncEnumerable<Attempt> ReadBackwardsAsync(
        string subscription,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var options = new GetBlobsOptions { Prefix = subscription + "/" };
        await foreach (var blob in storage.Attempts.GetBlobsAsync(options, cancellationToken).Reverse().WithCancellation(cancellationToken))
        {
            var length = blob.Properties.ContentLength ?? 0;
            await foreach (var batch in _log.ReadBackwardsAsync(blob.Name, length, length, cancellationToken))
            {
                foreach (var (_, attempt) in batch.Lines)
                    yield return attempt;
            }
        }
    }
}
