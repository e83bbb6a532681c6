namespace Summarizer.Text;

/// <summary>Text between quotation marks.</summary>
/// <param name="Continues">
/// Whether the closing mark is missing because the speech continues: the next paragraph opens with a mark again, as is usual in English.
/// </param>
internal readonly record struct Quotation(TextSpan Outer, TextSpan Inner, bool Continues);
