using Summarizer.Functions.Http;
using Summarizer.Functions.Webhooks.Delivery;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks;

/// <summary>Changes a subscription.</summary>
public sealed class ChangeSubscription(SubscriptionEditor editor, SubscriptionStore subscriptions, DeliveryOptions options)
{
    /// <summary>
    /// <c>PATCH /subscriptions/{id}</c> with a JSON merge patch. A new address is sent a test message; <c>state</c> pauses and resumes.
    /// </summary>
    [Function(nameof(ChangeSubscription))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "patch", Route = "subscriptions/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!StoredSubscription.IsId(id))
            return SubscriptionProblems.NoSubscription();
        var body = await SubscriptionBody.ReadAsync(request, isNew: false, options, cancellationToken);
        if (body.Problem is not null)
            return body.Problem;

        if (
            body.State == SubscriptionState.Paused
            && body.Draft.Url is null
            && await subscriptions.FindAsync(id, cancellationToken)
                is { Subscription.State: SubscriptionState.Unconfirmed or SubscriptionState.Disabled }
        )
            return Problems.Create(
                StatusCodes.Status409Conflict,
                "The subscription cannot be paused",
                "It is not active. Set its state to active, which sends a test message."
            );

        var subscription = await editor.ChangeAsync(id, body.Draft, body.State, cancellationToken);
        return subscription is null
            ? SubscriptionProblems.NoSubscription()
            : NoStoreJson.Of(SubscriptionView.Of(subscription), SubscriptionJson.Readable.SubscriptionView);
    }
}
