namespace Summarizer.Webhooks;

/// <summary>The types of events.</summary>
public static class WebhookEvents
{
    /// <summary>An article has its first digest.</summary>
    public const string DigestCreated = "digest.created";

    /// <summary>A digest has a new revision.</summary>
    public const string DigestUpdated = "digest.updated";

    /// <summary>A digest is no longer published.</summary>
    public const string DigestRetracted = "digest.retracted";

    /// <summary>The daily digest of a past day is published.</summary>
    public const string DailyPublished = "daily.published";

    /// <summary>A test, sent on request and when a subscription is created.</summary>
    public const string SubscriptionTest = "subscription.test";

    /// <summary>The types that can be subscribed to.</summary>
    public static IReadOnlyList<string> All { get; } = [DigestCreated, DigestUpdated, DigestRetracted, DailyPublished];
}
