using UglyToad.PdfPig.Core;

namespace Summarizer.Articles.Formats.Pdf.Drawing;

/// <summary>A letter as a page draws it, in any direction.</summary>
internal readonly record struct DrawnGlyph(
    string Text,
    PdfPoint Start,
    PdfPoint End,
    float Size,
    bool IsBold,
    int Run,
    int Content,
    bool IsArtifact,
    Visibility Visibility
);

/// <summary>Whether a reader sees a letter.</summary>
internal enum Visibility
{
    /// <summary>It is seen.</summary>
    Seen,

    /// <summary>It is drawn without ink, as text recognition does over a picture.</summary>
    Invisible,

    /// <summary>It is tiny, outside the page, transparent or as light as its ground.</summary>
    Hidden,
}
