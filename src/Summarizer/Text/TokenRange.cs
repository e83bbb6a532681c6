namespace Summarizer.Text;

/// <summary>Tokens next to each other, such as the words of a name.</summary>
/// <param name="First">The index of the first token.</param>
/// <param name="Last">The index of the last token, inclusive.</param>
internal readonly record struct TokenRange(int First, int Last);
