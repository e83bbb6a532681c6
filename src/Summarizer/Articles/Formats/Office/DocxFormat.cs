using System.Xml;

namespace Summarizer.Articles.Formats.Office;

/// <summary>The properties of the current paragraph and its current run.</summary>
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

    public DocxFormat WithParagraphProperty(string name, XmlReader property) =>
        name switch
        {
            "pStyle" => this with { Style = property.Attribute("val") },
            "outlineLvl" => this with { OutlineLevel = DocxValues.Number(property) },
            "shd" => this with { IsShaded = DocxValues.IsShade(property) },
            _ => this,
        };

    public DocxFormat WithRunProperty(string name, XmlReader property) =>
        name switch
        {
            "rStyle" => this with { RunStyle = property.Attribute("val") },
            "vanish" => this with { Run = Run with { IsVanished = DocxValues.IsOn(property) } },
            "color" => this with { Run = Run with { IsWhite = DocxValues.IsWhite(property) } },
            "sz" => this with { Run = Run with { IsTiny = DocxValues.IsTiny(property) } },
            "shd" => this with { Run = Run with { IsShaded = DocxValues.IsShade(property) } },
            "highlight" => this with { Run = Run with { IsShaded = property.Attribute("val") is not (null or "none" or "white") } },
            _ => this,
        };

    public ParagraphKind Kind(DocxStyles styles)
    {
        var style = styles.Resolve(Style);
        var level = OutlineLevel ?? style.OutlineLevel;
        return style.Kind ?? (level is >= 0 and < DocxStyles.BodyLevel ? ParagraphKind.Heading : ParagraphKind.Text);
    }

    /// <summary>Whether the run is invisible: hidden, too small, or white on a white page.</summary>
    /// <param name="isShaded">Whether the cell or the box has a background.</param>
    public bool IsHidden(DocxStyles styles, bool isShaded)
    {
        var paragraph = styles.Resolve(Style);
        var character = RunStyle is null ? None : styles.Resolve(RunStyle);

        // Two styles that both hide the text cancel each other out (ISO/IEC 29500-1, 17.7.3).
        var isVanished = Run.IsVanished ?? (paragraph.IsVanished == true) ^ (character.IsVanished == true);
        var isTiny = Run.IsTiny ?? character.IsTiny ?? paragraph.IsTiny ?? false;
        var isWhite = Run.IsWhite ?? character.IsWhite ?? paragraph.IsWhite ?? false;
        return isVanished || isTiny || isWhite && !(isShaded || IsShaded || Run.IsShaded || character.IsShaded || paragraph.IsShaded);
    }
}
