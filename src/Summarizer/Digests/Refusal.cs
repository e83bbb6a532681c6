namespace Summarizer.Digests;

/// <summary>An upload that could not be read.</summary>
/// <param name="Code">One of the rejection codes.</param>
/// <param name="At">When it was refused, UTC.</param>
public sealed record Refusal(string Code, DateTimeOffset At);
