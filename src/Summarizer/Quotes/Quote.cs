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
