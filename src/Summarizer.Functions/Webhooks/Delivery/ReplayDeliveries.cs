using System.Text.Json;
using Summarizer.Functions.Http;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>Sends messages to a subscription again.</summary>
public sealed class ReplayDeliveries(SubscriptionStore subscriptions, DeliveryReplayer replayer, TimeProvider time)
{
    /// <summary>
    /// <c>POST /subscriptions/{id}/replay</c> with <c>{"id":"msg_…"}</c> or <c>{"since":"2026-01-31T12:00:00Z"}</c>: 202 with the number of
    /// messages.
    /// </summary>
    [Function(nameof(ReplayDeliveries))]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "subscriptions/{id}/replay")] HttpRequest request,
        string id,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        var body = await JsonBody.ReadAsync(request, cancellationToken);
        if (body.Problem is not null)
            return body.Problem;
        var stored = StoredSubscription.IsId(id) ? await subscriptions.FindAsync(id, cancellationToken) : null;
        if (stored is null)
            return SubscriptionProblems.NoSubscription();
        if (stored.Subscription.State != SubscriptionState.Active)
            return Problems.Create(
                StatusCodes.Status409Conflict,
                "The subscription is not active",
                "Set its state to active with PATCH, then replay."
            );

        return body.Members.EnumerateObject().ToList() switch
        {
            [{ Name: "id", Value: var message }] => await ReplayOneAsync(id, message, cancellationToken),
            [{ Name: "since", Value: var since }] => await ReplaySinceAsync(id, since, cancellationToken),
            _ => BadField("id", "Send either id or since, and nothing else."),
        };
    }

    private async Task<IResult> ReplayOneAsync(string subscription, JsonElement id, CancellationToken cancellationToken)
    {
        if (id.ValueKind != JsonValueKind.String || !IsMessageId(id.GetString()!))
            return BadField("id", "It must be a webhook-id: msg_ followed by 32 hexadecimal digits.");
        return await replayer.ReplayAsync(subscription, id.GetString()!, cancellationToken)
            ? Accepted(1)
            : Problems.Create(
                StatusCodes.Status404NotFound,
                "There is no such message",
                "GET /subscriptions/{id}/attempts lists the last ones. Test messages are not kept."
            );
    }

    private async Task<IResult> ReplaySinceAsync(string subscription, JsonElement since, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (since.ValueKind != JsonValueKind.String || !since.TryGetDateTimeOffset(out var from) || !HasOffset(since.GetString()!))
            return BadField("since", "It must be a time in RFC 3339 format, such as 2026-01-31T12:00:00Z.");
        if (from > now || from < now - DeliveryReplayer.MaxAge)
            return BadField("since", $"It must be within the last {DeliveryReplayer.MaxAge.TotalDays} days.");
        return Accepted(await replayer.ReplayAsync(subscription, from, cancellationToken));
    }

    private static bool HasOffset(string time) =>
        time.IndexOf('T', StringComparison.Ordinal) is > 0 and var clock && (time.EndsWith('Z') || time.LastIndexOfAny(['+', '-']) > clock);

    private static bool IsMessageId(string id) =>
        id.Length == 36 && id.StartsWith("msg_", StringComparison.Ordinal) && id.Skip(4).All(char.IsAsciiHexDigitLower);

    private static IResult Accepted(int replayed) => Results.Accepted(value: new { replayed });

    private static IResult BadField(string field, string reason) => SubscriptionProblems.BadFields(new SubscriptionFault(field, reason));
}
