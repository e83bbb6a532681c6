namespace Summarizer.Articles.Formats.Office;

/// <summary>What a paragraph is by its style.</summary>
internal enum ParagraphKind
{
    Text,
    Title,
    Heading,

    /// <summary>A caption, or a line of a table of contents: not running text.</summary>
    Apparatus,

    /// <summary>Readers cannot see it.</summary>
    Hidden,
}
