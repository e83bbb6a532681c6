using System.Globalization;
using Summarizer.Names.Spellings;

namespace Summarizer.Names.Listed;

/// <content>Words as the tables spell them.</content>
internal sealed partial class ListedText
{
    private const char Devanagari = '\u0900';
    private const char Nukta = '\u093C';

    /// <summary>A word without points and vowel signs that the tables do not have, and with Persian letters.</summary>
    public static string Plain(ReadOnlySpan<char> word)
    {
        var buffer = new char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (c is 'ـ' || c < Devanagari && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            buffer[length++] = c switch
            {
                'ي' => 'ی',
                'ك' => 'ک',
                'ۀ' => 'ه',
                '’' or '׳' => '\'',
                _ => c,
            };
        }

        // "خانه‌ی"
        var plain = buffer.AsSpan(0, length);
        return plain.EndsWith("\u200Cی") ? plain[..^2].ToString() : plain.ToString();
    }

    private static string[] Spelled(string[] plain, SpellingVariants spellings)
    {
        for (var i = 0; i < plain.Length; i++)
        {
            if (spellings.CanVary(plain[i]) && !spellings.Knows(plain[i]))
                plain[i] = spellings.Find(plain[i]) ?? plain[i];
        }

        return plain;
    }

    private static string? WithoutNukta(string word) =>
        word.Contains(Nukta, StringComparison.Ordinal) ? word.Replace($"{Nukta}", "", StringComparison.Ordinal) : null;
}
