namespace Summarizer.Articles.Formats.Office;

/// <summary>The properties of a paragraph and of the run in it that is being read.</summary>
internal sealed record DocxFormat
{
    private static readonly DocxStyles.Style None = new();

    public string? Style { get; init; }

    public int? OutlineLevel { get; init; }

    public bool IsShaded { get; init; }

    /// <summary>Whether the paragraph's mark is hidden or deleted, so that the next paragraph continues this one.</summary>
    public bool IsContinued { get; init; }

    public string? RunStyle { get; init; }

    public DocxStyles.Style Run { get; init; } = None;

    public DocxFormat NewRun() => this with { RunStyle = null, Run = None };

    public ParagraphKind Kind(DocxStyles styles)
    {
        var style = styles.Resolve(Style);
        var level = OutlineLevel ?? style.OutlineLevel;
        return style.Kind ?? (level is >= 0 and < DocxStyles.BodyLevel ? ParagraphKind.Heading : ParagraphKind.Text);
    }

    /// <summary>Whether no reader sees the run: hidden, too small, or white on a white page.</summary>
    /// <param name="isShaded">Whether the cell or the box has a background.</param>
    public bool IsHidden(DocxStyles styles, bool isShaded)
    {
        var paragraph = styles.Resolve(Style);
        var character = RunStyle is null ? None : styles.Resolve(RunStyle);

        // Two styles that both hide show the text (ISO/IEC 29500-1, 17.7.3).
        var isVanished = Run.IsVanished ?? (paragraph.IsVanished == true) ^ (character.IsVanished == true);
        var isTiny = Run.IsTiny ?? character.IsTiny ?? paragraph.IsTiny ?? false;
        var isWhite = Run.IsWhite ?? character.IsWhite ?? paragraph.IsWhite ?? false;
        return isVanished || isTiny || isWhite && !(isShaded || IsShaded || Run.IsShaded || character.IsShaded || paragraph.IsShaded);
    }
}
