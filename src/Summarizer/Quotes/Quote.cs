using Summarizer.Text;

namespace Summarizer.Quotes;

/// <summary>A person's words, copied from the article at recorded offsets. Only the verifier creates instances.</summary>
internal sealed record Quote
{
    internal Quote(string text, TextSpan span, QuoteMatch match, string? speaker, string? role)
    {
        Text = text;
        Span = span;
        Match = match;
        Speaker = speaker;
        Role = role;
    }

    /// <summary>The words without quotation marks: exactly the article's characters at <see cref="Span"/>.</summary>
    public string Text { get; }

    /// <summary>The span in the article's canonical text.</summary>
    public TextSpan Span { get; }

    /// <summary>How the candidate compared with the article.</summary>
    public QuoteMatch Match { get; }

    /// <summary>The speaker's name in the article; null if the article does not name the speaker.</summary>
    public string? Speaker { get; }

    /// <summary>The speaker's role, in the article's words.</summary>
    public string? Role { get; }

    /// <summary>Whether the words are between quotation marks, or directly after a mark without a partner.</summary>
    internal bool IsSpoken { get; init; }
}

/// <summary>How a candidate compared with the article.</summary>
public enum QuoteMatch
{
    /// <summary>Equal, character by character.</summary>
    Exact,

    /// <summary>
    /// Equal except for typography (marks, dashes, white space, invisible characters). The article's characters are published.
    /// </summary>
    Repaired,
}
