using System.Globalization;
using Summarizer.Languages;

namespace Summarizer.Articles.Formats.Decoding;

/// <summary>
/// Rates how plausible a text is: whether its letters belong to one language, its punctuation is where punctuation should be, and its words
/// include function words. A wrong encoding produces foreign letters, symbols inside words, and capitals after lower-case letters.
/// </summary>
internal static class Plausibility
{
    private const double Impossible = -5;
    private const double SymbolInWord = -3;
    private const double MixedScripts = -2;
    private const double Foreign = -1;
    private const double Rare = -0.2;
    private const double OtherSyllable = 0.3;

    // Letters that occur only at the end of words.
    private const string FinalLetters = "ςךםןףץةى";

    /// <summary>The score of a text. In ASCII text, only function words score.</summary>
    public static double Of(string text)
    {
        var latin = new double[Alphabets.Latin.Length];
        var others = new Dictionary<string, double>();
        var points = 0.0;
        for (var i = 0; i < text.Length; )
        {
            var end = WordEnd(text, i);
            if (end > i)
            {
                var word = text.AsSpan(i, end - i);
                points += OfWord(word, latin);
                Count(word, latin, others);
                if (word[0] is >= '\x80' and < '\u2E80' && IsDigit(text, i - 1) | IsDigit(text, end))
                    points += Foreign;
                i = end;
                continue;
            }

            if (text[i] is < ' ' or >= '\x7F')
                points += OfMark(text, i);
            i++;
        }

        return points + latin.Max() + others.Values.DefaultIfEmpty(0).Max();
    }

    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || end > start && IsMark(text[end])))
            end++;
        return end;
    }

    private static bool IsDigit(string text, int i) => i >= 0 && i < text.Length && char.IsAsciiDigit(text[i]);

    private static bool IsMark(char c) =>
        c >= 0x300 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static double OfWord(ReadOnlySpan<char> word, double[] latin)
    {
        var points = 0.0;
        var script = ScriptOf(word[0]);
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            var own = ScriptOf(c);
            if (own != script)
                points += own == Script.Ideographic || script == Script.Ideographic ? Foreign / 2 : MixedScripts;
            script = own;
            if (c < 0x80 && (i == 0 || word[i - 1] < 0x80))
                continue;
            if (i > 0 && char.IsUpper(c) && char.IsLower(word[i - 1]))
                points += Foreign;
            if (c is 'ª' or 'º' or 'µ')
                points += word.Length <= 2 ? 0 : SymbolInWord;
            else if (own == Script.Latin)
                RateLatin(char.ToLowerInvariant(c), latin);
            else
                points += OfLetter(c, isLast: i == word.Length - 1);
        }

        return points;
    }

    private static void RateLatin(char letter, double[] latin)
    {
        if (letter < 0x80)
            return;
        var foreign = Alphabets.Loans.Contains(letter, StringComparison.Ordinal) ? Rare : Foreign;
        for (var i = 0; i < latin.Length; i++)
            latin[i] += Alphabets.Latin[i].Letters.Contains(letter, StringComparison.Ordinal) ? 1 : foreign;
    }

    private static double OfLetter(char letter, bool isLast)
    {
        if (!isLast && FinalLetters.Contains(letter, StringComparison.Ordinal))
            return Foreign;
        if (Alphabets.Weights.TryGetValue(char.ToLowerInvariant(letter), out var weight))
            return char.IsUpper(letter) ? weight / 2 : weight;
        return letter switch
        {
            >= '\uAC00' and <= '\uD7A3' => OtherSyllable,
            >= '\u3040' and <= '\u9FFF' => Rare,
            _ => Foreign,
        };
    }

    private static void Count(ReadOnlySpan<char> word, double[] latin, Dictionary<string, double> others)
    {
        var tags = LanguageDetector.TagsOf(word);
        foreach (var tag in tags)
        {
            var index = Array.FindIndex(Alphabets.Latin, language => language.Tag == tag);
            if (index >= 0)
                latin[index] += 1.0 / tags.Count;
            else
                others[tag] = others.GetValueOrDefault(tag) + 1.0 / tags.Count;
        }
    }

    private static double OfMark(string text, int i)
    {
        var c = text[i];
        char before = i > 0 ? text[i - 1] : ' ',
            after = i + 1 < text.Length ? text[i + 1] : ' ';
        bool follows = char.IsLetterOrDigit(before),
            precedes = char.IsLetterOrDigit(after);
        var isInWord = char.IsLetter(before) && char.IsLetter(after);
        if (Alphabets.Weights.TryGetValue(c, out var weight))
            return weight;
        switch (c)
        {
            case '\t' or '\n' or '\v' or '\f' or '\r':
                return 0;
            case '€' or '£' when char.IsAsciiDigit(after):
                return 1;
            case '’':
                return follows ? 1 : 0;
            case '“' or '”' or '«' or '»' or '‘' or '‹' or '›':
                return isInWord && before < 0x2000 ? SymbolInWord
                    : follows && precedes ? Foreign
                    : 1;
            case '„' or '‚' or '¿' or '¡':
                return follows || !precedes ? Foreign : 1;
            case '–' or '—' or '―' or '…':
                return !isInWord ? 0.5
                    : c == '–' ? Foreign / 2
                    : 0;
            case '\u00A0' or '·' or '\u00AD':
                return 0;
            case '€' or '£' or '§' or '©' or '®' or '™' or '№' or '°' or '•' or '½' or '²' or '³' or '¼' or '¾' or '×' or '±':
                return isInWord ? SymbolInWord
                    : char.IsLetter(before) && c is not ('®' or '™' or '²' or '³') ? Foreign
                    : 0.2;
            default:
                return OfOther(c, before, after);
        }
    }

    private static double OfOther(char c, char before, char after) =>
        CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => Impossible,
            UnicodeCategory.Surrogate => Rare,
            _ when c == '\uFFFD' => Impossible,
            _ => char.IsLetter(before) || char.IsLetter(after) ? SymbolInWord : Foreign,
        };

    private static Script ScriptOf(char c) =>
        c switch
        {
            < '\u0250' or (>= '\u0300' and <= '\u036F') or (>= '\u1E00' and <= '\u1EFF') => Script.Latin,
            < '\u0400' or (>= '\u1F00' and <= '\u1FFF') => Script.Greek,
            <= '\u052F' => Script.Cyrillic,
            >= '\u0590' and <= '\u05FF' => Script.Hebrew,
            >= '\u0600' and <= '\u06FF' => Script.Arabic,
            _ => Script.Ideographic,
        };

    private enum Script
    {
        Latin,
        Greek,
        Cyrillic,
        Hebrew,
        Arabic,

        // Chinese, Japanese, Korean and Thai, which follow other scripts without a space.
        Ideographic,
    }
}
