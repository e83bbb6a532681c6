using System.Globalization;
using Summarizer.Names.Spellings;

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

    /// <summary>
    /// A plain word as the tables spell it, with what is attached to it: <c>والامم</c> becomes <c>والأمم</c>. The length stays.
    /// </summary>
    public static string Spelled(string plain, SpellingVariants spellings) => spellings.Read(plain, Respell);

    private static string Respell(string plain, SpellingVariants spellings)
    {
        var stems = Stems(plain).ToList();
        if (stems.Exists(spellings.Knows))
            return plain;
        foreach (var stem in stems.Where(stem => spellings.CanVary(stem)))
        {
            var folded = spellings.Fold(stem);
            // "لآلة" is not the name "لالة": writers leave out marks, they do not add them.
            if (
                spellings.Find(stem) is not { } found
                || found.Length != stem.Length
                || stem != folded && (found == folded || stem[0] == 'آ')
            )
                continue;
            if (plain.EndsWith(stem, StringComparison.Ordinal))
                return plain[..^stem.Length] + found;
            // "للامم", where the article has lost its first letter.
            return plain[..^(stem.Length - 1)] + found[1..];
        }

        return plain;
    }

    /// <summary>
    /// Whether a word has the form of a verbal noun or a broken plural: <c>تحسين</c>, <c>انتشار</c>, <c>أعمال</c>. Names of this form are
    /// in the tables.
    /// </summary>
    public static bool IsVerbalNoun(string plain) =>
        plain is ['ت', _, _, 'ي', _] or ['أ' or 'إ', _, _, 'ا', _]
        || plain.Length > 5 && plain[0] == 'ا' && plain[^2] == 'ا' && (plain[1] is 'ن' or 'س' || plain[2] == 'ت');

    /// <summary>A plain word without the article, also the Hebrew one.</summary>
    public static string WithoutArticle(string plain) =>
        HasArticle(plain) || plain.StartsWith("لل", StringComparison.Ordinal) ? plain[2..]
        : plain.StartsWith('ה') && plain.Length > 3 ? plain[1..]
        : plain;

    private static IEnumerable<string> Stems(string plain)
    {
        foreach (var reading in Readings(plain))
        {
            yield return reading;
            if (HasArticle(reading) && reading.Length > MinStem + 1)
                yield return reading[2..];
        }
    }

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
