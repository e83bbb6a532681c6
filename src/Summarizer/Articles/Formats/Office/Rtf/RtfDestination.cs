namespace Summarizer.Articles.Formats.Office.Rtf;

/// <summary>Where the text of a group goes.</summary>
internal enum RtfDestination
{
    Text,
    Nowhere,

    /// <summary>A shape, an object or the document's properties: only some groups in it have text.</summary>
    Container,

    Fonts,
    Colors,
    Styles,
    Title,
    Author,
    Instruction,
}
