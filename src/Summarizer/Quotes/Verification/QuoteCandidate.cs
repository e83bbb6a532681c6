using Summarizer.Text;

namespace Summarizer.Quotes.Verification;

/// <summary>A quote proposed by an engine, not verified yet.</summary>
/// <param name="Text">The words, with or without quotation marks.</param>
/// <param name="Speaker">The speaker according to the engine.</param>
public sealed record QuoteCandidate(string Text, string? Speaker = null, string? Role = null)
{
    /// <summary>The maximum length of a quote. Anything longer is a text of its own.</summary>
    internal const int MaxLength = 5_000;

    /// <summary>The span in the article, if the engine copied the words from there; null for a model's words.</summary>
    public TextSpan? Span { get; init; }
}
