using Summarizer.Sentences;

namespace Summarizer.Articles.Formats.Pdf.Layout;

/// <summary>Decides where one paragraph ends and the next begins: by size, distance, indent, and lines that end early.</summary>
internal sealed class ParagraphBreaks
{
    private const float MaxLeading = 1.3f;
    private const float MinIndent = 0.7f;
    private const float SpaceWidth = 0.25f;
    private const float SyllableWidth = 4;
    private const float MaxSlack = 0.4f;
    private const float MaxDifference = 1;
    private const int Window = 20;
    private readonly List<TextLine> _lines;
    private readonly PageStyle _style;
    private readonly IReadOnlyDictionary<int, float> _widths;

    private ParagraphBreaks(List<TextLine> lines, PageStyle style, IReadOnlyDictionary<int, float> widths) =>
        (_lines, _style, _widths) = (lines, style, widths);

    /// <summary>The paragraphs of lines in reading order.</summary>
    /// <param name="widths">The width of each page.</param>
    public static List<Block> Split(List<TextLine> lines, PageStyle style, IReadOnlyDictionary<int, float> widths)
    {
        var breaks = new ParagraphBreaks(lines, style, widths);
        var blocks = new List<Block>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0 || breaks.IsBreak(i, blocks[^1].Lines))
                blocks.Add(new Block([], style.IsHeading(lines[i])));
            blocks[^1].Lines.Add(lines[i]);
        }

        ListDashes.Remove(blocks);
        return blocks.ConvertAll(block => block with { IsHeading = block.IsHeading && IsHeading(block, style) });
    }

    // A bold paragraph is a lead; a heading is short and stops without a full stop.
    private static bool IsHeading(Block block, PageStyle style) =>
        block.Lines.Count <= 4
        && (block.Size >= style.BodySize * 1.1f || block.Lines.Count <= 2 && !SentenceBoundaries.IsTerminator(block.Lines[^1].Text[^1]));

    private bool IsBreak(int i, List<TextLine> paragraph)
    {
        TextLine last = _lines[i - 1],
            line = _lines[i];
        if (IsItem(last, line) || Math.Abs(line.Size - last.Size) > last.Size * 0.08f || _style.IsHeading(line) != _style.IsHeading(last))
            return true;
        if (line.Page == last.Page && Math.Abs(line.Baseline - last.Baseline) < line.Size * 0.3f && line.Left >= last.Right)
            return !GoesOn(last, line);
        var isBelow = line.Page == last.Page && line.Baseline < last.Baseline && Overlap(line, last);
        if (isBelow && last.Baseline - line.Baseline > _style.LeadingOf(line.Size) * MaxLeading)
            return true;
        if (_style.IsHeading(line))
            return !isBelow;
        if (GoesOn(last, line))
            return false;
        if (EndsEarly(i - 1, line))
            return true;
        return isBelow ? IsIndented(i, paragraph) : BeginsIndented(i);
    }

    // In the middle of a sentence, a dash is only a dash.
    private static bool IsItem(TextLine last, TextLine line) =>
        line.IsItem && (!line.BeginsWithDash || EndsSentence(last) || last.Text[^1] is ':' or ';');

    // An unfinished sentence whose next word is in lower case.
    private static bool GoesOn(TextLine last, TextLine line) =>
        (char.IsLower(line.Text[0]) || line.BeginsWithDash) && !EndsSentence(last) && last.Text[^1] is not (':' or ';');

    private static bool Overlap(TextLine one, TextLine other) => one.Left < other.Right && other.Left < one.Right;

    // A justified line that does not reach the edge is a last one; in ragged text, the next line's first word would have fitted.
    private bool EndsEarly(int i, TextLine next)
    {
        var line = _lines[i];
        if (line.Text[^1] is '-' or '\u00AD' or '\u2010')
            return false;
        var others = Neighbours(i).ToList();
        var edge = Math.Max(line.Right, others.Select(other => other.Right).DefaultIfEmpty().Max());
        var flush = others.Count(other => Math.Abs(other.Right - edge) < MaxDifference);
        if (flush >= 3 && flush * 2 >= others.Count && line.Text.Contains(' ', StringComparison.Ordinal))
            return line.Right < edge - line.Size * SpaceWidth;
        if (others.Count(other => Math.Abs(other.Right - line.Right) < MaxDifference) >= 3)
            return false;

        // Office programs make both margins equal.
        var margin = _widths[line.Page] - line.Left;
        if (margin > edge && margin - edge < line.Size * MaxSlack)
            edge = margin;
        var word = _style.Hyphenates ? Math.Min(next.FirstWord, line.Size * SyllableWidth) : next.FirstWord;
        return line.Right + line.Size * SpaceWidth + word < edge;
    }

    // A URL alone on its line may be wider than the column.
    private IEnumerable<TextLine> Neighbours(int i)
    {
        for (var j = Math.Max(0, i - Window); j <= Math.Min(_lines.Count - 1, i + Window); j++)
        {
            if (j != i && IsSameColumn(_lines[i], _lines[j]) && !IsAddress(_lines[j]))
                yield return _lines[j];
        }
    }

    private static bool IsAddress(TextLine line) =>
        line.Text.Contains("://", StringComparison.Ordinal) && !line.Text.Contains(' ', StringComparison.Ordinal);

    private static bool IsSameColumn(TextLine line, TextLine other) =>
        other.Page == line.Page
        && Math.Abs(other.Size - line.Size) < 0.2f
        && Overlap(line, other)
        && Math.Abs(other.Left - line.Left) < line.Size * 5;

    private bool IsIndented(int i, List<TextLine> paragraph)
    {
        TextLine last = _lines[i - 1],
            line = _lines[i];
        var indent = line.Size * MinIndent;
        if (line.Left > last.Left + indent)
            return !paragraph[0].IsItem && (paragraph.Count > 1 || !IsHanging(i)) && (BeginsIndented(i) || EndsSentence(last));
        if (line.Left < last.Left - indent)
            return paragraph.Count > 1 || paragraph[0].IsItem;
        return false;
    }

    // Numbered items and lists of names: the lines after the first are indented.
    private bool IsHanging(int i) =>
        i + 1 < _lines.Count && Math.Abs(_lines[i + 1].Left - _lines[i].Left) < 1 && !EndsSentence(_lines[i - 1]);

    // The line after it goes back to the edge of the column.
    private bool BeginsIndented(int i) =>
        i + 1 < _lines.Count
        && _lines[i + 1].Page == _lines[i].Page
        && _lines[i + 1].Baseline < _lines[i].Baseline
        && Overlap(_lines[i], _lines[i + 1])
        && _lines[i + 1].Left < _lines[i].Left - _lines[i].Size * MinIndent;

    private static bool EndsSentence(TextLine line)
    {
        var end = line.Text.Length;
        while (end > 0 && SentenceBoundaries.IsCloser(line.Text[end - 1]))
            end--;
        return end > 0 && SentenceBoundaries.IsTerminator(line.Text[end - 1]);
    }
}
