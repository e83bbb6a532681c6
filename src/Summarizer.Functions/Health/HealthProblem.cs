namespace Summarizer.Functions.Health;

/// <summary>A problem that needs attention.</summary>
/// <param name="Code">Identifies the kind of problem to programs.</param>
/// <param name="Detail">What is wrong and what to do, for people.</param>
/// <param name="Names">Blob names, only for callers who may read articles.</param>
internal sealed record HealthProblem(string Code, string Detail, string? Names = null);
