namespace Summarizer.Functions.Digests;

/// <summary>Failed attempts at digesting one upload. Storage outages do not count.</summary>
/// <param name="Code">What failed, for an operator; never article text.</param>
/// <param name="At">When it last failed, UTC.</param>
/// <param name="Attempts">How often it failed.</param>
/// <param name="ContentHash">SHA-256 of the upload's text, hexadecimal, where it could be read: what a model replied about it is kept for the next try.</param>
public sealed record Failure(string Code, DateTimeOffset At, int Attempts, string? ContentHash = null);
