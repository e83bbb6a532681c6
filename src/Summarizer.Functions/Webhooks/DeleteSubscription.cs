namespace Summarizer.Functions.Webhooks;

/// <summary>Deletes a subscription. Its pending deliveries are not sent.</summary>
public sealed class DeleteSubscription(SubscriptionStore subscriptions)
{
    /// <summary><c>DELETE /subscriptions/{id}</c>: 204.</summary>
    [Function(nameof(DeleteSubscription))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = "subscriptions/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    ) =>
        StoredSubscription.IsId(id) && await subscriptions.DeleteAsync(id, cancellationToken)
            ? Results.NoContent()
            : SubscriptionProblems.NoSubscription();
}
