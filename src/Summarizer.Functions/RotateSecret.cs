using Summarizer.Functions.Delivery;
using Summarizer.Functions.Http;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions;

/// <summary>Gives a subscription a new secret.</summary>
public sealed class RotateSecret(SubscriptionEditor editor)
{
    /// <summary><c>POST /subscriptions/{id}/rotate</c>: 200 with the new secret, which is never shown again; the old one signs too for 24 h.</summary>
    [Function(nameof(RotateSecret))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions/{id}/rotate")] HttpRequest request,
        string id,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var subscription = StoredSubscription.IsId(id) ? await editor.RotateAsync(id, cancellationToken) : null;
        if (subscription is null) return Problems.NoSubscription();
        if (subscription.Secrets is not [var secret, ..])
            return Problems.Create(StatusCodes.Status409Conflict, "It has no secret", "Messages to Slack and Teams are not signed: their address is the secret.");

        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return Written.Json(SubscriptionView.Of(subscription) with { Secret = secret.Value }, RecordJson.Readable.SubscriptionView);
    }
}
