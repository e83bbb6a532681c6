namespace Summarizer.Functions.Digests;

/// <summary>A retry that waits on <c>digest-requests</c>.</summary>
/// <param name="Attempt">Which attempt it is; its message names the same number, so one that was overtaken is recognised.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Since">Since when the article waits for a model, UTC.</param>
/// <param name="Asked">How often the model was asked in vain.</param>
public sealed record Retry(int Attempt, DateTimeOffset At, DateTimeOffset Since, int Asked);
