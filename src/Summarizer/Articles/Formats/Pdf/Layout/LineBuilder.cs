using System.Text;
using Summarizer.Articles.Formats.Pdf.Drawing;

namespace Summarizer.Articles.Formats.Pdf.Layout;

/// <summary>Assembles letters into lines.</summary>
internal static class LineBuilder
{
    // In fractions of the letters' height.
    private const float MaxBaselineShift = 0.25f;
    private const float MaxRaise = 0.6f;
    private const float MaxJumpBack = 0.7f;

    // Justified lines in narrow columns have very wide spaces, but programs draw each of them in one go.
    private const float MaxStretch = 4;
    private const float MinWordGap = 0.17f;
    private const float MinWordGapBesideSpaces = 0.28f;
    private const float ThinSpace = 0.1f;

    /// <summary>The lines of letters that stand in the order of the text.</summary>
    /// <param name="maxGap">The widest gap within a line, in parts of the letters' height; a wider one separates columns.</param>
    public static List<TextLine> Build(int page, IReadOnlyList<Glyph> glyphs, float maxGap)
    {
        var lines = new List<TextLine>();
        for (var start = 0; start < glyphs.Count; )
        {
            var end = EndOfBaseline(glyphs, start);
            AddLines(lines, page, glyphs, start, end, maxGap);
            start = end;
        }

        return lines;
    }

    // Letters on one base line, and smaller raised or lowered ones among them.
    private static int EndOfBaseline(IReadOnlyList<Glyph> glyphs, int start)
    {
        var line = glyphs[start];
        var end = start + 1;
        for (; end < glyphs.Count; end++)
        {
            var glyph = glyphs[end];
            var shift = Math.Abs(glyph.Baseline - line.Baseline);
            var size = Math.Max(glyph.Size, line.Size);
            if (shift > size * (IsSmaller(glyph, line) || IsSmaller(line, glyph) ? MaxRaise : MaxBaselineShift))
                break;
            if (shift > size * MaxBaselineShift && !IsBeside(glyphs[end - 1], glyph, size))
                break;
            if (!glyph.IsSpace && (line.IsSpace || IsSmaller(line, glyph)))
                line = glyph;
        }

        return end;
    }

    private static bool IsSmaller(Glyph one, Glyph other) => one.Size < other.Size * 0.85f;

    private static bool IsBeside(Glyph one, Glyph next, float size) =>
        Math.Abs(next.Left - one.Right) < size || Math.Abs(one.Left - next.Right) < size;

    private static void AddLines(List<TextLine> lines, int page, IReadOnlyList<Glyph> glyphs, int start, int end, float maxGap)
    {
        var row = new List<Glyph>(end - start);
        for (var i = start; i < end; i++)
            row.Add(glyphs[i]);
        var isRightToLeft = VisualOrder.IsRightToLeft(row);
        foreach (var piece in isRightToLeft ? Split(VisualOrder.Sort(row), maxGap) : SortPieces(Split(row, maxGap), maxGap))
        {
            if (ToLine(page, piece, isRightToLeft) is { } line && !IsRepeated(lines, line))
                lines.Add(line);
        }
    }

    private static List<List<Glyph>> Split(List<Glyph> row, float maxGap)
    {
        var pieces = new List<List<Glyph>>();
        Glyph? last = null;
        foreach (var glyph in row)
        {
            if (
                last is not { } before
                || glyph.Left - before.Right > (glyph.Run == before.Run ? MaxStretch : 1) * maxGap * glyph.Size
                || before.Left - glyph.Left > MaxJumpBack * glyph.Size
            )
                pieces.Add([]);
            pieces[^1].Add(glyph);
            if (!glyph.IsSpace || last is null)
                last = glyph;
        }

        return pieces;
    }

    // A bullet can be drawn after its text. Pieces that stand beside each other are one line.
    private static List<List<Glyph>> SortPieces(List<List<Glyph>> pieces, float maxGap)
    {
        if (pieces.Count == 1)
            return pieces;
        var sorted = new List<List<Glyph>>();
        var right = float.NaN;
        foreach (var piece in pieces.OrderBy(piece => piece[0].Left))
        {
            var gap = piece[0].Left - right;
            if (gap > -MaxJumpBack * piece[0].Size && gap <= maxGap * piece[0].Size)
            {
                sorted[^1].AddRange(piece);
                right = Math.Max(right, piece.Max(glyph => glyph.Right));
            }
            else
            {
                sorted.Add(piece);
                right = piece.Max(glyph => glyph.Right);
            }
        }

        return sorted;
    }

    private static TextLine? ToLine(int page, List<Glyph> piece, bool isRightToLeft)
    {
        var letters = piece.Where(glyph => !glyph.IsSpace).ToList();
        if (letters.Count == 0)
            return null;
        var size = letters.GroupBy(glyph => MathF.Round(glyph.Size, 1)).MaxBy(group => group.Count())!.Key;
        var baseline = letters.First(glyph => MathF.Round(glyph.Size, 1) == size).Baseline;
        var spaced = WithSpaces(RaisedMarks.Replace(piece, size, baseline));
        if (spaced.Count == 0)
            return null;
        var (text, firstWord) = isRightToLeft ? VisualOrder.ToLogical(spaced) : InOrder(spaced);
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return new TextLine(
            page,
            text.Trim(),
            letters.Min(glyph => glyph.Left),
            letters.Max(glyph => glyph.Right),
            baseline,
            size,
            letters.Count(glyph => glyph.IsBold) * 10 >= letters.Count * 9,
            isRightToLeft,
            firstWord
        );
    }

    private static (string Text, float FirstWord) InOrder(List<Glyph> glyphs)
    {
        // A line may break between any two characters, but not before a comma.
        if (glyphs[0].Text is [var first, ..] && Letters.IsSpaceless(first))
            return (string.Concat(glyphs.Select(glyph => glyph.Text)), 2 * (glyphs[0].Right - glyphs[0].Left));
        var text = new StringBuilder(glyphs.Count);
        var (left, right) = (float.NaN, 0f);
        var isFirst = true;
        foreach (var glyph in glyphs)
        {
            text.Append(glyph.Text);
            if (glyph.IsSpace)
                isFirst &= float.IsNaN(left) || glyph.Text.Length == 0;
            else if (isFirst)
                (left, right) = (float.IsNaN(left) ? glyph.Left : left, glyph.Right);
        }

        return (text.ToString(), right - left);
    }

    // Many documents have no letter for a space: only a gap separates words. Spaced-out letters have gaps everywhere, so a word's gap
    // is wider than the usual one of its line.
    private static List<Glyph> WithSpaces(List<Glyph> glyphs)
    {
        var spaced = new List<Glyph>(glyphs.Count + 16);
        var usual = UsualGap(glyphs);
        var min = (glyphs.Exists(glyph => glyph.IsSpace && glyph.Text.Length > 0) ? MinWordGapBesideSpaces : MinWordGap) + usual;
        Glyph? last = null;
        foreach (var glyph in glyphs)
        {
            if (
                last is { IsSpace: false } before
                && !glyph.IsSpace
                && glyph.Left - before.Right > (IsThinSpaced(before, glyph) ? ThinSpace : min) * Math.Max(glyph.Size, before.Size)
                && !(Letters.IsSpaceless(before.Text[^1]) && Letters.IsSpaceless(glyph.Text[0]))
            )
                spaced.Add(glyph with { Text = " ", Left = before.Right, Right = glyph.Left });
            spaced.Add(glyph);
            if (glyph.Text.Length > 0)
                last = glyph;
            else if (last is { } replaced)
                last = replaced with { Right = Math.Max(replaced.Right, glyph.Right) };
        }

        return spaced;
    }

    // French sets thin spaces beside these marks; other languages set none.
    private static bool IsThinSpaced(Glyph before, Glyph glyph) =>
        glyph.Text[0] is ';' or ':' or '!' or '?' or '»' or '›' || before.Text[^1] is '«' or '‹';

    private static float UsualGap(List<Glyph> glyphs)
    {
        var gaps = new List<float>(glyphs.Count);
        for (var i = 1; i < glyphs.Count; i++)
        {
            if (!glyphs[i].IsSpace && !glyphs[i - 1].IsSpace && glyphs[i].Size > 0)
                gaps.Add((glyphs[i].Left - glyphs[i - 1].Right) / glyphs[i].Size);
        }

        if (gaps.Count < 8)
            return 0;
        gaps.Sort();
        return Math.Clamp(gaps[gaps.Count / 2], 0, 0.5f);
    }

    // Some programs print a line twice, a hair apart, to make it bold.
    private static bool IsRepeated(List<TextLine> lines, TextLine line)
    {
        for (var i = Math.Max(0, lines.Count - 3); i < lines.Count; i++)
        {
            var other = lines[i];
            if (
                other.Text == line.Text
                && Math.Abs(other.Left - line.Left) < line.Size * 0.2f
                && Math.Abs(other.Baseline - line.Baseline) < line.Size * 0.2f
            )
                return true;
        }

        return false;
    }
}
