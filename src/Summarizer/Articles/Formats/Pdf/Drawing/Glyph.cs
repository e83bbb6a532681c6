namespace Summarizer.Articles.Formats.Pdf.Drawing;

/// <summary>A letter on a page, in points from the lower left corner.</summary>
/// <param name="Text">Its characters in logical order; a ligature has several, and a hidden partner of a replacement text none.</param>
/// <param name="Size">The height of its font.</param>
/// <param name="Run">Letters with the same number were drawn in one go.</param>
/// <param name="Content">The number of the marked content it belongs to; -1 if it has none.</param>
/// <param name="IsArtifact">Whether the document says that it is decoration: a running head, a page number.</param>
internal readonly record struct Glyph(
    string Text,
    float Left,
    float Right,
    float Baseline,
    float Size,
    bool IsBold,
    int Run,
    int Content,
    bool IsArtifact
)
{
    /// <summary>Whether it is blank.</summary>
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
