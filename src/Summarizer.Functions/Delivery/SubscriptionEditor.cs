using System.Security.Cryptography;
using Summarizer.Functions.Storage;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Delivery;

/// <summary>Makes and changes subscriptions, as validated drafts say.</summary>
public sealed class SubscriptionEditor(SubscriptionStore subscriptions, SubscriptionTester tester, Settings settings, TimeProvider time)
{
    private const int IdBytes = 12, MostSecrets = 5;
    private const string NotConfirmed = "The address has not answered the test message yet.";

    private static readonly TimeSpan OldSecretLifetime = TimeSpan.FromHours(24);

    /// <summary>Makes a subscription and sends it a test message. Null where there are as many as may be.</summary>
    /// <param name="draft">What it shall be.</param>
    /// <param name="secret">The secret that its owner chose; null: a new one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Subscription?> CreateAsync(SubscriptionDraft draft, string? secret, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if ((await subscriptions.ListAsync(cancellationToken)).Count >= settings.MaxSubscriptions) return null;

        var subscription = Apply(draft, New(draft, secret));
        await subscriptions.TryPutAsync(new StoredSubscription(subscription, ETag: null), cancellationToken);
        return (await tester.TestAsync(subscription, cancellationToken)).Subscription ?? subscription;
    }

    /// <summary>Changes a subscription; where it has to prove itself again, it is sent a test message. Null where there is none.</summary>
    /// <param name="id">The subscription's id.</param>
    /// <param name="draft">What it shall be.</param>
    /// <param name="state">Active or paused; null: as it is.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Subscription?> ChangeAsync(string id, SubscriptionDraft draft, SubscriptionState? state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var changed = await subscriptions.ChangeAsync(id, latest => Set(Apply(draft, latest), latest, state), cancellationToken);
        if (changed is not { State: SubscriptionState.Unconfirmed } || state is null && draft.Url is null) return changed;
        return (await tester.TestAsync(changed, cancellationToken)).Subscription;
    }

    /// <summary>Gives a subscription a new secret; the one before signs beside it for a day. Null where there is none.</summary>
    public Task<Subscription?> RotateAsync(string id, CancellationToken cancellationToken)
    {
        var secret = SigningSecrets.New(RandomNumberGenerator.GetBytes);
        var now = time.GetUtcNow();
        return subscriptions.ChangeAsync(
            id,
            latest => latest.Format == WebhookFormat.Standard ? latest with { Secrets = Rotate(latest.Secrets, secret, now) } : latest,
            cancellationToken);
    }

    private static SigningSecret[] Rotate(IReadOnlyList<SigningSecret> secrets, SigningSecret secret, DateTimeOffset now) =>
    [
        secret,
        .. secrets
            .Select(old => old with { ExpiresAt = old.ExpiresAt ?? now + OldSecretLifetime })
            .Where(old => old.ExpiresAt > now)
            .Take(MostSecrets - 1),
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
            Secrets = format != WebhookFormat.Standard ? [] : secret is null ? [SigningSecrets.New(RandomNumberGenerator.GetBytes)] : [new SigningSecret(secret, ExpiresAt: null)],
            CreatedAt = time.GetUtcNow(),
        };
    }

    private static Subscription Apply(SubscriptionDraft draft, Subscription subscription) => subscription with
    {
        Url = draft.Url is null ? subscription.Url : new Uri(draft.Url),
        Description = draft.Description is null ? subscription.Description : draft.Description.Length > 0 ? draft.Description : null,
        Events = draft.Events ?? subscription.Events,
        Topics = draft.Topics ?? subscription.Topics,
        Languages = draft.Languages ?? subscription.Languages,
    };

    /// <summary>A new address has to be confirmed; so has one that was disabled.</summary>
    private static Subscription Set(Subscription changed, Subscription before, SubscriptionState? state)
    {
        var isConfirmed = changed.Url == before.Url && before.State is SubscriptionState.Active or SubscriptionState.Paused;
        if (isConfirmed) return changed with { State = state ?? before.State, Reason = null };
        if (changed.Url == before.Url && state != SubscriptionState.Active) return changed;
        return changed with { State = SubscriptionState.Unconfirmed, Reason = NotConfirmed, FailingSince = null };
    }
}
