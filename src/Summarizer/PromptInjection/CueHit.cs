using Summarizer.Languages;

namespace Summarizer.PromptInjection;

/// <summary>A phrase of a table in a sentence.</summary>
internal readonly record struct CueHit(InjectionPhrases Words, Cue Cue, int First, int Last);
