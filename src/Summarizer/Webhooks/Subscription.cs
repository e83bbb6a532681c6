namespace Summarizer.Webhooks;

/// <summary>A webhook URL with its secrets and filters.</summary>
public sealed record Subscription
{
    /// <summary><c>sub_</c> and 20 to 32 letters and digits.</summary>
    public required string Id { get; init; }

    /// <summary>Where messages are sent.</summary>
    public required Uri Url { get; init; }

    /// <summary>The owner's description.</summary>
    public string? Description { get; init; }

    /// <summary>The types of events to send; empty: all.</summary>
    public IReadOnlyList<string> Events
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>The topics of digests to send, case-insensitive; empty: all.</summary>
    public IReadOnlyList<string> Topics
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>The languages of digests to send, as BCP 47 tags; empty: all.</summary>
    public IReadOnlyList<string> Languages
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>The format of messages.</summary>
    public WebhookFormat Format { get; init; } = WebhookFormat.Standard;

    public required SubscriptionState State { get; init; }

    /// <summary>Why it is not active, worded for a person.</summary>
    public string? Reason { get; init; }

    /// <summary>The signing secrets, newest first. There are two during a rotation.</summary>
    public required IReadOnlyList<SigningSecret> Secrets { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When a URL of this subscription first answered a test message with 2xx, UTC; null: never.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>The time since which all attempts have failed, UTC; null if the last one succeeded.</summary>
    public DateTimeOffset? FailingSince { get; init; }
}

/// <summary>The state of a subscription.</summary>
public enum SubscriptionState
{
    /// <summary>Its URL has not answered the test message with 2xx yet.</summary>
    Unconfirmed,

    /// <summary>Messages are sent.</summary>
    Active,

    /// <summary>Its owner has paused it.</summary>
    Paused,

    /// <summary>Its URL answered 410 or failed for days.</summary>
    Disabled,
}

/// <summary>The format of messages.</summary>
public enum WebhookFormat
{
    /// <summary>Standard Webhooks 1.0.0, signed.</summary>
    Standard,

    /// <summary>A Slack incoming webhook; unsigned.</summary>
    Slack,

    /// <summary>A Microsoft Teams workflow webhook; unsigned.</summary>
    Teams,
}
