using Summarizer.Functions.Webhooks.Delivery;

namespace Summarizer.Functions.Webhooks;

/// <summary>What came of a test.</summary>
internal sealed record TestView(SubscriptionView Subscription, Attempt Attempt);
