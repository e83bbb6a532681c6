using Summarizer.Functions.Webhooks.Delivery;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks;

/// <summary>Sends test messages. An address that answers one with 2xx has agreed to receive events.</summary>
public sealed class SubscriptionTester(
    SubscriptionStore subscriptions,
    AttemptLog log,
    WebhookSender sender,
    Settings settings,
    TimeProvider time,
    Random random
)
{
    /// <summary>Sends a test message, and confirms the subscription if it is waiting for that.</summary>
    /// <returns>The updated subscription and the attempt. The subscription is null if it was deleted in the meantime.</returns>
    internal async Task<(Subscription? Subscription, Attempt Attempt)> TestAsync(
        Subscription subscription,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(subscription);
        var (result, attempt) = await SendAsync(subscription, cancellationToken);
        return (
            await subscriptions.ChangeAsync(
                subscription.Id,
                latest => latest.Url == subscription.Url ? Conclude(latest, result) : latest,
                cancellationToken
            ),
            attempt
        );
    }

    /// <summary>Sends a test message.</summary>
    internal async Task<(SendResult Result, Attempt Attempt)> SendAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        var at = time.GetUtcNow();
        var test = new WebhookEvent(
            WebhookEvents.SubscriptionTest,
            subscription.Id,
            random.Next(1, int.MaxValue),
            at,
            Digest: null,
            settings.FeedBaseUrl
        );
        var message = WebhookMessages.Write(subscription, test);
        var result = await sender.SendAsync(subscription, message, cancellationToken);
        var attempt = Attempt.From(message, 0, at, result);
        await log.AppendAsync(subscription.Id, attempt, cancellationToken);
        return (result, attempt);
    }

    /// <summary>The subscription after the response to a test message.</summary>
    /// <param name="state">Active or paused: its state when confirmed.</param>
    internal Subscription Prove(Subscription subscription, SendResult result, SubscriptionState state) =>
        result.Outcome == SendOutcome.Delivered
            ? subscription with
            {
                State = state,
                Reason = null,
                FailingSince = null,
                ConfirmedAt = subscription.ConfirmedAt ?? time.GetUtcNow(),
            }
            : subscription with
            {
                State = SubscriptionState.Unconfirmed,
                Reason = $"The test message failed. {result.Error}",
                FailingSince = null,
            };

    private Subscription Conclude(Subscription subscription, SendResult result) =>
        subscription.State switch
        {
            SubscriptionState.Unconfirmed => Prove(subscription, result, SubscriptionState.Active),
            _ when result.Outcome == SendOutcome.Delivered && subscription.FailingSince is not null => subscription with
            {
                FailingSince = null,
            },
            _ => subscription,
        };
}
