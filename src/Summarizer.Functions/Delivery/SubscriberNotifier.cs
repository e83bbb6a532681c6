using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Functions.Storage;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Delivery;

/// <summary>
/// Turns an event into deliveries: one to each subscription that wants it, and one that is not sent but can be replayed to each that is paused
/// or disabled. The record tells what happened; an event that comes again finds its deliveries and changes nothing.
/// </summary>
public sealed class SubscriberNotifier(
    DigestStore digests, DailyStore dailies, SubscriptionStore subscriptions, DeliveryStore deliveries, StorageClients storage, Settings settings, TimeProvider time)
{
    private const int ParallelDeliveries = 32;

    /// <summary>An event is sent before its record is put; where it gets here first, it comes back after 1 s, then 2, 4, up to a minute.</summary>
    private const int MostDoublings = 6;

    /// <summary>Creates the deliveries of an event.</summary>
    public async Task NotifyAsync(DigestMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if ((await subscriptions.SnapshotAsync(cancellationToken)).Count == 0) return;
        if (message.Day is { } day) await NotifyAsync(message, day, cancellationToken);
        else if (ArticleId.TryParse(message.Id, out var id) && await digests.FindAsync(id, cancellationToken) is { } record) await NotifyAsync(message, record, cancellationToken);
    }

    private async Task NotifyAsync(DigestMessage message, DateOnly day, CancellationToken cancellationToken)
    {
        if (await dailies.FindAsync(day, cancellationToken) is null) await ComeBackAsync(message, cancellationToken);
        else await FanOutAsync(New(WebhookEvents.DailyPublished, $"{day:yyyy-MM-dd}", revision: 0), cancellationToken);
    }

    private async Task NotifyAsync(DigestMessage message, DigestRecord record, CancellationToken cancellationToken)
    {
        if (record.Publication.Revision < message.Revision) await ComeBackAsync(message, cancellationToken);
        else if (Read(record, message.Revision) is { } happened) await NotifyAsync(happened, cancellationToken);
    }

    private async Task NotifyAsync(WebhookEvent happened, CancellationToken cancellationToken)
    {
        if (happened.Type == WebhookEvents.DigestRetracted) await EraseAsync(happened, cancellationToken);
        await FanOutAsync(happened, cancellationToken);
    }

    /// <summary>
    /// A retraction has the number of the revision that it took away, however old the event is that tells of it. Null: the event tells of
    /// what was retracted before the article came back, and is over.
    /// </summary>
    private WebhookEvent? Read(DigestRecord record, int revision)
    {
        if (record.Digest is not { } digest) return New(WebhookEvents.DigestRetracted, record.Id.Value, record.Publication.Revision);
        var first = record.Publication.FirstRevision;
        if (revision < first) return null;
        return New(revision == first ? WebhookEvents.DigestCreated : WebhookEvents.DigestUpdated, record.Id.Value, revision) with { Digest = digest };
    }

    private WebhookEvent New(string type, string subject, int revision) =>
        new(type, subject, revision, time.GetUtcNow(), Digest: null, settings.FeedBaseUrl);

    private Task ComeBackAsync(DigestMessage message, CancellationToken cancellationToken)
    {
        var delay = TimeSpan.FromSeconds(1 << Math.Min(message.Attempt - 1, MostDoublings));
        return (message with { Attempt = message.Attempt + 1 }).SendAsync(storage.DigestEvents, delay, cancellationToken);
    }

    private async Task FanOutAsync(WebhookEvent happened, CancellationToken cancellationToken)
    {
        var all = await subscriptions.SnapshotAsync(cancellationToken);
        await Parallel.ForEachAsync(
            all.Values.Select(stored => stored.Subscription).Where(subscription => IsKept(subscription) && SubscriptionFilter.Wants(subscription, happened)),
            new ParallelOptions { MaxDegreeOfParallelism = ParallelDeliveries, CancellationToken = cancellationToken },
            async (subscription, token) => await CreateAsync(subscription, happened, token));
    }

    /// <summary>What was or would have been told of a digest that is retracted holds its headline: it is neither kept nor replayed.</summary>
    private async Task EraseAsync(WebhookEvent retracted, CancellationToken cancellationToken)
    {
        string[] types = [WebhookEvents.DigestCreated, WebhookEvents.DigestUpdated];
        var ids =
            from subscription in (await subscriptions.SnapshotAsync(cancellationToken)).Keys
            from revision in Enumerable.Range(1, retracted.Revision)
            from type in types
            select (Subscription: subscription, Id: WebhookMessages.IdOf(subscription, type, retracted.Subject, revision));
        await Parallel.ForEachAsync(
            ids,
            new ParallelOptions { MaxDegreeOfParallelism = ParallelDeliveries, CancellationToken = cancellationToken },
            async (delivery, token) => await deliveries.EraseAsync(delivery.Subscription, delivery.Id, token));
    }

    /// <summary>Nothing is kept for an address that never answered.</summary>
    private static bool IsKept(Subscription subscription) => subscription.State != SubscriptionState.Unconfirmed || subscription.ConfirmedAt is not null;

    /// <summary>Puts the delivery, then sends its message: after a crash in between, the event comes again and sends it.</summary>
    private async Task CreateAsync(Subscription subscription, WebhookEvent happened, CancellationToken cancellationToken)
    {
        var delivery = StoredDelivery.Of(subscription.Id, WebhookMessages.Write(subscription, happened), happened.At);
        if (subscription.State != SubscriptionState.Active)
        {
            await deliveries.TryPutAsync(delivery with { State = DeliveryState.Failed, Reason = StoredDelivery.NotActive }, cancellationToken);
            return;
        }

        if (await deliveries.TryPutAsync(delivery, cancellationToken) is null && !await AwaitsFirstAttemptAsync(delivery, cancellationToken)) return;
        await DeliveryMessage.Of(delivery).SendAsync(storage.DeliveryAttempts, TimeSpan.Zero, cancellationToken);
    }

    private async Task<bool> AwaitsFirstAttemptAsync(StoredDelivery delivery, CancellationToken cancellationToken)
    {
        try
        {
            return await deliveries.FindAsync(delivery.Subscription, delivery.Id, cancellationToken) is { } known && known.Awaits(attempt: 1);
        }
        catch (JsonException)
        {
            return true; // Cannot be read: its message becomes a dead letter, and the other subscriptions get theirs.
        }
    }
}
