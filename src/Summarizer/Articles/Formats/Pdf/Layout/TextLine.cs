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

    /// <summary>The same line seen in a mirror, so that text from right to left follows the rules of text from left to right.</summary>
    public TextLine Mirrored(float width) => this with { Left = width - Right, Right = width - Left };
}
