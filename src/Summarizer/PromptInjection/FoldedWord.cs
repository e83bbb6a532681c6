using Summarizer.Text;

namespace Summarizer.PromptInjection;

/// <summary>A word as it is compared.</summary>
/// <param name="Text">Folded, without what an apostrophe adds.</param>
/// <param name="Quoted">Whether it stands within quotation marks.</param>
internal readonly record struct FoldedWord(Word Word, string Text, bool Quoted);
