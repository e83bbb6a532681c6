namespace Summarizer.Functions.Models;

/// <summary>The tokens that models have used.</summary>
/// <param name="Limit">The daily limit; null for no limit.</param>
/// <param name="Today">The tokens used today.</param>
/// <param name="Days">The days on which a model was asked, newest first.</param>
internal sealed record UsageReport(long? Limit, long Today, IReadOnlyList<DayUsage> Days);

/// <summary>The tokens used on one day.</summary>
/// <param name="Day">The day in <c>Digest__TimeZone</c>.</param>
/// <param name="Models">By model, in the order of their names.</param>
internal sealed record DayUsage(DateOnly Day, IReadOnlyList<ModelUsage> Models);

/// <summary>The tokens that one model used.</summary>
/// <param name="Calls">The number of replies.</param>
internal sealed record ModelUsage(string Model, int Calls, long InputTokens, long OutputTokens);
