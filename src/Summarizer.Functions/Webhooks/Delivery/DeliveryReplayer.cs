using System.Text.Json;
using Microsoft.Extensions.Logging;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>Sends messages again, with the same ids and bodies.</summary>
public sealed class DeliveryReplayer(DeliveryStore deliveries, StorageClients storage, ILogger<DeliveryReplayer> logger)
{
    private const int ParallelReplays = 32;

    /// <summary>How far back messages can be replayed.</summary>
    internal static TimeSpan MaxAge { get; } = TimeSpan.FromDays(14);

    /// <summary>Sends one message. Returns whether it exists.</summary>
    internal async Task<bool> ReplayAsync(string subscription, string id, CancellationToken cancellationToken)
    {
        while (await deliveries.FindAsync(subscription, id, cancellationToken) is { } delivery)
        {
            // A new attempt even if one is due or running: the receiver may already have received that one, and its message would be
            // ignored. The delivery is written first, because a message that it does not mention yet is ignored too. After a crash in
            // between, the caller repeats the request.
            if (await deliveries.TryPutAsync(Begin(delivery), cancellationToken) is not { } begun)
                continue;
            await DeliveryMessage.Of(begun).SendAsync(storage.DeliveryAttempts, TimeSpan.Zero, cancellationToken);
            return true;
        }

        return false;
    }

    /// <summary>Sends every message of a subscription since a time. Returns their number.</summary>
    internal async Task<int> ReplayAsync(string subscription, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var count = 0;
        await Parallel.ForEachAsync(
            deliveries.ListAsync(subscription, since, cancellationToken),
            new ParallelOptions { MaxDegreeOfParallelism = ParallelReplays, CancellationToken = cancellationToken },
            async (id, token) =>
            {
                try
                {
                    if (await ReplayAsync(subscription, id, token))
                        Interlocked.Increment(ref count);
                }
                catch (JsonException exception)
                {
                    // The others are still sent.
                    Log.BlobUnreadable(logger, storage.Deliveries.Name, $"{subscription}/{id}.json", exception);
                }
            }
        );
        return count;
    }

    private static StoredDelivery Begin(StoredDelivery delivery) =>
        delivery with
        {
            State = DeliveryState.Pending,
            Reason = null,
            NextAttempt = delivery.NextAttempt + 1,
            FirstAttempt = delivery.NextAttempt + 1,
            NextAttemptAt = null,
        };
}
