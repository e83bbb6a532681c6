namespace Summarizer.Functions.Models;

/// <summary>What the models cost.</summary>
/// <param name="Limit">The tokens a day may cost; null: no limit.</param>
/// <param name="Today">The tokens that today has cost.</param>
/// <param name="Days">The days on which a model was asked, newest first.</param>
internal sealed record UsageReport(long? Limit, long Today, IReadOnlyList<DayUsage> Days);

/// <summary>What one day cost.</summary>
/// <param name="Day">The day, of <c>Digest__TimeZone</c>.</param>
/// <param name="Models">By model, in the order of their names.</param>
public sealed record DayUsage(DateOnly Day, IReadOnlyList<ModelUsage> Models);

/// <summary>What one model was used.</summary>
/// <param name="Calls">How often it replied.</param>
public sealed record ModelUsage(string Model, int Calls, long InputTokens, long OutputTokens);
