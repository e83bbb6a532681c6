namespace Summarizer.Functions.Webhooks;

/// <summary>Shows a subscription.</summary>
public sealed class GetSubscription(SubscriptionStore subscriptions)
{
    /// <summary><c>GET /subscriptions/{id}</c>: its filters and state, but not its secret.</summary>
    [Function(nameof(GetSubscription))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "subscriptions/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    )
    {
        var stored = StoredSubscription.IsId(id) ? await subscriptions.FindAsync(id, cancellationToken) : null;
        return stored is null
            ? SubscriptionProblems.NoSubscription()
            : NoStoreJson.Of(SubscriptionView.Of(stored.Subscription), SubscriptionJson.Readable.SubscriptionView);
    }
}
