using Summarizer.Text;

namespace Summarizer.Quotes.Speech;

/// <summary>Speech without quotation marks: after a dialogue dash, or an answer in an interview.</summary>
/// <param name="Outer">With the dash or label.</param>
/// <param name="Inner">The spoken words alone.</param>
/// <param name="Label">The name before an answer (<c>CALDERA:</c>); empty for an answer without one; null for dialogue.</param>
internal readonly record struct SpokenTurn(TextSpan Outer, TextSpan Inner, string? Label)
{
    public bool IsAnswer => Label is not null;
}
