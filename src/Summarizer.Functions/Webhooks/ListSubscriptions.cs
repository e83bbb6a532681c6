namespace Summarizer.Functions.Webhooks;

/// <summary>Lists the subscriptions.</summary>
public sealed class ListSubscriptions(SubscriptionStore subscriptions)
{
    /// <summary><c>GET /subscriptions</c>, oldest first.</summary>
    [Function(nameof(ListSubscriptions))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "subscriptions")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var all = await subscriptions.ListAsync(cancellationToken);
        var views = all
            .Values.Select(stored => SubscriptionView.Of(stored.Subscription))
            .OrderBy(view => view.CreatedAt)
            .ThenBy(view => view.Id, StringComparer.Ordinal);
        return NoStoreJson.Of(new SubscriptionList([.. views]), SubscriptionJson.Readable.SubscriptionList);
    }
}
