using Summarizer.Text;

namespace Summarizer.Quotes;

/// <summary>A quote that is not proven yet, as an engine proposes it.</summary>
/// <param name="Text">The words, with or without quotation marks around them.</param>
/// <param name="Speaker">Who is said to have said it.</param>
public sealed record QuoteCandidate(string Text, string? Speaker = null, string? Role = null)
{
    /// <summary>Where an engine that read the article's own characters found them; text from a model has no such place.</summary>
    public TextSpan? Span { get; init; }
}
