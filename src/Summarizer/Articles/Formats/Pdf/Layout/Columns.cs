namespace Summarizer.Articles.Formats.Pdf.Layout;

/// <summary>
/// Puts lines into reading order. Most programs draw text in that order, so it is changed only if a page jumps back and forth.
/// </summary>
internal static class Columns
{
    private const double MaxJumps = 0.25;
    private const int MaxDepth = 12;

    /// <summary>The lines of a page in reading order.</summary>
    public static List<TextLine> InOrder(List<TextLine> lines)
    {
        var jumps = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (IsJump(lines[i - 1], lines[i]))
                jumps++;
        }

        if (lines.Count < 4 || jumps <= Math.Max(1, lines.Count * MaxJumps))
            return lines;
        var ordered = new List<TextLine>(lines.Count);
        Cut(lines, ordered, 0);
        return ordered;
    }

    // Upwards in the same column, or sideways on the same base line: the page draws columns line by line, or in no order.
    private static bool IsJump(TextLine line, TextLine next)
    {
        var rise = next.Baseline - line.Baseline;
        return Math.Abs(rise) < line.Size * 0.3f || rise > 0 && next.Left < line.Right && line.Left < next.Right;
    }

    // Cuts at the widest empty strip: across first if it is wide, else along the gutter.
    private static void Cut(List<TextLine> lines, List<TextLine> ordered, int depth)
    {
        if (lines.Count < 2 || depth > MaxDepth)
        {
            ordered.AddRange(lines.OrderByDescending(line => line.Baseline).ThenBy(line => line.Left));
            return;
        }

        var size = lines.Average(line => line.Size);
        var gutter = Widest(lines, line => line.Left, line => line.Right);
        var strip = Widest(lines, line => -line.Baseline - line.Size * 0.8f, line => -line.Baseline + line.Size * 0.2f);
        if (gutter.Width > size * 0.7f && gutter.Width >= strip.Width * 0.5f)
            Part(lines, line => line.Right <= gutter.Start + 0.1f, ordered, depth);
        else if (strip.Width > size * 0.5f)
            Part(lines, line => -line.Baseline + line.Size * 0.2f <= strip.Start + 0.1f, ordered, depth);
        else if (gutter.Width > size * 0.7f)
            Part(lines, line => line.Right <= gutter.Start + 0.1f, ordered, depth);
        else
            Cut(lines, ordered, MaxDepth + 1);
    }

    private static void Part(List<TextLine> lines, Predicate<TextLine> isFirst, List<TextLine> ordered, int depth)
    {
        Cut(lines.FindAll(isFirst), ordered, depth + 1);
        Cut(lines.FindAll(line => !isFirst(line)), ordered, depth + 1);
    }

    private static (float Start, float Width) Widest(List<TextLine> lines, Func<TextLine, float> from, Func<TextLine, float> to)
    {
        var widest = (Start: 0f, Width: 0f);
        var end = float.NaN;
        foreach (var line in lines.OrderBy(from))
        {
            if (from(line) - end > widest.Width)
                widest = (end, from(line) - end);
            end = float.IsNaN(end) ? to(line) : Math.Max(end, to(line));
        }

        return widest;
    }
}
