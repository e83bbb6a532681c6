using System.Security.Cryptography;
using Summarizer.Models.Chat;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks;

/// <summary>Creates and changes subscriptions from validated drafts.</summary>
public sealed class SubscriptionEditor(SubscriptionStore subscriptions, SubscriptionTester tester, Settings settings, TimeProvider time)
{
    private const int IdBytes = 12;
    private const string NotConfirmed = "The address has not answered the test message yet.";

    /// <summary>How many secrets can sign at the same time, and so how often one can be rotated within a day.</summary>
    internal const int MaxSecrets = 5;

    private static readonly TimeSpan OldSecretLifetime = TimeSpan.FromHours(24);

    /// <summary>Creates a subscription and sends it a test message. Null if the maximum number of subscriptions is reached.</summary>
    /// <param name="secret">The secret that the owner chose; null for a new one.</param>
    internal async Task<Subscription?> CreateAsync(SubscriptionDraft draft, string? secret, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if ((await subscriptions.ListAsync(cancellationToken)).Count >= settings.MaxSubscriptions)
            return null;

        var subscription = Apply(draft, New(draft, secret));
        await subscriptions.TryPutAsync(new StoredSubscription(subscription, ETag: null), cancellationToken);
        try
        {
            if (!await IsOneTooManyAsync(subscription, cancellationToken))
                return (await tester.TestAsync(subscription, cancellationToken)).Subscription ?? subscription;
            await subscriptions.DeleteAsync(subscription.Id, cancellationToken);
            return null;
        }
        catch (OperationCanceledException)
        {
            // A caller that has gone does not know the secret, nor that the subscription exists.
            await subscriptions.DeleteAsync(subscription.Id, CancellationToken.None);
            throw;
        }
    }

    /// <summary>
    /// Changes a subscription. A new address, or one that was disabled, is sent a test message first. Until it answers, nothing changes.
    /// Null if the subscription does not exist.
    /// </summary>
    /// <param name="state">Active or paused; null for no change.</param>
    internal async Task<Subscription?> ChangeAsync(
        string id,
        SubscriptionDraft draft,
        SubscriptionState? state,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (await subscriptions.FindAsync(id, cancellationToken) is not { Subscription: var known })
            return null;
        var tried = Apply(draft, known);
        var test = MustProve(tried, known, state) ? (await tester.SendAsync(tried, cancellationToken)).Result : null;
        return await subscriptions.ChangeAsync(id, latest => Set(Apply(draft, latest), latest), cancellationToken);

        Subscription Set(Subscription changed, Subscription before) =>
            test is not null && changed.Url == tried.Url
                ? tester.Prove(
                    changed,
                    test,
                    state ?? (before.State == SubscriptionState.Paused ? SubscriptionState.Paused : SubscriptionState.Active)
                )
            : changed.Url != before.Url ? changed with { State = SubscriptionState.Unconfirmed, Reason = NotConfirmed }
            : IsConfirmed(before) ? Resume(changed with { State = state ?? before.State, Reason = null }, before)
            : changed;
    }

    /// <summary>
    /// Gives a subscription a new secret. The previous one also signs for a day. Null if the subscription does not exist.
    /// </summary>
    internal Task<Subscription?> RotateAsync(string id, CancellationToken cancellationToken)
    {
        var secret = SigningSecrets.New(RandomNumberGenerator.GetBytes);
        var now = time.GetUtcNow();
        return subscriptions.ChangeAsync(
            id,
            latest => latest.Format == WebhookFormat.Standard ? latest with { Secrets = Rotate(latest.Secrets, secret, now) } : latest,
            cancellationToken
        );
    }

    private static SigningSecret[] Rotate(IReadOnlyList<SigningSecret> secrets, SigningSecret secret, DateTimeOffset now) =>
        [
            secret,
            .. secrets.Select(old => old with { ExpiresAt = old.ExpiresAt ?? now + OldSecretLifetime }).Where(old => old.ExpiresAt > now),
        ];

    private Subscription New(SubscriptionDraft draft, string? secret)
    {
        _ = SubscriptionRules.TryParseFormat(draft.Format, out var format);
        return new Subscription
        {
            Id = StoredSubscription.NewId(RandomNumberGenerator.GetBytes(IdBytes)),
            Url = new Uri(draft.Url!),
            Format = format,
            State = SubscriptionState.Unconfirmed,
            Reason = NotConfirmed,
            Secrets =
                format != WebhookFormat.Standard ? []
                : secret is null ? [SigningSecrets.New(RandomNumberGenerator.GetBytes)]
                : [new SigningSecret(secret, ExpiresAt: null)],
            CreatedAt = time.GetUtcNow(),
        };
    }

    private static Subscription Apply(SubscriptionDraft draft, Subscription subscription) =>
        subscription with
        {
            Url = draft.Url is null ? subscription.Url : new Uri(draft.Url),
            Description =
                draft.Description is null ? subscription.Description
                : draft.Description.Length > 0 ? draft.Description
                : null,
            Events = draft.Events ?? subscription.Events,
            Topics = draft.Topics ?? subscription.Topics,
            Languages = draft.Languages ?? subscription.Languages,
        };

    private static bool MustProve(Subscription changed, Subscription before, SubscriptionState? state) =>
        changed.Url != before.Url || state == SubscriptionState.Active && !IsConfirmed(before);

    private static bool IsConfirmed(Subscription subscription) =>
        subscription.State is SubscriptionState.Active or SubscriptionState.Paused;

    /// <summary>Failures before a pause do not count afterwards.</summary>
    private static Subscription Resume(Subscription changed, Subscription before) =>
        before.State == SubscriptionState.Paused && changed.State == SubscriptionState.Active
            ? changed with
            {
                FailingSince = null,
            }
            : changed;

    /// <summary>Other subscriptions may have been created at the same time: the oldest stay.</summary>
    private async Task<bool> IsOneTooManyAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        var all = await subscriptions.ListAsync(cancellationToken);
        return all.Values.Select(stored => (stored.Subscription.CreatedAt, stored.Subscription.Id))
                .Count(other => other.CompareTo((subscription.CreatedAt, subscription.Id)) < 0) >= settings.MaxSubscriptions;
    }
}
