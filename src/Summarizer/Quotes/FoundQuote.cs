using Summarizer.Text;

namespace Summarizer.Quotes;

/// <summary>Words between quotation marks, and who says them as far as the text tells.</summary>
/// <param name="Span">The words without their marks and without a comma before the closing mark.</param>
/// <param name="Speaker">Who says them, by the fullest name the article gives; null where it does not say.</param>
/// <param name="Role">The speaker's role as the article gives it.</param>
public sealed record FoundQuote(TextSpan Span, string? Speaker, string? Role)
{
    /// <summary>Number of words.</summary>
    public required int Words { get; init; }

    /// <summary>
    /// Whether a verb of saying stands by; a quotation without one may be a title or a phrase the reporter keeps at a distance.
    /// </summary>
    public required bool IsReported { get; init; }

    /// <summary>Whether it is a sentence of its own and not a part of the reporter's.</summary>
    public required bool IsSentence { get; init; }

    /// <summary>The quote as a candidate to be verified.</summary>
    public QuoteCandidate ToCandidate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new QuoteCandidate(text[Span.Start..Span.End], Speaker, Role) { Span = Span };
    }
}
