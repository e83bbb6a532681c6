using Summarizer.Quotes.Verification;
using Summarizer.Text;

namespace Summarizer.Quotes;

/// <summary>Words between quotation marks, with the speaker if the text names one.</summary>
/// <param name="Span">The words without quotation marks and without a comma before the closing mark.</param>
/// <param name="Speaker">The fullest name that the article gives; null if it does not name the speaker.</param>
/// <param name="Role">The speaker's role, in the article's words.</param>
internal sealed record FoundQuote(TextSpan Span, string? Speaker, string? Role)
{
    public required int Words { get; init; }

    /// <summary>Whether there is a reporting verb. A quotation without one may be a title or a phrase in scare quotes.</summary>
    public required bool IsReported { get; init; }

    /// <summary>Whether it is a complete sentence and not part of the reporter's.</summary>
    public required bool IsSentence { get; init; }

    public QuoteCandidate ToCandidate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new QuoteCandidate(text[Span.Start..Span.End], Speaker, Role) { Span = Span };
    }
}
