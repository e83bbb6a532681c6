using System.Text;
using System.Text.Json.Serialization;
using Azure;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>The single source of truth about one message to one subscription.</summary>
internal sealed record StoredDelivery
{
    /// <summary>Why a delivery was not attempted: its subscription was paused, disabled or deleted. It can be replayed.</summary>
    internal const string NotActive = "The subscription is not active.";

    /// <summary>How many attempts it remembers; the attempt log has all of them.</summary>
    private const int RememberedAttempts = 10;

    public required string Subscription { get; init; }

    /// <summary>The <c>webhook-id</c>.</summary>
    public required string Id { get; init; }

    /// <summary>One of <see cref="WebhookEvents"/>.</summary>
    public required string Type { get; init; }

    /// <summary>The exact body. Every attempt sends it as UTF-8.</summary>
    public required string Body { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    public required DeliveryState State { get; init; }

    /// <summary>The number of the attempt that is due next. A message with another number sends nothing.</summary>
    public int NextAttempt
    {
        get;
        init => field = Math.Max(1, value);
    } = 1;

    /// <summary>The number of the first attempt of the schedule: more than 1 after a replay.</summary>
    public int FirstAttempt
    {
        get;
        init => field = Math.Max(1, value);
    } = 1;

    /// <summary>When the next attempt is due, UTC.</summary>
    public DateTimeOffset? NextAttemptAt { get; init; }

    /// <summary>The last attempts, newest last.</summary>
    public IReadOnlyList<Attempt> Attempts
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Why it is not sent, unless the last attempt explains it.</summary>
    public string? Reason { get; init; }

    /// <summary>The version that was read or written.</summary>
    [JsonIgnore]
    public ETag? ETag { get; init; }

    /// <summary>The message to send.</summary>
    internal WebhookMessage Message => new(Id, Type, Encoding.UTF8.GetBytes(Body));

    internal static StoredDelivery Of(string subscription, WebhookMessage message, DateTimeOffset now) =>
        new()
        {
            Subscription = subscription,
            Id = message.Id,
            Type = message.Type,
            Body = Encoding.UTF8.GetString(message.Body.Span),
            CreatedAt = now,
            State = DeliveryState.Pending,
        };

    internal bool Awaits(int attempt) => State == DeliveryState.Pending && NextAttempt == attempt;

    internal StoredDelivery With(Attempt attempt) =>
        this with
        {
            Attempts = [.. Attempts.TakeLast(RememberedAttempts - 1), attempt],
            NextAttemptAt = null,
        };
}
