namespace Summarizer.PromptInjection;

/// <summary>A phrase of a table, found in a sentence.</summary>
/// <param name="Words">The table.</param>
/// <param name="Cue">What it hints at.</param>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
internal readonly record struct CueHit(InjectionWords Words, Cue Cue, int First, int Last);
