namespace Summarizer.Models;

/// <summary>A time in which a model is not asked.</summary>
/// <param name="Reason">What it answered before.</param>
/// <param name="Remaining">How long it lasts; zero: the next call finds out whether it answers again.</param>
public sealed record ModelPause(Unavailability Reason, TimeSpan Remaining);
