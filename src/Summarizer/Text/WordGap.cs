namespace Summarizer.Text;

/// <summary>What separates a word from the one before.</summary>
internal enum WordGap
{
    /// <summary>The beginning of a sentence or a quotation.</summary>
    Opening,

    /// <summary>Nothing: the script has no spaces.</summary>
    None,

    /// <summary>White space, or the point after an initial or a short title.</summary>
    Space,

    Hyphen,

    Comma,

    /// <summary>Any other mark.</summary>
    Other,
}
