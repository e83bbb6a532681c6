using System.Globalization;
using System.Text;

namespace Summarizer.Text;

/// <summary>
/// Finds the words of a text. Marks between words (hyphens, dashes, slashes) separate them; points and commas in numbers do not.
/// </summary>
internal static class WordTokenizer
{
    // Below, every character is one rune, and none is a combining mark or an ideograph.
    private const char FirstMark = '\u0300';

    public static IReadOnlyList<Word> Words(string text) => Words(text, new TextSpan(0, text.Length));

    /// <summary>The words of a part of a text, with offsets into the whole text.</summary>
    public static IReadOnlyList<Word> Words(string text, TextSpan part)
    {
        var words = new List<Word>(part.Length / 6);
        for (var i = part.Start; i < part.End; )
        {
            var end = WordEnd(text, i, part.End, out var kind);
            if (end == i)
            {
                i += RuneAt(text, i).Utf16SequenceLength;
                continue;
            }

            words.Add(new Word(new TextSpan(i, end), kind == WordKind.Ideograph ? new TextSpan(i, end) : WithoutAffix(text, i, end), kind));
            i = end;
        }

        return words;
    }

    /// <summary>The number of words of a text. In scripts without spaces, two characters count as one word.</summary>
    public static int Count(string text)
    {
        var (words, ideographs) = (0, 0);
        for (var i = 0; i < text.Length; )
        {
            var end = WordEnd(text, i, text.Length, out var kind);
            if (end > i && kind == WordKind.Ideograph)
                ideographs++;
            else if (end > i)
                words++;
            i = end > i ? end : i + RuneAt(text, i).Utf16SequenceLength;
        }

        return words + (ideographs + 1) / 2;
    }

    /// <summary>The same for words that have been read.</summary>
    public static int Count(IReadOnlyList<Word> words)
    {
        var ideographs = words.Count(word => word.Kind == WordKind.Ideograph);
        return words.Count - ideographs + (ideographs + 1) / 2;
    }

    /// <summary>The characters between a word of a text and the next; after word -1, those before the first word.</summary>
    public static ReadOnlySpan<char> GapAfter(string text, IReadOnlyList<Word> words, int word)
    {
        var start = word < 0 ? 0 : words[word].Span.End;
        var end = word + 1 < words.Count ? words[word + 1].Span.Start : text.Length;
        return text.AsSpan(start, end - start);
    }

    /// <summary>Whether a character can be an apostrophe.</summary>
    internal static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´' or '＇';

    /// <summary>Whether a character can be part of a word.</summary>
    internal static bool IsWordRune(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark
        || rune.Value is 0x200C or 0x200D;

    internal static Rune RuneAt(string text, int index) => Rune.TryGetRuneAt(text, index, out var rune) ? rune : Rune.ReplacementChar;

    private static int WordEnd(string text, int start, int limit, out WordKind kind)
    {
        if (text[start] < FirstMark)
        {
            kind = char.IsDigit(text[start]) ? WordKind.Number : WordKind.Letters;
            return char.IsLetterOrDigit(text[start]) ? RestEnd(text, start + 1, limit) : start;
        }

        var first = RuneAt(text, start);
        kind =
            IsIdeograph(first) ? WordKind.Ideograph
            : Rune.IsDigit(first) ? WordKind.Number
            : WordKind.Letters;
        if (!Rune.IsLetterOrDigit(first))
            return start;
        var i = start + first.Utf16SequenceLength;
        return kind == WordKind.Ideograph ? i : RestEnd(text, i, limit);
    }

    private static int RestEnd(string text, int i, int limit)
    {
        while (i < limit)
        {
            if (text[i] < FirstMark && char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var rune = RuneAt(text, i);
            if (IsWordRune(rune) && !IsIdeograph(rune))
                i += rune.Utf16SequenceLength;
            else if (IsJoiner(text, i, limit))
                i++;
            else
                break;
        }

        return Math.Min(i, limit);
    }

    // An apostrophe between letters, a point or comma between digits.
    private static bool IsJoiner(string text, int i, int limit)
    {
        if (i + 1 >= limit)
            return false;
        char before = text[i - 1],
            c = text[i],
            after = text[i + 1];
        if (c is '.' or ',')
            return char.IsAsciiDigit(before) && char.IsAsciiDigit(after);
        return IsApostrophe(c) && char.IsLetterOrDigit(before) && char.IsLetter(after);
    }

    // "Trump'ın" -> "Trump", "America's" -> "America", "l'homme" -> "homme", "d'Anne" -> "Anne"; "O'Brien's" -> "O'Brien"; "don't" and
    // "O'Brien" stay whole.
    private static TextSpan WithoutAffix(string text, int start, int end)
    {
        while (ElisionLength(text, start, end) is > 0 and var elision)
            start += elision;
        var at = start + 1;
        while (at < end && !(IsApostrophe(text[at]) && at + 1 < end && !char.IsUpper(text[at + 1])))
            at++;
        if (at >= end - 1)
            return new TextSpan(start, end);
        if (at - start <= 2 && char.IsLetter(text[start]) && end - at > 3)
            return new TextSpan(at + 1, end);
        return IsNegation(text.AsSpan(at + 1, end - at - 1)) ? new TextSpan(start, end) : new TextSpan(start, at);
    }

    // "l'Élysée", "L'Élysée", "qu'Anne", but not "O'Brien"
    private static int ElisionLength(string text, int start, int end)
    {
        var length = end - start > 2 && IsApostrophe(text[start + 1]) ? 2 : 3;
        return
            end - start > length
            && IsApostrophe(text[start + length - 1])
            && (char.IsLower(text[start]) || text[start] == 'L' && length == 2)
            && char.IsUpper(text[start + length])
            ? length
            : 0;
    }

    private static bool IsNegation(ReadOnlySpan<char> suffix) => suffix is "t";

    internal static bool IsIdeograph(Rune rune) =>
        rune.Value switch
        {
            < 0x0E00 => false,
            <= 0x0EFF => true, // Thai, Lao
            >= 0x1780 and <= 0x17FF => true, // Khmer
            >= 0x1000 and <= 0x109F => true, // Burmese
            >= 0x3040 and <= 0x30FF => true, // Hiragana, Katakana
            >= 0x3400 and <= 0x4DBF => true, // Han
            >= 0x4E00 and <= 0x9FFF => true,
            >= 0xF900 and <= 0xFAFF => true,
            >= 0x20000 and <= 0x3FFFF => true,
            _ => false,
        };
}
