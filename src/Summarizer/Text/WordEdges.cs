using System.Text;

namespace Summarizer.Text;

/// <summary>Tests whether a position is inside a word. Half a word can mean the opposite: <c>nuclear</c> in <c>non-nuclear</c>.</summary>
internal static class WordEdges
{
    /// <summary>Whether the word at <paramref name="start"/> actually begins earlier.</summary>
    public static bool ContinuesBefore(string text, int start)
    {
        if (start == 0 || start >= text.Length || !BelongsToWord(text, start))
            return false;
        if (IsJoined(text, start - 1))
            return true;
        Rune.DecodeLastFromUtf16(text.AsSpan(0, start), out var before, out _);
        return WordTokenizer.IsWordRune(before)
            && !WordTokenizer.IsIdeograph(before)
            && !WordTokenizer.IsIdeograph(WordTokenizer.RuneAt(text, start));
    }

    /// <summary>Whether the word before <paramref name="end"/> actually ends later.</summary>
    public static bool ContinuesAfter(string text, int end)
    {
        if (end == 0 || end >= text.Length)
            return false;
        Rune.DecodeLastFromUtf16(text.AsSpan(0, end), out var last, out _);
        if (!WordTokenizer.IsWordRune(last))
            return false;
        var next = WordTokenizer.RuneAt(text, end);
        if (WordTokenizer.IsWordRune(next))
            return IsMark(next) || !WordTokenizer.IsIdeograph(last) && !WordTokenizer.IsIdeograph(next);
        return IsJoined(text, end);
    }

    private static bool BelongsToWord(string text, int index) => WordTokenizer.IsWordRune(WordTokenizer.RuneAt(text, index));

    private static bool IsMark(Rune rune) => !Rune.IsLetterOrDigit(rune);

    // An apostrophe or a hyphen between letters, a point or a comma between digits, a sign before a digit.
    private static bool IsJoined(string text, int joiner)
    {
        if (joiner + 1 >= text.Length)
            return false;
        char c = text[joiner],
            after = text[joiner + 1];
        var before = joiner == 0 ? ' ' : text[joiner - 1];
        if (c is '-' or '−' && char.IsDigit(after) && char.IsWhiteSpace(before))
            return true;
        if (c is '.' or ',')
            return char.IsDigit(before) && char.IsDigit(after);
        var joins = WordTokenizer.IsApostrophe(c) || c is '-' or '\u2010' or '\u2011';
        return joins && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
    }
}
