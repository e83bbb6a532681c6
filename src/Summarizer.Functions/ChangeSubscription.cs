using Summarizer.Functions.Delivery;
using Summarizer.Functions.Http;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions;

/// <summary>Changes a subscription.</summary>
public sealed class ChangeSubscription(SubscriptionEditor editor, DeliveryOptions options)
{
    /// <summary><c>PATCH /subscriptions/{id}</c> with a JSON merge patch: a new address is sent a test message; <c>state</c> pauses and resumes.</summary>
    [Function(nameof(ChangeSubscription))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "patch", Route = "subscriptions/{id}")] HttpRequest request,
        string id,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!StoredSubscription.IsId(id)) return Problems.NoSubscription();
        if (await SubscriptionBody.ReadAsync(request, isNew: false, cancellationToken) is not { } body) return JsonBody.Refuse();
        if (body.Faults(isNew: false, options) is { Count: > 0 } faults) return Problems.BadFields(faults);

        var subscription = await editor.ChangeAsync(id, body.Draft, body.State, cancellationToken);
        return subscription is null
            ? Problems.NoSubscription()
            : Written.Json(SubscriptionView.Of(subscription), RecordJson.Readable.SubscriptionView);
    }
}
