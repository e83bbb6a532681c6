using System.Text;
using Summarizer.Articles.Formats.Pdf.Drawing;

namespace Summarizer.Articles.Formats.Pdf.Layout;

/// <summary>
/// Converts a line of Arabic or Hebrew from visual order to reading order: from right to left,
/// with numbers and Latin words from left to right. It is the Unicode bidirectional algorithm (UAX #9) backwards.
/// </summary>
internal static class VisualOrder
{
    // No real line has so many Latin letters within Arabic text.
    private const int MaxRun = 300;
    private const string Pairs = "«»()[]‹›";

    private enum Direction
    {
        Neutral,
        RightToLeft,
        LeftToRight,
        Number,
    }

    /// <summary>Whether a line runs from right to left.</summary>
    public static bool IsRightToLeft(List<Glyph> line)
    {
        int right = 0,
            left = 0;
        foreach (var glyph in line)
        {
            var direction = DirectionOf(glyph);
            right += direction == Direction.RightToLeft ? 1 : 0;
            left += direction == Direction.LeftToRight ? 1 : 0;
        }

        return right > 0 && right * 2 >= left;
    }

    /// <summary>The letters of a line by their place; a mark comes before its letter, since the line is read backwards.</summary>
    public static List<Glyph> Sort(List<Glyph> line)
    {
        var keys = new float[line.Count];
        for (var i = 0; i < line.Count; i++)
            keys[i] = IsMark(line[i]) && BaseOf(line, i) is { } letter ? letter.Left - 0.01f : line[i].Left;
        return [.. Enumerable.Range(0, line.Count).OrderBy(i => keys[i]).Select(i => line[i])];
    }

    /// <summary>The text of sorted letters, and the width of its first word.</summary>
    public static (string Text, float FirstWord) ToLogical(List<Glyph> line)
    {
        // A bullet stands at the left of an item that an editor set from left to right.
        var bullets = line.FindIndex(glyph => glyph.Text is not [var c] || !Letters.IsBullet(c));
        if (bullets > 0)
            line = line[bullets..];
        var directions = line.ConvertAll(DirectionOf);
        JoinNumbers(line, directions);
        var text = new StringBuilder(line.Count);
        for (var end = line.Count - 1; end >= 0; )
        {
            var start = StartOfRun(directions, end);
            for (var i = start; i <= end; i++)
                text.Append(line[i].Text);
            end = start - 1;
        }

        var item = bullets > 0 ? "• " : "";
        return (item + MoveEdges(text.ToString()), FirstWordOf(line));
    }

    /// <summary>
    /// Turns round brackets and guillemets that a program wrote as they look. Written as they are read, an opening one is after a space
    /// and before a letter.
    /// </summary>
    public static string TurnMarks(string text)
    {
        var votes = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Pairs.IndexOf(text[i]) is not (>= 0 and var at))
                continue;
            bool opens = i == 0 || char.IsWhiteSpace(text[i - 1]),
                closes = i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || char.IsPunctuation(text[i + 1]);
            if (opens != closes)
                votes += opens == (at % 2 == 0) ? 1 : -1;
        }

        return votes >= 0 ? text : string.Concat(text.Select(Turned));
    }

    private static char Turned(char c) => Pairs.IndexOf(c) is >= 0 and var at ? Pairs[at ^ 1] : c;

    private static bool IsMark(Glyph glyph) => glyph.Text.Length > 0 && glyph.Text.All(Letters.IsMark);

    private static Glyph? BaseOf(List<Glyph> line, int mark)
    {
        foreach (var i in (ReadOnlySpan<int>)[mark - 1, mark + 1, mark - 2, mark + 2])
        {
            if (i < 0 || i >= line.Count || IsMark(line[i]))
                continue;
            var middle = (line[mark].Left + line[mark].Right) / 2;
            if (middle >= line[i].Left - 0.5f && middle <= line[i].Right + 0.5f)
                return line[i];
        }

        return null;
    }

    private static Direction DirectionOf(Glyph glyph)
    {
        foreach (var c in glyph.Text)
        {
            if (Letters.IsRightToLeft(c))
                return Direction.RightToLeft;
            if (char.IsDigit(c))
                return Direction.Number;
            if (char.IsLetter(c))
                return Direction.LeftToRight;
        }

        return Direction.Neutral;
    }

    // "1.5", "12:30" and "1/2" are numbers; so is "2-3" in Hebrew, but not in Arabic. "50%" is one too.
    private static void JoinNumbers(List<Glyph> line, List<Direction> directions)
    {
        var isArabic = line.Exists(glyph => glyph.Text.Any(c => c is >= '\u0600' and <= '\u077F'));
        for (var i = 0; i < line.Count; i++)
        {
            if (directions[i] != Direction.Neutral)
                continue;
            bool before = i > 0 && directions[i - 1] == Direction.Number,
                after = i + 1 < line.Count && directions[i + 1] == Direction.Number;
            var text = line[i].Text;
            if (before && after && (text is "." or "," or ":" or "/" or "٫" or "٬" || !isArabic && text is "-" or "+"))
                directions[i] = Direction.Number;
            else if ((before || after) && text is "%" or "٪" or "$" or "€" or "£")
                directions[i] = Direction.Number;
        }
    }

    // The start of what is read from left to right and ends here: a number, or Latin words with the numbers and marks among them.
    private static int StartOfRun(List<Direction> directions, int end)
    {
        if (directions[end] is not (Direction.LeftToRight or Direction.Number))
            return end;
        var hasLatin = false;
        int start = end,
            numberStart = end;
        var isNumber = true;
        for (var i = end; i >= Math.Max(0, end - MaxRun) && directions[i] != Direction.RightToLeft; i--)
        {
            isNumber &= directions[i] == Direction.Number;
            if (isNumber)
                numberStart = i;
            if (directions[i] == Direction.LeftToRight)
                (hasLatin, start) = (true, i);
            else if (directions[i] == Direction.Number && hasLatin)
                start = i;
        }

        return hasLatin ? start : numberStart;
    }

    // In a paragraph that an editor set from left to right, the full stop of a last line stands at the right edge and an opening mark at
    // the left one. No line begins with a full stop.
    private static string MoveEdges(string text)
    {
        var start = 0;
        while (start < text.Length && text[start] is '.' or '،' or '؛' or '؟' or '!' or ',' or ':' or '…')
            start++;
        if (start == 0 || start == text.Length)
            return text;
        while (start < text.Length && text[start] is '»' or '«' or '”' or '“' or '"' or ')' or '(')
            start++;
        var head = text[..start].ToCharArray();
        Array.Reverse(head);
        return text[start..].TrimEnd() + new string(head);
    }

    private static float FirstWordOf(List<Glyph> line)
    {
        var end = line.FindLastIndex(glyph => DirectionOf(glyph) != Direction.Neutral);
        if (end < 0)
            return 0;
        var start = line.FindLastIndex(end, glyph => glyph.IsSpace && glyph.Text.Length > 0) + 1;
        return line[end].Right - line[start].Left;
    }
}
