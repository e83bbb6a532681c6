using Summarizer.Articles.Formats.Pdf.Drawing;

namespace Summarizer.Articles.Formats.Pdf.Layout;

/// <summary>A line of text on a page.</summary>
/// <param name="Text">Its characters in logical order.</param>
/// <param name="FirstWord">The width of its first word.</param>
internal sealed record TextLine(
    int Page,
    string Text,
    float Left,
    float Right,
    float Baseline,
    float Size,
    bool IsBold,
    bool IsRightToLeft,
    float FirstWord
)
{
    /// <summary>Its width.</summary>
    public float Width => Right - Left;

    /// <summary>Whether it begins a list item, or a line of dialogue that begins with a dash.</summary>
    public bool IsItem => Text.Length > 1 && (Letters.IsBullet(Text[0]) || BeginsWithDash);

    /// <summary>Whether it begins with a dash.</summary>
    public bool BeginsWithDash => Text.Length > 2 && Text[0] is '-' or '–' or '—' or '*' && Text[1] == ' ';

    /// <summary>The line mirrored, so that the rules for left-to-right text also work for right-to-left text.</summary>
    public TextLine Mirrored(float width) => this with { Left = width - Right, Right = width - Left };
}
