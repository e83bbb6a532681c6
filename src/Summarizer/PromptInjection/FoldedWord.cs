using Summarizer.Text;

namespace Summarizer.PromptInjection;

/// <summary>A word folded for comparison.</summary>
/// <param name="Text">Folded, without a suffix after an apostrophe.</param>
/// <param name="Quoted">Whether it is inside quotation marks.</param>
internal readonly record struct FoldedWord(string Text, TextSpan Span, WordKind Kind, bool Quoted);
