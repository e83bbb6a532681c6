using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Summarizer.Functions.Webhooks.Delivery;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks;

/// <summary>A subscription as its owner sees it. The secret appears once: when it is made.</summary>
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

    /// <summary>Until when the secret before this one signs too.</summary>
    public DateTimeOffset? OldSecretExpiresAt { get; init; }

    public string? Secret { get; init; }

    public static SubscriptionView Of(Subscription subscription) => new()
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

/// <summary>The subscriptions, oldest first.</summary>
internal sealed record SubscriptionList(IReadOnlyList<SubscriptionView> Subscriptions);

/// <summary>What was tried, newest first.</summary>
internal sealed record AttemptList(IReadOnlyList<Attempt> Attempts);

/// <summary>What came of a test.</summary>
internal sealed record TestView(SubscriptionView Subscription, Attempt Attempt);

/// <summary>Answers of the subscriptions API. None is kept on the way: they hold secrets, and addresses that are secrets.</summary>
internal sealed class Written : IResult
{
    private readonly IResult _content;

    private Written(IResult content) => _content = content;

    public static Written Json<T>(T value, JsonTypeInfo<T> type, int status = StatusCodes.Status200OK) =>
        new(Results.Content(JsonSerializer.Serialize(value, type), "application/json", Encoding.UTF8, status));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.CacheControl = "no-store";
        return _content.ExecuteAsync(httpContext);
    }
}
