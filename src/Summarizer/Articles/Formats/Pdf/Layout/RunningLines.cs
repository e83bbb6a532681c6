using Summarizer.Articles.Formats.Pdf.Drawing;
using Summarizer.Sentences;

namespace Summarizer.Articles.Formats.Pdf.Layout;

/// <summary>
/// Removes running heads, running feet and page numbers. They are at the same place with nearly the same text on several
/// pages; on a single page they are short lines in its margin, apart from the text.
/// </summary>
internal static class RunningLines
{
    private const float MarginShare = 0.12f;
    private const float MinPageShare = 0.5f;
    private const int MaxLength = 120;
    private const int MaxLines = 3;

    /// <summary>The lines without them.</summary>
    public static List<List<TextLine>> Remove(List<List<TextLine>> pages, IReadOnlyList<PageText> sizes, PageStyle style)
    {
        var repeated = Repeated(pages, sizes);
        return [.. pages.Select((lines, i) => Remove(lines, sizes[i], style, repeated))];
    }

    private static HashSet<(int Place, string Text)> Repeated(List<List<TextLine>> pages, IReadOnlyList<PageText> sizes)
    {
        var counts = new Dictionary<(int Place, string Text), int>();
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var key in pages[i].Where(line => IsInMargin(line, sizes[i])).Select(KeyOf).Distinct())
                counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return [.. counts.Where(one => one.Value >= 2 && one.Value >= Math.Min(3, pages.Count * MinPageShare)).Select(one => one.Key)];
    }

    private static List<TextLine> Remove(List<TextLine> lines, PageText page, PageStyle style, HashSet<(int Place, string Text)> repeated)
    {
        var kept = lines.Where(line => !IsInMargin(line, page) || !repeated.Contains(KeyOf(line))).ToList();
        for (var i = 0; i < MaxLines && kept.Count > 1; i++)
        {
            if (TopOf(kept, page, style) is not { } line)
                break;
            kept.Remove(line);
        }

        for (var i = 0; i < MaxLines && kept.Count > 1; i++)
        {
            if (BottomOf(kept, page, style) is not { } line)
                break;
            kept.Remove(line);
        }

        return kept;
    }

    // The highest line, if nothing is beside it and a gap, another style or a page number sets it apart from what is below.
    private static TextLine? TopOf(List<TextLine> lines, PageText page, PageStyle style)
    {
        var top = lines.MaxBy(line => line.Baseline)!;
        if (top.Baseline < page.Height * (1 - MarginShare) || !IsRunning(top, style))
            return null;
        var below = lines.Where(line => line.Baseline < top.Baseline - top.Size * 0.5f).MaxBy(line => line.Baseline);
        if (below is null)
            return null;
        if (HasNumber(top, page.Number))
            return top;
        var gap = top.Baseline - below.Baseline - Math.Max(0, below.Size - style.BodySize);
        return gap > style.LeadingOf(style.BodySize) * 1.4f ? top : null;
    }

    private static TextLine? BottomOf(List<TextLine> lines, PageText page, PageStyle style)
    {
        var bottom = lines.MinBy(line => line.Baseline)!;
        if (bottom.Baseline > page.Height * MarginShare || !IsRunning(bottom, style))
            return null;
        if (HasNumber(bottom, page.Number))
            return bottom;
        var above = lines.Where(line => line.Baseline > bottom.Baseline + bottom.Size * 0.5f).MinBy(line => line.Baseline);
        if (above is null)
            return null;
        var isApart =
            above.Baseline - bottom.Baseline > style.LeadingOf(style.BodySize) * 1.6f
            || Math.Abs(above.Size - bottom.Size) > bottom.Size * 0.1f;
        return isApart && !FootNotes.IsNote(bottom, style) && bottom.Width < page.Width * 0.6f ? bottom : null;
    }

    private static bool IsRunning(TextLine line, PageStyle style)
    {
        if (line.Text.Length > MaxLength || line.Size > style.BodySize * 1.25f)
            return false;
        var last = line.Text[^1];
        return !(SentenceBoundaries.IsTerminator(last) || SentenceBoundaries.IsCloser(last) || last is '-' or ',' or '\u00AD' or '\u2010');
    }

    // The page's number alone, or at one end of a short line.
    private static bool HasNumber(TextLine line, int page)
    {
        var words = line.Text.Split([' ', '|', '/', '-', '–', '—', '·', '•'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words.Length > 14)
            return false;
        var number = page.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return words.Length <= 3 && line.Text.All(c => !char.IsLetter(c)) && words.All(word => word.Length <= 4)
            || words[0] == number
            || words[^1] == number;
    }

    private static bool IsInMargin(TextLine line, PageText page) =>
        line.Text.Length <= MaxLength && (line.Baseline < page.Height * MarginShare || line.Baseline > page.Height * (1 - MarginShare));

    private static (int Place, string Text) KeyOf(TextLine line) =>
        ((int)MathF.Round(line.Baseline / 4), string.Concat(line.Text.Where(c => !char.IsDigit(c) && !char.IsWhiteSpace(c))));
}
