namespace Summarizer.Functions.Digests;

/// <summary>A retraction that subscribers have not been told about yet.</summary>
/// <param name="First">The first revision that was published.</param>
/// <param name="Last">The revision that was retracted.</param>
/// <param name="At">The time of the retraction, UTC.</param>
internal sealed record Retraction(int First, int Last, DateTimeOffset At);
