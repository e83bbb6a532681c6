using UglyToad.PdfPig.Core;

namespace Summarizer.Articles.Formats.Pdf.Drawing;

/// <summary>
/// Turns a page so that its text runs from left to right. Letters in other directions, such as a credit along a picture or a stamp in
/// the margin, are not part of its text.
/// </summary>
internal static class PageFrame
{
    /// <summary>The page of drawn letters.</summary>
    public static PageText ToPage(
        int number,
        double width,
        double height,
        List<DrawnGlyph> drawn,
        Func<DrawnGlyph, bool> isSeen,
        bool hasDrawings
    )
    {
        var counts = new int[4];
        foreach (var glyph in drawn)
        {
            if (isSeen(glyph) && !string.IsNullOrWhiteSpace(glyph.Text))
                counts[QuarterOf(glyph)]++;
        }

        var quarter = Array.IndexOf(counts, counts.Max());
        List<Glyph> seen = [],
            hidden = [];
        foreach (var glyph in drawn)
        {
            if (!isSeen(glyph))
                hidden.Add(Turn(glyph, QuarterOf(glyph), width, height));
            else if (QuarterOf(glyph) == quarter || glyph.Start == glyph.End)
                seen.Add(Turn(glyph, quarter, width, height));
        }

        var isUpright = quarter % 2 == 0;
        return new PageText(number, (float)(isUpright ? width : height), (float)(isUpright ? height : width), seen, hidden, hasDrawings);
    }

    // 0: to the right, 1: upwards, 2: to the left, 3: downwards.
    private static int QuarterOf(DrawnGlyph glyph)
    {
        double x = glyph.End.X - glyph.Start.X,
            y = glyph.End.Y - glyph.Start.Y;
        if (Math.Abs(x) >= Math.Abs(y))
            return x < 0 ? 2 : 0;
        return y > 0 ? 1 : 3;
    }

    private static Glyph Turn(DrawnGlyph glyph, int quarter, double width, double height)
    {
        PdfPoint Turned(PdfPoint point) =>
            quarter switch
            {
                1 => new PdfPoint(point.Y, width - point.X),
                2 => new PdfPoint(width - point.X, height - point.Y),
                3 => new PdfPoint(height - point.Y, point.X),
                _ => point,
            };
        PdfPoint start = Turned(glyph.Start),
            end = Turned(glyph.End);
        return new Glyph(
            glyph.Text,
            (float)start.X,
            (float)end.X,
            (float)start.Y,
            glyph.Size,
            glyph.IsBold,
            glyph.Run,
            glyph.Content,
            glyph.IsArtifact
        );
    }
}
