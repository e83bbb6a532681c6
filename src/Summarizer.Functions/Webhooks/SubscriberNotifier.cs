using System.Globalization;
using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Functions.Daily;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Webhooks.Delivery;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks;

/// <summary>
/// Turns an event into deliveries: one for each subscription that wants it. Paused and disabled subscriptions get one that is not sent but
/// can be replayed. The record says what happened; a repeated event finds its deliveries and changes nothing.
/// </summary>
public sealed class SubscriberNotifier(
    DigestStore digests,
    DailyStore dailies,
    SubscriptionStore subscriptions,
    DeliveryStore deliveries,
    DeliveryIndex index,
    StorageClients storage,
    Settings settings,
    TimeProvider time
)
{
    internal const int ParallelDeliveries = 32;

    /// <summary>
    /// An event is sent before its record is written. If it arrives first, it is postponed by 1 s, then 2, 4, up to a minute.
    /// </summary>
    private const int MaxDoublings = 6;

    /// <summary>Creates the deliveries of an event.</summary>
    internal async Task NotifyAsync(DigestMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (!message.Retracts && (await subscriptions.SnapshotAsync(cancellationToken)).Count == 0)
            return;
        if (message.Day is { } day)
            await NotifyAsync(message, day, cancellationToken);
        else if (ArticleId.TryParse(message.Id, out var id))
            await NotifyAsync(message, id, cancellationToken);
    }

    private async Task NotifyAsync(DigestMessage message, DateOnly day, CancellationToken cancellationToken)
    {
        if (await dailies.FindAsync(day, cancellationToken) is null)
            await ComeBackAsync(message, cancellationToken);
        else
            await FanOutAsync(
                New(WebhookEvents.DailyPublished, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), revision: 0),
                cancellationToken
            );
    }

    private async Task NotifyAsync(DigestMessage message, ArticleId id, CancellationToken cancellationToken)
    {
        var record = await TellRetractionsAsync(id, cancellationToken);
        if (record is null)
            return;
        if (record.Publication.Revision < message.Revision)
            await ComeBackAsync(message, cancellationToken);
        else if (record.Digest is { } digest && message.Revision >= record.Publication.FirstRevision)
            await TellAsync(digest, record, message.Revision, cancellationToken);
        else if (!message.Retracts)
            // An earlier run for this event may have stored some before the retraction.
            await deliveries.EraseAsync(id, message.Revision, message.Revision, cancellationToken);
    }

    /// <summary>
    /// Announces the record's pending retractions before anything newer, then clears them. The record, not the event, says which revisions
    /// were retracted, because the name may have been used again since. Returns the updated record.
    /// </summary>
    private async Task<DigestRecord?> TellRetractionsAsync(ArticleId id, CancellationToken cancellationToken)
    {
        var record = await digests.FindAsync(id, cancellationToken);
        while (record?.Publication.Retractions is { Count: > 0 } retractions)
        {
            foreach (var retraction in retractions)
                await FanOutAsync(New(WebhookEvents.DigestRetracted, id.Value, retraction.Last), cancellationToken);

            // Deliveries about the digest contain its headline, so they are neither kept nor replayed.
            foreach (var retraction in retractions)
                await deliveries.EraseAsync(id, retraction.First, retraction.Last, cancellationToken);

            record =
                await digests.TryPutAsync(record with { Publication = record.Publication with { Retractions = null } }, cancellationToken)
                ?? await digests.FindAsync(id, cancellationToken);
        }

        return record;
    }

    private async Task TellAsync(Digest digest, DigestRecord record, int revision, CancellationToken cancellationToken)
    {
        var first = record.Publication.FirstRevision;
        var type = revision == first ? WebhookEvents.DigestCreated : WebhookEvents.DigestUpdated;
        await FanOutAsync(New(type, record.Id.Value, revision) with { Digest = digest }, cancellationToken);

        // A concurrent withdrawal may have erased deliveries before these were stored.
        var latest = await digests.FindAsync(record.Id, cancellationToken);
        if (latest?.Digest is null || latest.Publication.FirstRevision != first)
            await deliveries.EraseAsync(record.Id, first, revision, cancellationToken);
    }

    private WebhookEvent New(string type, string subject, int revision) =>
        new(type, subject, revision, time.GetUtcNow(), Digest: null, settings.FeedBaseUrl);

    private Task ComeBackAsync(DigestMessage message, CancellationToken cancellationToken)
    {
        var delay = TimeSpan.FromSeconds(1 << Math.Min(message.Attempt - 1, MaxDoublings));
        return (message with { Attempt = message.Attempt + 1 }).SendAsync(storage.DigestEvents, delay, cancellationToken);
    }

    private async Task FanOutAsync(WebhookEvent happened, CancellationToken cancellationToken)
    {
        var all = await subscriptions.SnapshotAsync(cancellationToken);
        Subscription[] wanting =
        [
            .. all
                .Values.Select(stored => stored.Subscription)
                .Where(subscription => IsKept(subscription) && SubscriptionFilter.Wants(subscription, happened)),
        ];
        if (happened.Digest is not null && wanting.Length > 0)
            await index.AddAsync(happened, wanting.Select(subscription => subscription.Id), cancellationToken);
        await Parallel.ForEachAsync(
            wanting,
            new ParallelOptions { MaxDegreeOfParallelism = ParallelDeliveries, CancellationToken = cancellationToken },
            async (subscription, token) => await CreateAsync(subscription, happened, token)
        );
    }

    /// <summary>Nothing is stored for an address that never answered.</summary>
    private static bool IsKept(Subscription subscription) =>
        subscription.State != SubscriptionState.Unconfirmed || subscription.ConfirmedAt is not null;

    /// <summary>Writes the delivery, then sends its message. After a crash in between, the repeated event sends it.</summary>
    private async Task CreateAsync(Subscription subscription, WebhookEvent happened, CancellationToken cancellationToken)
    {
        var delivery = StoredDelivery.Of(subscription.Id, WebhookMessages.Write(subscription, happened), happened.At);
        if (subscription.State != SubscriptionState.Active)
        {
            await deliveries.TryPutAsync(
                delivery with
                {
                    State = DeliveryState.Failed,
                    Reason = StoredDelivery.NotActive,
                },
                cancellationToken
            );
            return;
        }

        if (
            await deliveries.TryPutAsync(delivery, cancellationToken) is null
            && !await AwaitsFirstAttemptAsync(delivery, cancellationToken)
        )
            return;
        await DeliveryMessage.Of(delivery).SendAsync(storage.DeliveryAttempts, TimeSpan.Zero, cancellationToken);
    }

    private async Task<bool> AwaitsFirstAttemptAsync(StoredDelivery delivery, CancellationToken cancellationToken)
    {
        try
        {
            return await deliveries.FindAsync(delivery.Subscription, delivery.Id, cancellationToken) is { } known
                && known.Awaits(attempt: 1);
        }
        catch (JsonException)
        {
            return true; // Unreadable: its message becomes a dead letter, but the other subscriptions get theirs.
        }
    }
}
