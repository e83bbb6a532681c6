using System.Globalization;

namespace Summarizer.Names;

/// <summary>The parts of an Arabic word: attached particles, the article and the rest.</summary>
internal static class ArabicWord
{
    private const int MinStem = 3;

    /// <summary>Whether a character is a vowel sign, or stretches a word.</summary>
    public static bool IsVowelSign(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c == 'ـ';

    /// <summary>A word without vowel signs.</summary>
    public static string Plain(ReadOnlySpan<char> word)
    {
        var buffer = new char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (!IsVowelSign(c))
                buffer[length++] = c;
        }

        return new string(buffer, 0, length);
    }

    /// <summary>A plain word without the article, also the Hebrew one.</summary>
    public static string WithoutArticle(string plain) =>
        HasArticle(plain) || plain.StartsWith("لل", StringComparison.Ordinal) ? plain[2..]
        : plain.StartsWith('ה') && plain.Length > 3 ? plain[1..]
        : plain;

    /// <summary>Whether a plain word has the article.</summary>
    public static bool HasArticle(string plain) => plain.StartsWith("ال", StringComparison.Ordinal);

    /// <summary>
    /// A plain word as it is, and without the conjunction and preposition that may be attached: <c>ولبغداد</c>,
    /// <c>للرياض</c>.
    /// </summary>
    public static IEnumerable<string> Readings(string plain)
    {
        yield return plain;
        if (plain.Length > MinStem && plain[0] is 'و' or 'ف')
            yield return plain = plain[1..];
        if (plain.Length > MinStem + 1 && plain.StartsWith("لل", StringComparison.Ordinal))
            yield return "ال" + plain[2..];
        if (plain.Length > MinStem - 1 && plain[0] is 'ب' or 'ل' or 'ك')
            yield return plain[1..];
        // "בחיפה"
        if (plain.Length > MinStem && plain[0] is 'ה' or 'ב' or 'ל' or 'מ' or 'כ' or 'ש' or 'ו')
            yield return plain[1..];
    }
}
