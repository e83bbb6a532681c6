namespace Summarizer.Articles.Formats.Pdf.Layout;

/// <summary>Lines that make one paragraph or heading.</summary>
internal sealed record Block(List<TextLine> Lines, bool IsHeading)
{
    /// <summary>The height of its letters.</summary>
    public float Size => Lines[0].Size;

    /// <summary>The page it begins on.</summary>
    public int Page => Lines[0].Page;
}
