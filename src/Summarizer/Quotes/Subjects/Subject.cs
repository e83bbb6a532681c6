using Summarizer.Quotes.People;

namespace Summarizer.Quotes.Subjects;

/// <param name="End">The index after the last word.</param>
/// <param name="Mention">Null for a pronoun or a phrase.</param>
internal readonly record struct Subject(int First, int End, Mention? Mention);
