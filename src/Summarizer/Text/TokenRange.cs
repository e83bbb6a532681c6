namespace Summarizer.Text;

/// <summary>A run of capitalized words, including particles between them.</summary>
/// <param name="First">The index of the first token.</param>
/// <param name="Last">The index of the last token.</param>
internal readonly record struct TokenRange(int First, int Last);
