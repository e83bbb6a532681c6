namespace Summarizer.Functions.Webhooks;

/// <summary>Sends a test message to a subscription.</summary>
public sealed class TestSubscription(SubscriptionStore subscriptions, SubscriptionTester tester)
{
    /// <summary>
    /// <c>POST /subscriptions/{id}/test</c>: 200 with the attempt, whether or not it succeeded. A 2xx confirms the subscription.
    /// </summary>
    [Function(nameof(TestSubscription))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions/{id}/test")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    )
    {
        var stored = StoredSubscription.IsId(id) ? await subscriptions.FindAsync(id, cancellationToken) : null;
        if (stored is null)
            return SubscriptionProblems.NoSubscription();

        var (subscription, attempt) = await tester.TestAsync(stored.Subscription, cancellationToken);
        return subscription is null
            ? SubscriptionProblems.NoSubscription()
            : NoStoreJson.Of(new TestView(SubscriptionView.Of(subscription), attempt), SubscriptionJson.Readable.TestView);
    }
}
