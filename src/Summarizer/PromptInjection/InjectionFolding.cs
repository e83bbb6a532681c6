using System.Globalization;
using System.Text;

namespace Summarizer.PromptInjection;

/// <summary>
/// Folds words for comparison with tables: case, accents, compatibility forms (<c>𝐢𝐠𝐧𝐨𝐫𝐞</c>) and, in words of mixed scripts, letters that
/// look Latin. Published text is never folded.
/// </summary>
internal static class InjectionFolding
{
    private const string Cyrillic = "асеорхуіјѕԁһкмтвнгԛԝ";
    private const string CyrillicLooks = "aceopxyijsdhkmtbhrqw";
    private const string Greek = "αοερνικτυχβημγωϲϳ";
    private const string GreekLooks = "aoepviktuxbnuywcj";
    private const string Digits = "013457";
    private const string DigitsLook = "oieast";

    public static string Fold(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word))
            return FoldAscii(word);
        return Fold(new string(word).Normalize(NormalizationForm.FormKD));
    }

    private static string FoldAscii(ReadOnlySpan<char> word)
    {
        var lower = new string(word).ToLowerInvariant();
        return lower.Any(char.IsAsciiDigit) && lower.Any(char.IsAsciiLetter) ? Replace(lower, Digits, DigitsLook) : lower;
    }

    private static string Fold(string decomposed)
    {
        var folded = new StringBuilder(decomposed.Length);
        foreach (var c in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                continue;
            folded.Append(
                c switch
                {
                    'ı' => 'i',
                    '’' or '‘' or 'ʼ' => '\'',
                    _ => char.ToLowerInvariant(c),
                }
            );
        }

        var word = folded.ToString();
        return word.Any(char.IsAsciiLetter) ? Replace(Replace(word, Cyrillic, CyrillicLooks), Greek, GreekLooks) : word;
    }

    private static string Replace(string word, string letters, string looks)
    {
        var replaced = word.ToCharArray();
        for (var i = 0; i < replaced.Length; i++)
            if (letters.IndexOf(replaced[i], StringComparison.Ordinal) is >= 0 and var at)
                replaced[i] = looks[at];
        return new string(replaced);
    }
}
