using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Text that a page shows as a block of its own.</summary>
/// <param name="Text">The text in canonical form.</param>
/// <param name="Path">The element in which it begins, and those around it.</param>
/// <param name="LinkShare">The share of its letters in links.</param>
/// <param name="LinkCount">How many links it has.</param>
internal sealed record TextBlock(string Text, ElementPath Path, double LinkShare, int LinkCount = 0)
{
    private const int MinProseLength = 60;

    /// <summary>The level of its heading; 0 for other blocks.</summary>
    public int HeadingLevel { get; } = LevelOf(Path);

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsItem { get; } = Path.Take(3).Any(element => element.LocalName is "li" or "dd" or "dt");

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool EndsSentence
    {
        get
        {
            var end = Text.Length;
            while (end > 0 && SentenceBoundaries.IsCloser(Text[end - 1]))
                end--;
            return end > 0 && SentenceBoundaries.IsTerminator(Text[end - 1]);
        }
    }

    /// <summary>Whether it is long enough for a sentence of an article and ends as one.</summary>
    public bool IsProse => (Text.Length >= MinProseLength || Text.Length >= MinProseLength / 3 && Text[0] >= '\u2E80') && EndsSentence;

    /// <summary>The block as a paragraph.</summary>
    public Paragraph ToParagraph() => new(Text, HeadingLevel > 0 && !(IsProse && Text.Length > 2 * MinProseLength));

    private static int LevelOf(ElementPath path)
    {
        foreach (var element in path)
        {
            if (element.LocalName is ['h', >= '1' and <= '6'])
                return element.LocalName[1] - '0';
            if (element.LocalName is "body" or "div" or "p")
                break;
        }

        return 0;
    }
}
