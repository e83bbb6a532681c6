using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks;

/// <summary>A subscription as its owner sees it. The secret appears only once, when it is created.</summary>
internal sealed record SubscriptionView
{
    public required string Id { get; init; }

    public required string Url { get; init; }

    public string? Description { get; init; }

    public required IReadOnlyList<string> Events { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public required WebhookFormat Format { get; init; }

    public required SubscriptionState State { get; init; }

    public string? Reason { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>Until when the previous secret also signs.</summary>
    public DateTimeOffset? OldSecretExpiresAt { get; init; }

    public string? Secret { get; init; }

    public static SubscriptionView Of(Subscription subscription) =>
        new()
        {
            Id = subscription.Id,
            Url = subscription.Url.AbsoluteUri,
            Description = subscription.Description,
            Events = subscription.Events,
            Topics = subscription.Topics,
            Languages = subscription.Languages,
            Format = subscription.Format,
            State = subscription.State,
            Reason = subscription.Reason,
            CreatedAt = subscription.CreatedAt,
            FailingSince = subscription.FailingSince,
            OldSecretExpiresAt = subscription.Secrets.Max(secret => secret.ExpiresAt),
        };
}
