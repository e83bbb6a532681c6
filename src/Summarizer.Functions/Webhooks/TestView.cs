using Summarizer.Functions.Webhooks.Delivery;

namespace Summarizer.Functions.Webhooks;

/// <summary>The outcome of a test.</summary>
internal sealed record TestView(SubscriptionView Subscription, Attempt Attempt);
