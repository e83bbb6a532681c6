namespace Summarizer.Functions.Digests;

/// <summary>A retry that waits on <c>digest-requests</c>.</summary>
/// <param name="Attempt">The attempt number. The message has the same number, so an outdated message is recognised.</param>
/// <param name="At">When the retry is due, UTC.</param>
/// <param name="Since">Since when the article has waited for a model, UTC.</param>
/// <param name="Asked">How often the model was asked without success.</param>
internal sealed record Retry(int Attempt, DateTimeOffset At, DateTimeOffset Since, int Asked);
