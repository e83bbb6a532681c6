using System.Text.Json;
using Microsoft.Extensions.Logging;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>Sends messages once more, with the ids and bodies they had.</summary>
public sealed class DeliveryReplayer(DeliveryStore deliveries, StorageClients storage, ILogger<DeliveryReplayer> logger)
{
    private const int ParallelReplays = 32;

    /// <summary>How far back messages can be replayed.</summary>
    public static TimeSpan MaxAge { get; } = TimeSpan.FromDays(14);

    /// <summary>Sends one message. Returns whether there is one.</summary>
    public async Task<bool> ReplayAsync(string subscription, string id, CancellationToken cancellationToken)
    {
        while (await deliveries.FindAsync(subscription, id, cancellationToken) is { } delivery)
        {
            // A new attempt even where one is due or under way: the receiver may have that one already, and its message would be passed
            // over. Put first, for so would a message that the delivery does not name yet; after a crash in between the caller asks again.
            if (await deliveries.TryPutAsync(Begin(delivery), cancellationToken) is not { } begun)
                continue;
            await DeliveryMessage.Of(begun).SendAsync(storage.DeliveryAttempts, TimeSpan.Zero, cancellationToken);
            return true;
        }

        return false;
    }

    /// <summary>Sends every message of a subscription since a time. Returns how many.</summary>
    public async Task<int> ReplayAsync(string subscription, DateTimeOffset since, CancellationToken cancellationToken)
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
                    Log.BlobUnreadable(logger, storage.Deliveries.Name, $"{subscription}/{id}.json", exception); // The others are sent all the same.
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
