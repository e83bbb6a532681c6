namespace Summarizer.Quotes;

/// <summary>The words of a subject.</summary>
/// <param name="End">The word after its last one.</param>
/// <param name="Mention">The name, where it is one; else a pronoun or a phrase.</param>
internal readonly record struct Subject(int First, int End, Mention? Mention);
