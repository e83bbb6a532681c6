namespace Summarizer.Functions.Digests;

/// <summary>The end of a digest's publication.</summary>
/// <param name="First">The first revision that was published.</param>
/// <param name="Last">The revision that was retracted.</param>
/// <param name="At">When, UTC.</param>
public sealed record Retraction(int First, int Last, DateTimeOffset At);
