namespace Summarizer.PromptInjection;

/// <summary>A phrase of a table, found in a sentence.</summary>
/// <param name="Cue">What it hints at.</param>
internal readonly record struct CueHit(InjectionWords Words, Cue Cue, int First, int Last);
