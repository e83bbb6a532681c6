namespace Summarizer.Functions.Models;

/// <summary>A line of the usage ledger: one call to a model.</summary>
/// <param name="At">When it replied, UTC.</param>
internal sealed record UsageLine(DateTimeOffset At, string Model, long InputTokens, long OutputTokens);
