using System.Text;
using Summarizer.Text;

namespace Summarizer.Sentences;

/// <summary>
/// Splits sentences that a scraper joined without a space (<c>söyledi.Belarus’un</c>), and headings joined between them. Names with points
/// (<c>CNN.com</c>, <c>U.S.A</c>, <c>www.site.com</c>) are not split.
/// </summary>
internal static class MissingSpaceSplitter
{
    // One or two are typing errors. Three or more show that paragraph breaks were lost; they are restored.
    private const int LostParagraphs = 3;

    public static List<Paragraph> Part(IEnumerable<Paragraph> paragraphs)
    {
        var parted = new List<Paragraph>();
        foreach (var paragraph in paragraphs)
        {
            var cuts = paragraph.IsHeading ? [] : new MissingSpaceScanner(paragraph.Text).Cuts();
            if (cuts.Count == 0)
                parted.Add(paragraph);
            else
                parted.AddRange(Apply(paragraph.Text, cuts));
        }

        return parted;
    }

    private static List<Paragraph> Apply(string text, List<MissingSpace> cuts)
    {
        var pieces = new List<Paragraph>();
        var paragraphsWereLost = cuts.Count(cut => !cut.InQuotation) >= LostParagraphs;
        var piece = new StringBuilder();
        var start = 0;
        foreach (var cut in cuts)
        {
            piece.Append(text, start, cut.At - start);
            start = cut.At;
            if (cut.InQuotation || !paragraphsWereLost && !cut.BeginsHeading && !cut.EndsHeading)
                piece.Append(' ');
            else
                Flush(pieces, piece, isHeading: cut.EndsHeading);
        }

        Flush(pieces, piece.Append(text, start, text.Length - start), isHeading: false);
        return pieces;
    }

    private static void Flush(List<Paragraph> pieces, StringBuilder piece, bool isHeading)
    {
        if (piece.ToString().Trim() is { Length: > 0 } text)
            pieces.Add(new Paragraph(text, isHeading));
        piece.Clear();
    }
}
