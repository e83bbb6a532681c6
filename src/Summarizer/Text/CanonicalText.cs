using System.Buffers;
using System.Globalization;
using System.Text;

namespace Summarizer.Text;

/// <summary>
/// Cleans a line of text: NFC, single spaces, no invisible characters. Invisible characters are removed because they break comparisons and
/// can hide text; joiners stay if a script or an emoji needs them. Noncharacters and unpaired surrogates are removed because normalization,
/// XML and other code throw on them.
/// </summary>
internal static class CanonicalText
{
    // Unicode's stream-safe format (UAX #15) allows 30 marks on a letter. More are an attack on code that sorts them.
    private const int MaxMarks = 30;

    /// <summary>The line in canonical form; empty if nothing in it is visible.</summary>
    public static string CleanLine(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return IsPlainAscii(line) ? line.ToString() : Clean(line).Normalize(NormalizationForm.FormC);
    }

    /// <summary>
    /// The text without noncharacters, unpaired surrogates and control characters other than white space. They are valid in JSON escapes
    /// and even in UTF-8, but <see cref="string.Normalize()"/>, XML and queues reject them.
    /// </summary>
    public static string DropNoncharacters(string text)
    {
        if (!HasNoncharacters(text))
            return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; )
        {
            if (
                Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length) == OperationStatus.Done
                && !IsNoncharacter(rune.Value)
                && !IsControl(rune.Value)
            )
                clean.Append(text, i, length);
            i += length;
        }

        return clean.ToString();
    }

    private static bool HasNoncharacters(string text)
    {
        foreach (var c in text)
        {
            if (IsControl(c) || c is (>= '\uD800' and <= '\uDFFF') or (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE')
                return true;
        }

        return false;
    }

    private static bool IsControl(int value) => value is < 0x09 or > 0x0D and < 0x20 or 0x7F;

    private static bool IsPlainAscii(ReadOnlySpan<char> line)
    {
        var space = false;
        foreach (var c in line)
        {
            if (c is < ' ' or > '~' || c == ' ' && space)
                return false;
            space = c == ' ';
        }

        return true;
    }

    private static string Clean(ReadOnlySpan<char> line)
    {
        var clean = new StringBuilder(line.Length);
        int marks = 0,
            last = 0;
        while (!line.IsEmpty)
        {
            var isScalar = Rune.DecodeFromUtf16(line, out var rune, out var length) == OperationStatus.Done;
            line = line[length..];
            if (!isScalar)
                continue;
            if (rune.Value < 0x300 ? IsInvisibleLatin(rune.Value) : IsInvisible(rune, last))
                continue;
            if (Rune.IsWhiteSpace(rune))
                AppendSpace(clean);
            else if ((marks = IsMark(rune) ? marks + 1 : 0) <= MaxMarks)
                clean.Append(rune.ToString());
            last = rune.Value;
        }

        while (clean.Length > 0 && clean[^1] == ' ')
            clean.Length--;
        return clean.ToString();
    }

    private static void AppendSpace(StringBuilder clean)
    {
        if (clean.Length > 0 && clean[^1] != ' ')
            clean.Append(' ');
    }

    private static bool IsInvisibleLatin(int value) =>
        value is 0xAD or < 0x09 or > 0x0D and < 0x20 or > 0x7E and < 0x85 or > 0x85 and < 0xA0;

    private static bool IsInvisible(Rune rune, int last) =>
        rune.Value switch
        {
            0x200C or 0x200D => last is < 0x0590 or >= 0x2000 and < 0x2070, // joiners: needed from Hebrew on, and by emoji
            0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0 => true, // invisible fillers
            >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF => !TakesVariation(last, rune.Value),
            >= 0x0600 and <= 0x0605 or 0x06DD or 0x070F or 0x08E2 or 0x110BD => false, // number signs of Arabic, Syriac, Kaithi
            _ => IsNoncharacter(rune.Value) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control,
        };

    // U+FDD0 to U+FDEF and the last two code points of every plane (The Unicode Standard, 23.7).
    private static bool IsNoncharacter(int value) => value is >= 0xFDD0 and <= 0xFDEF || (value & 0xFFFE) == 0xFFFE;

    // Allows one variation selector after a character that can vary: a selector after every letter can encode hidden text.
    private static bool TakesVariation(int character, int selector) =>
        selector switch
        {
            >= 0xE0100 => WordTokenizer.IsIdeograph(new Rune(character)) && character >= 0x3400,
            >= 0xFE0E => character
                is '#'
                    or '*'
                    or (>= '0' and <= '9')
                    or 0xA9
                    or 0xAE
                    or (>= 0x2030 and < 0x3400)
                    or (>= 0x1F000 and < 0xE0000),
            _ => character is >= 0x1000 and < 0xFE00 or >= 0x10000 and < 0xE0000,
        };

    private static bool IsMark(Rune rune) =>
        rune.Value >= 0x300 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
