using Summarizer.Functions.Webhooks.Delivery;

namespace Summarizer.Functions.Webhooks;

/// <summary>What was tried, newest first.</summary>
internal sealed record AttemptList(IReadOnlyList<Attempt> Attempts);
