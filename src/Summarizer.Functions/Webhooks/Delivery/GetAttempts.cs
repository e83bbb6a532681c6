namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>Shows the recent attempts for a subscription.</summary>
public sealed class GetAttempts(SubscriptionStore subscriptions, AttemptLog attempts)
{
    private const int Most = 100;

    /// <summary><c>GET /subscriptions/{id}/attempts</c>: the last 100, newest first, with the responses.</summary>
    [Function(nameof(GetAttempts))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "subscriptions/{id}/attempts")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    )
    {
        var stored = StoredSubscription.IsId(id) ? await subscriptions.FindAsync(id, cancellationToken) : null;
        if (stored is null)
            return SubscriptionProblems.NoSubscription();

        var last = await attempts.ReadBackwardsAsync(id, cancellationToken).Take(Most).ToListAsync(cancellationToken);
        return NoStoreJson.Of(new AttemptList(last), SubscriptionJson.Readable.AttemptList);
    }
}
