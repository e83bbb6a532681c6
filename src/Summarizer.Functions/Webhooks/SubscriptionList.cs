namespace Summarizer.Functions.Webhooks;

/// <summary>The subscriptions, oldest first.</summary>
internal sealed record SubscriptionList(IReadOnlyList<SubscriptionView> Subscriptions);
