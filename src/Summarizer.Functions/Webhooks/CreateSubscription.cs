using System.Globalization;
using Summarizer.Functions.Http;
using Summarizer.Functions.Webhooks.Delivery;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks;

/// <summary>Creates a subscription.</summary>
public sealed class CreateSubscription(SubscriptionEditor editor, DeliveryOptions options, PublicUrls urls, Settings settings)
{
    /// <summary><c>POST /subscriptions</c>: 201 with the secret, which is never shown again, and the outcome of the test message.</summary>
    [Function(nameof(CreateSubscription))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        var body = await SubscriptionBody.ReadAsync(request, isNew: true, options, cancellationToken);
        if (body.Problem is not null)
            return body.Problem;
        if (await editor.CreateAsync(body.Draft, body.Secret, cancellationToken) is not { } subscription)
            return TooMany();

        request.HttpContext.Response.Headers.Location = urls.PathOf($"/subscriptions/{subscription.Id}");
        var view = SubscriptionView.Of(subscription) with { Secret = subscription.Secrets is [var secret, ..] ? secret.Value : null };
        return NoStoreJson.Of(view, SubscriptionJson.Readable.SubscriptionView, StatusCodes.Status201Created);
    }

    private IResult TooMany() =>
        SubscriptionProblems.BadFields(
            new SubscriptionFault(
                "subscriptions",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"At most {settings.MaxSubscriptions:N0} subscriptions are allowed "
                        + $"(setting Webhooks__MaxSubscriptions). Delete one first."
                )
            )
        );
}
