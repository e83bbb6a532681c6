using System.Globalization;
using System.Text;

namespace Summarizer.Articles.Formats.Pdf.Drawing;

/// <summary>Kinds of characters that decide how letters become words and lines become paragraphs.</summary>
internal static class Letters
{
    /// <summary>Stands for a letter whose character the document does not state.</summary>
    public const string Unknown = "\uFFFD";

    /// <summary>Words in the names of bold fonts.</summary>
    public static readonly string[] BoldNames = ["bold", "black", "heavy"];

    /// <summary>The text with ligatures and Arabic letter forms as plain letters. Other compatibility characters stay.</summary>
    public static string Plain(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uFB00', '\uFEFC'))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is >= '\uFB00' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC')
                plain.Append(c.ToString().Normalize(NormalizationForm.FormKC));
            else
                plain.Append(c);
        }

        return plain.ToString();
    }

    /// <summary>Whether a character belongs to a script that runs from right to left.</summary>
    public static bool IsRightToLeft(char c) =>
        c is ((>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'))
        && !char.IsDigit(c)
        && c is not ('،' or '؛' or '؟' or '٪' or '٫' or '٬');

    /// <summary>Whether a character is of a script without spaces: Chinese, Japanese, Thai, Lao, Khmer, Burmese.</summary>
    public static bool IsSpaceless(char c) =>
        c
            is (>= '\u0E00' and <= '\u0EFF')
                or (>= '\u1000' and <= '\u109F')
                or (>= '\u1780' and <= '\u17FF')
                or (>= '\u2E80' and <= '\u312F')
                or (>= '\u3190' and <= '\u9FFF')
                or (>= '\uF900' and <= '\uFAFF')
                or (>= '\uFE30' and <= '\uFE4F')
                or (>= '\uFF00' and <= '\uFFEF')
                or (>= '\uD840' and <= '\uD888');

    /// <summary>Whether a character combines with the one before it.</summary>
    public static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>Whether a character stands before a list item; the fonts of office programs have bullets in the private use area.</summary>
    public static bool IsBullet(char c) =>
        c
            is '•'
                or '◦'
                or '▪'
                or '▫'
                or '■'
                or '□'
                or '●'
                or '○'
                or '‣'
                or '⁃'
                or '∙'
                or '·'
                or '➢'
                or '✓'
                or '❖'
                or '\uFFFD'
                or (>= '\uE000' and <= '\uF8FF');
}
