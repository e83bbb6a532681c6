namespace Summarizer.Digests;

/// <summary>An upload that could not be read.</summary>
/// <param name="Code">Why: a rejection code.</param>
/// <param name="At">When it was refused, UTC.</param>
public sealed record Refusal(string Code, DateTimeOffset At);
