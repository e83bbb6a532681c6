using System.Diagnostics;
using System.Text.Json;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Telemetry;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>
/// Makes one attempt at a delivery and plans the next. Safe under duplicate messages and after a crash at any call: the delivery says which
/// attempt is due, and it can be changed only by the run that read its latest version.
/// </summary>
/// <remarks>
/// (a) Read the delivery. If another attempt is due, stop; if that is an earlier one, postpone the message, because (f) is still missing.
/// (b) Send the webhook. (c) Log the attempt. (d) Record on the subscription what changed. (e) Send the message of the next attempt. (f)
/// Put the delivery with the next attempt due. (e) comes before (f): a message that does not match the delivery is ignored, but an attempt
/// without a message would be lost.
/// </remarks>
public sealed class Deliverer(
    SubscriptionStore subscriptions,
    DeliveryStore deliveries,
    AttemptLog log,
    WebhookSender sender,
    SubscriptionHealth health,
    SubscriptionLimiter limiter,
    StorageClients storage,
    DeadLetters deadLetters,
    ProductMetrics metrics,
    TimeProvider time,
    Random random
)
{
    /// <summary>
    /// The delay of a message that arrived before its delivery was written: a put that storage delays may take this long.
    /// </summary>
    private static readonly TimeSpan Early = TimeSpan.FromSeconds(5);

    /// <summary>Makes the attempt that a message requests, if it is due.</summary>
    internal async Task DeliverAsync(DeliveryMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var lease = await limiter.TryEnterAsync(message.Subscription, cancellationToken);
        if (lease is null)
        {
            await message.SendAsync(storage.DeliveryAttempts, limiter.NextRetryDelay(message.Subscription), cancellationToken);
            return;
        }

        var delivery = await FindAsync(message, cancellationToken);
        if (delivery is not { State: DeliveryState.Pending } || message.Attempt < delivery.NextAttempt)
            return;
        if (message.Attempt > delivery.NextAttempt)
            await message.SendAsync(storage.DeliveryAttempts, Early, cancellationToken);
        else if (await FindActiveAsync(message.Subscription, cancellationToken) is { } subscription)
            await AttemptAsync(subscription, delivery, lease, cancellationToken);
        else
            await deliveries.TryPutAsync(Fail(delivery, StoredDelivery.NotActive), cancellationToken);
    }

    /// <summary>Null if it does not exist or cannot be read: a retry would not help.</summary>
    private async Task<StoredDelivery?> FindAsync(DeliveryMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return await deliveries.FindAsync(message.Subscription, message.Id, cancellationToken);
        }
        catch (JsonException)
        {
            await deadLetters.AddAsync(storage.DeliveryAttempts.Name, message.ToJson(), cancellationToken);
            return null;
        }
    }

    /// <summary>Another instance may have created or resumed it since the snapshot.</summary>
    private async Task<Subscription?> FindActiveAsync(string id, CancellationToken cancellationToken)
    {
        var known = (await subscriptions.SnapshotAsync(cancellationToken)).GetValueOrDefault(id);
        if (known is not { Subscription.State: SubscriptionState.Active })
            known = await subscriptions.FindAsync(id, cancellationToken);
        return known is { Subscription: { State: SubscriptionState.Active } subscription } ? subscription : null;
    }

    private async Task AttemptAsync(
        Subscription subscription,
        StoredDelivery delivery,
        SubscriptionLease lease,
        CancellationToken cancellationToken
    )
    {
        var at = time.GetUtcNow();
        var result = await sender.SendAsync(subscription, delivery.Message, cancellationToken);
        lease.Release(result.Latency);
        Report(delivery.NextAttempt, result);
        var attempt = Attempt.From(delivery.Message, delivery.NextAttempt, at, result);
        await log.AppendAsync(subscription.Id, attempt, cancellationToken);
        var tried = delivery.With(attempt);
        var isDisabled = await health.NoteAsync(subscription, result, cancellationToken);
        var done = result.Outcome switch
        {
            SendOutcome.Delivered => tried with { State = DeliveryState.Delivered, Reason = null },
            _ when isDisabled => Fail(tried, "The subscription was disabled."),
            _ => await PlanAsync(tried, result, cancellationToken),
        };
        await deliveries.TryPutAsync(done, cancellationToken); // If another run was first, it made this same attempt.
    }

    /// <summary>The span avoids HTTP's own attribute names: exporters would take it for a request that this app answered.</summary>
    private void Report(int attempt, SendResult result)
    {
        var outcome = ProductMetrics.Name(result.Outcome);
        metrics.Attempted(outcome, result.Status, result.Latency);
        Activity
            .Current?.SetTag("summarizer.attempt", attempt)
            .SetTag("summarizer.outcome", outcome)
            .SetTag("summarizer.status", result.Status);
    }

    private async Task<StoredDelivery> PlanAsync(StoredDelivery delivery, SendResult result, CancellationToken cancellationToken)
    {
        var ofSchedule = delivery.NextAttempt - delivery.FirstAttempt + 1;
        if (DeliverySchedule.Next(ofSchedule, result.RetryAfter, random.NextDouble()) is not { } delay)
            return Fail(delivery, "The last attempt failed.");

        var next = delivery with { NextAttempt = delivery.NextAttempt + 1, NextAttemptAt = time.GetUtcNow() + delay };
        await DeliveryMessage.Of(next).SendAsync(storage.DeliveryAttempts, delay, cancellationToken);
        return next;
    }

    private static StoredDelivery Fail(StoredDelivery delivery, string reason) =>
        delivery with
        {
            State = DeliveryState.Failed,
            Reason = reason,
        };
}
