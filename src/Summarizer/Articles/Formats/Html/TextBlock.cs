using AngleSharp.Dom;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Text that a page shows as a block of its own.</summary>
/// <param name="Text">The text in canonical form.</param>
/// <param name="Owner">The element in which it begins.</param>
/// <param name="LinkShare">The share of its letters in links.</param>
/// <param name="BoldShare">The share of its letters in bold.</param>
internal sealed record TextBlock(string Text, IElement Owner, double LinkShare, double BoldShare)
{
    /// <summary>The level of its heading; 0 if it is none.</summary>
    public int HeadingLevel { get; } = LevelOf(Owner);

    /// <summary>The block as a paragraph.</summary>
    public Paragraph ToParagraph() => new(Text, HeadingLevel > 0);

    private static int LevelOf(IElement owner)
    {
        for (var element = owner; element is not null && element.LocalName is not ("body" or "div" or "p"); element = element.ParentElement)
        {
            if (element.LocalName is ['h', >= '1' and <= '6'])
                return element.LocalName[1] - '0';
        }

        return 0;
    }
}
