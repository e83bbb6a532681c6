using Microsoft.Extensions.Logging;
using Summarizer.Functions.Webhooks.Delivery;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks;

/// <summary>Records since when subscriptions have been failing, and disables those that are gone or have failed for days.</summary>
public sealed class SubscriptionHealth(SubscriptionStore subscriptions, TimeProvider time, ILogger<SubscriptionHealth> logger)
{
    private static readonly TimeSpan MaxFailingTime = TimeSpan.FromDays(5);

    /// <summary>
    /// Records the outcome of an attempt. Calls storage only if something changes. Returns whether the subscription is now disabled.
    /// </summary>
    /// <param name="subscription">The subscription as it was when the attempt was made.</param>
    internal async Task<bool> NoteAsync(Subscription subscription, SendResult result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        ArgumentNullException.ThrowIfNull(result);
        if (ReferenceEquals(Apply(subscription, subscription.Url, result), subscription))
            return false;

        Subscription? known = null;
        var noted = await subscriptions.ChangeAsync(
            subscription.Id,
            latest => Apply(known = latest, subscription.Url, result),
            cancellationToken
        );
        if (noted is not { State: SubscriptionState.Disabled })
            return false;
        if (!ReferenceEquals(noted, known))
            Log.SubscriptionDisabled(logger, noted.Id, noted.Reason ?? "");
        return true;
    }

    /// <summary>Failures of an old address do not count against a new one.</summary>
    private Subscription Apply(Subscription subscription, Uri tried, SendResult result)
    {
        if (subscription.State != SubscriptionState.Active || subscription.Url != tried)
            return subscription;
        return result.Outcome switch
        {
            SendOutcome.Delivered => subscription.FailingSince is null ? subscription : subscription with { FailingSince = null },
            SendOutcome.Gone => Disable(subscription, "The address answered 410 Gone."),
            _ when subscription.FailingSince is null => subscription with { FailingSince = time.GetUtcNow() },
            _ when time.GetUtcNow() - subscription.FailingSince >= MaxFailingTime => Disable(
                subscription,
                "Every attempt failed for 5 days."
            ),
            _ => subscription,
        };
    }

    private static Subscription Disable(Subscription subscription, string reason) =>
        subscription with
        {
            State = SubscriptionState.Disabled,
            Reason = reason,
        };
}
