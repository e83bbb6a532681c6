namespace Summarizer.Text;

/// <summary>A stretch of text between quotation marks.</summary>
/// <param name="Continues">
/// Whether the closing mark is missing because the speech goes on: the next paragraph opens with a mark again, as English prints it.
/// </param>
public readonly record struct Quotation(TextSpan Outer, TextSpan Inner, bool Continues);
