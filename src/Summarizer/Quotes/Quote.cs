using Summarizer.Text;


namespace Summarizer.Quotes;

/// <summary>Words somebody said, copied from the article at recorded offsets. Only the verifier makes one.</summary>
public sealed record Quote
{
    internal Quote(string text, TextSpan span, QuoteMatch match, string? speaker, string? role)
    {
        Text = text;
        Span = span;
        Match = match;
        Speaker = speaker;
        Role = role;
    }

    /// <summary>The words without their quotation marks: exactly the article's characters at <see cref="Span"/>.</summary>
    public string Text { get; }

    /// <summary>Where the words stand in the article's canonical text.</summary>
    public TextSpan Span { get; }

    /// <summary>How the candidate compared with the article.</summary>
    public QuoteMatch Match { get; }

    /// <summary>Who said it, as the article names them; null where the article does not say.</summary>
    public string? Speaker { get; }

    /// <summary>The speaker's role as the article gives it.</summary>
    public string? Role { get; }

    /// <summary>Whether the words stand between quotation marks, or directly behind one whose partner the outlet lost.</summary>
    internal bool IsSpoken { get; init; }
}

/// <summary>How a candidate compared with the article.</summary>
public enum QuoteMatch
{
    /// <summary>Character by character.</summary>
    Exact,

    /// <summary>
    /// The same but for typography (marks, dashes, white space, invisible characters); the article's characters are published.
    /// </summary>
    Repaired,
}

/// <summary>A quote that is not proven yet, as an engine proposes it.</summary>
/// <param name="Text">The words, with or without quotation marks around them.</param>
/// <param name="Speaker">Who is said to have said it.</param>
/// <param name="Role">The speaker's role.</param>
public sealed record QuoteCandidate(string Text, string? Speaker = null, string? Role = null)
{
    /// <summary>Where an engine that read the article's own characters found them; text from a model has no such place.</summary>
    public TextSpan? Span { get; init; }
}
