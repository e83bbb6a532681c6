using Summarizer.Articles.Formats.Pdf.Drawing;

namespace Summarizer.Articles.Formats.Pdf.Layout;

/// <summary>Finds paragraphs in a document without tags, by where its lines are.</summary>
internal static class UntaggedLayout
{
    // Narrow gutters are as wide as the wide spaces of justified lines; those are drawn in one go.
    private const float MaxGap = 1.8f;
    private const float MaxSpace = 4;
    private const int MaxRowLength = 500;

    /// <summary>The paragraphs.</summary>
    public static List<Block> Read(IReadOnlyList<PageText> pages)
    {
        var lines = pages.Select(page => JoinRows(Columns.InOrder(LinesOf(page)))).ToList();
        var style = new PageStyle([.. lines.SelectMany(page => page)]);
        var text = new List<TextLine>();
        var notes = new List<TextLine>();
        foreach (var (page, kept) in pages.Zip(RunningLines.Remove(lines, pages, style)))
        {
            var (body, footNotes) = FootNotes.Split(kept, page, style);
            text.AddRange(body);
            notes.AddRange(footNotes);
        }

        var widths = pages.ToDictionary(page => page.Number, page => page.Width);
        return [.. ParagraphBreaks.Split(text, style, widths), .. ParagraphBreaks.Split(notes, style, widths)];
    }

    private static List<TextLine> LinesOf(PageText page)
    {
        var lines = LineBuilder.Build(page.Number, page.Glyphs, MaxGap);
        float left = lines.Select(line => line.Left).DefaultIfEmpty().Min(),
            right = lines.Select(line => line.Right).DefaultIfEmpty().Max();
        var isMirrored = lines.Count(line => line.IsRightToLeft && right - line.Right <= line.Left - left) * 2 > lines.Count;
        return isMirrored ? lines.ConvertAll(line => line.Mirrored(page.Width)) : lines;
    }

    // Pieces that are still side by side after the columns are separated form one line with a wide space.
    private static List<TextLine> JoinRows(List<TextLine> lines)
    {
        var rows = new List<TextLine>(lines.Count);
        foreach (var line in lines)
        {
            if (rows is [.., var last] && IsBeside(last, line))
                rows[^1] = last with { Text = $"{last.Text} {line.Text}", Right = line.Right, IsBold = last.IsBold && line.IsBold };
            else
                rows.Add(line);
        }

        return rows;
    }

    private static bool IsBeside(TextLine last, TextLine line) =>
        Math.Abs(line.Baseline - last.Baseline) < line.Size * 0.3f
        && Math.Abs(line.Size - last.Size) < line.Size * 0.3f
        && line.Left >= last.Right
        && last.Text.Length < MaxRowLength
        && line.Left - last.Right < line.Size * MaxSpace;
}
