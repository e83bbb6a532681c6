namespace Summarizer.Articles.Formats.Office;

/// <summary>What a paragraph is by its style.</summary>
internal enum ParagraphKind
{
    Text,
    Title,
    Heading,

    /// <summary>A caption, or a line of a table of contents: no running text.</summary>
    Apparatus,

    /// <summary>No reader sees it.</summary>
    Hidden,
}
