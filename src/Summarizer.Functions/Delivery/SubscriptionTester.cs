using Summarizer.Functions.Storage;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Delivery;

/// <summary>Sends test messages: an address that answers one with 2xx wants to be sent events.</summary>
public sealed class SubscriptionTester(
    SubscriptionStore subscriptions, AttemptLog log, WebhookSender sender, Settings settings, TimeProvider time, Random random)
{
    /// <summary>Sends a test message, and confirms the subscription where it waits for that.</summary>
    /// <returns>The subscription as it is then, and the attempt; no subscription where it was deleted meanwhile.</returns>
    public async Task<(Subscription? Subscription, Attempt Attempt)> TestAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        var at = time.GetUtcNow();
        var test = new WebhookEvent(WebhookEvents.SubscriptionTest, subscription.Id, random.Next(1, int.MaxValue), at, Digest: null, settings.FeedBaseUrl);
        var message = WebhookMessages.Write(subscription, test);

        var result = await sender.SendAsync(subscription, message, cancellationToken);

        var attempt = Attempts.Of(message, 0, at, result);
        await log.AppendAsync(subscription.Id, attempt, cancellationToken);
        return (await subscriptions.ChangeAsync(subscription.Id, latest => Conclude(latest, subscription.Url, result), cancellationToken), attempt);
    }

    private static Subscription Conclude(Subscription subscription, Uri tested, SendResult result)
    {
        if (subscription.State != SubscriptionState.Unconfirmed || subscription.Url != tested) return subscription;
        return result.Outcome == SendOutcome.Delivered
            ? subscription with { State = SubscriptionState.Active, Reason = null, FailingSince = null }
            : subscription with { Reason = $"The test message failed. {result.Error}" };
    }
}
