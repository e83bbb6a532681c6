using Summarizer.Functions.Webhooks.Delivery;

namespace Summarizer.Functions.Webhooks;

/// <summary>The attempts, newest first.</summary>
internal sealed record AttemptList(IReadOnlyList<Attempt> Attempts);
