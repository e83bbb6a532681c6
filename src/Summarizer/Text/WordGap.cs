namespace Summarizer.Text;

/// <summary>What separates a word from the one before.</summary>
internal enum WordGap
{
    /// <summary>The beginning of a sentence or a quotation.</summary>
    Opening,

    /// <summary>Nothing: characters of a script without spaces.</summary>
    None,

    /// <summary>White space, or the point of an initial or a short title.</summary>
    Space,

    /// <summary>A hyphen.</summary>
    Hyphen,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>Any other mark.</summary>
    Other,
}
