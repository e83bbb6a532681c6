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
