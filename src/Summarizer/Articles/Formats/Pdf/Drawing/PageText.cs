namespace Summarizer.Articles.Formats.Pdf.Drawing;

/// <summary>The letters of a page, in the order in which it draws them.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Glyphs">The letters a reader sees, in the order in which they are drawn.</param>
/// <param name="HiddenGlyphs">The letters a reader does not see, such as tiny or white ones.</param>
/// <param name="HasDrawings">Whether it draws a picture or a shape.</param>
internal sealed record PageText(
    int Number,
    float Width,
    float Height,
    IReadOnlyList<Glyph> Glyphs,
    IReadOnlyList<Glyph> HiddenGlyphs,
    bool HasDrawings
);
