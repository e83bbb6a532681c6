using Summarizer.Functions.Http;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks;

/// <summary>Gives a subscription a new secret.</summary>
public sealed class RotateSecret(SubscriptionEditor editor, SubscriptionStore subscriptions, TimeProvider time)
{
    /// <summary>
    /// <c>POST /subscriptions/{id}/rotate</c>: 200 with the new secret, which is never shown again. The old secret also signs for 24 h.
    /// </summary>
    [Function(nameof(RotateSecret))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions/{id}/rotate")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!StoredSubscription.IsId(id) || await subscriptions.FindAsync(id, cancellationToken) is not { Subscription: var known })
            return SubscriptionProblems.NoSubscription();
        if (Refusal(known) is { } refusal)
            return refusal;

        return await editor.RotateAsync(id, cancellationToken) is { Secrets: [var secret, ..] } subscription
            ? NoStoreJson.Of(SubscriptionView.Of(subscription) with { Secret = secret.Value }, SubscriptionJson.Readable.SubscriptionView)
            : SubscriptionProblems.NoSubscription();
    }

    private IResult? Refusal(Subscription subscription)
    {
        if (subscription.Format != WebhookFormat.Standard)
            return Problems.Create(
                StatusCodes.Status409Conflict,
                "The subscription has no secret",
                "Messages to Slack and Teams are not signed; their address is the secret."
            );
        var old = subscription.Secrets.Where(secret => secret.ExpiresAt > time.GetUtcNow()).ToList();
        return old.Count < SubscriptionEditor.MaxSecrets - 1
            ? null
            : Problems.Create(
                StatusCodes.Status409Conflict,
                "The secret was rotated too often",
                $"{old.Count} old secrets are still in use. Rotate again after {old.Min(secret => secret.ExpiresAt):u}."
            );
    }
}
