namespace Summarizer.Webhooks;

/// <summary>A webhook address with its secret and filters.</summary>
public sealed record Subscription
{
    /// <summary>Its id: <c>sub_</c> and 20 to 32 letters and digits.</summary>
    public required string Id { get; init; }

    /// <summary>Where messages go.</summary>
    public required Uri Url { get; init; }

    /// <summary>What its owner calls it.</summary>
    public string? Description { get; init; }

    /// <summary>The types of events it wants; empty: all.</summary>
    public IReadOnlyList<string> Events
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>The topics it wants, in any letter case; empty: all.</summary>
    public IReadOnlyList<string> Topics
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>BCP 47 tags of the languages it wants; empty: all.</summary>
    public IReadOnlyList<string> Languages
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>The form of its messages.</summary>
    public WebhookFormat Format { get; init; } = WebhookFormat.Standard;

    /// <summary>Whether messages are sent.</summary>
    public required SubscriptionState State { get; init; }

    /// <summary>Why it is not active, for a person.</summary>
    public string? Reason { get; init; }

    /// <summary>The secrets that sign, newest first: <c>whsec_</c> and Base64 of 24 to 64 bytes. Two while a secret is rotating.</summary>
    public required IReadOnlyList<SigningSecret> Secrets { get; init; }

    /// <summary>When it was created, UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When an address of it first answered a test message with 2xx, UTC; null: none ever did.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>Since when every attempt has failed, UTC; null where the last one did not.</summary>
    public DateTimeOffset? FailingSince { get; init; }
}

/// <summary>Where a subscription stands.</summary>
public enum SubscriptionState
{
    /// <summary>Its address has not answered the test message with 2xx yet.</summary>
    Unconfirmed,

    /// <summary>Messages are sent.</summary>
    Active,

    /// <summary>Its owner wants none for now.</summary>
    Paused,

    /// <summary>Its address said 410 or failed for days.</summary>
    Disabled,
}

/// <summary>The form of messages.</summary>
public enum WebhookFormat
{
    /// <summary>Standard Webhooks 1.0.0, signed.</summary>
    Standard,

    /// <summary>A Slack incoming webhook; unsigned.</summary>
    Slack,

    /// <summary>A Microsoft Teams workflow webhook; unsigned.</summary>
    Teams,
}
