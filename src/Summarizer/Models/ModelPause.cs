namespace Summarizer.Models;

/// <summary>A pause in which a model is not asked.</summary>
/// <param name="Reason">Why the pause started.</param>
/// <param name="Remaining">The remaining time; zero: the next call tests whether the model answers again.</param>
public sealed record ModelPause(Unavailability Reason, TimeSpan Remaining);
