namespace Summarizer.Functions.Digests;

/// <summary>The failed attempts to digest one upload. Storage outages do not count.</summary>
/// <param name="Code">What failed, for an operator; never article text.</param>
/// <param name="At">The time of the last failure, UTC.</param>
/// <param name="ContentHash">
/// SHA-256 of the upload's text, hexadecimal, if the text could be read. The model's replies about it are kept for the next attempt.
/// </param>
internal sealed record Failure(string Code, DateTimeOffset At, int Attempts, string? ContentHash = null);
