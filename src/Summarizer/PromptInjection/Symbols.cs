using System.Text;
using System.Text.RegularExpressions;

namespace Summarizer.PromptInjection;

/// <summary>
/// Reads symbols as the letters or words they stand for: <c>🅸🅶🅽🅾🆁🅴</c>, <c>!gn0re</c>, <c>i-g-n-o-r-e</c>, <c>🚫 previous</c>.
/// </summary>
internal static partial class Symbols
{
    private const int MinMixedWords = 2;

    // Ten letters and nine marks.
    private const int MinLongWord = 19;
    private const string Separators = "-._*·|/~";
    private const string Signs = "@$!|€£+";
    private const string SignsLook = "asiielt";

    // What an emoji says in an order to a model. Written by hand.
    private static readonly Dictionary<int, string> Words = new()
    {
        [0x1F6AB] = "ignore", // no entry
        [0x26D4] = "ignore",
        [0x274C] = "ignore",
        [0x1F5D1] = "ignore", // wastebasket
        [0x1F648] = "ignore", // see-no-evil monkey
        [0x1F645] = "ignore", // no
        [0x270B] = "stop",
        [0x1F916] = "ai",
        [0x1F9E0] = "ai",
        [0x2B06] = "above",
        [0x1F446] = "above",
        [0x261D] = "above",
        [0x1F519] = "previous",
        [0x23EA] = "previous",
        [0x2B05] = "previous",
        [0x1F4DC] = "instructions",
        [0x1F4CB] = "instructions",
        [0x1F4CF] = "instructions",
        [0x1F4DD] = ". write",
        [0x270D] = ". write",
        [0x1F58A] = ". write",
        [0x1F4AC] = ". say",
        [0x1F5E3] = ". say",
    };

    public static IEnumerable<string> Readings(string text)
    {
        if (HasEmoji(text))
        {
            yield return Spell(text, word => $" {word} ", rune => "");
            yield return Spell(text, word => "", rune => "");
            yield return Spell(text, word => $" {word} ", rune => " ");
        }

        if (Mixed().Count(text) >= MinMixedWords)
            yield return Mixed().Replace(text, match => Letters(match.Value));
    }

    /// <summary>Whether emoji say to stop something, at the beginning, and to write something.</summary>
    public static bool OrderInEmoji(string text) =>
        text.Length > 0
        && WordOf(text.EnumerateRunes().First()) is "ignore" or "stop"
        && text.EnumerateRunes().Any(rune => WordOf(rune) is ['.', ..]);

    /// <summary>The text if words of it are spelled out; null if none are. A name or a cheer is one short word.</summary>
    /// <param name="words">How many words are spelled out.</param>
    public static string? SpelledOut(string text, out int words)
    {
        words = 0;
        var isLong = false;
        foreach (var match in SpelledWord().EnumerateMatches(text))
        {
            words++;
            isLong |= match.Length >= MinLongWord;
        }

        return words >= MinMixedWords || isLong
            ? SpelledWord().Replace(text, match => string.Concat(match.Value.Where(c => !Separators.Contains(c, StringComparison.Ordinal))))
            : null;
    }

    private static string? WordOf(Rune rune) => Words.GetValueOrDefault(rune.Value);

    private static bool HasEmoji(string text)
    {
        foreach (var c in text)
            if (char.IsSurrogate(c) || c is (>= '\u2190' and <= '\u2BFF') or (>= '\u2460' and <= '\u24FF'))
                return true;
        return false;
    }

    // Enclosed letters decompose, except those on a filled background.
    private static string Spell(string text, Func<string, string> word, Func<Rune, string> other)
    {
        var spelled = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (LetterOf(rune.Value) is { } letter)
                spelled.Append(letter);
            else if (rune.Value is 0xFE0F or 0x200D)
                continue;
            else if (Words.TryGetValue(rune.Value, out var meaning))
                spelled.Append(word(meaning));
            else if (Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.OtherSymbol && !Rune.IsLetter(Decomposed(rune)))
                spelled.Append(other(rune));
            else
                spelled.Append(rune.Value > 0x7F ? rune.ToString().Normalize(NormalizationForm.FormKD) : rune.ToString());
        }

        return spelled.ToString();
    }

    private static Rune Decomposed(Rune rune) =>
        Rune.GetRuneAt(rune.ToString().Normalize(NormalizationForm.FormKD).TrimStart('(') is { Length: > 0 } letters ? letters : " ", 0);

    private static char? LetterOf(int rune) =>
        rune switch
        {
            >= 0x1F150 and <= 0x1F169 => (char)('a' + rune - 0x1F150),
            >= 0x1F170 and <= 0x1F189 => (char)('a' + rune - 0x1F170),
            >= 0x1F1E6 and <= 0x1F1FF => (char)('a' + rune - 0x1F1E6),
            _ => null,
        };

    private static string Letters(string word) =>
        string.Concat(word.Select(c => Signs.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? SignsLook[at] : c));

    [GeneratedRegex(@"(?<![^\s\p{P}])[\p{L}\d]*[@$!|€£+][\p{L}\d@$!|€£+]*\p{L}[\p{L}\d@$!|€£+]*|\p{L}[\p{L}\d]+\$")]
    private static partial Regex Mixed();

    [GeneratedRegex(@"(?<!\S)\p{L}\p{M}*(?:[-._*·|/~]\S\p{M}*){2,}[-._*·|/~]?(?!\w)")]
    private static partial Regex SpelledWord();
}
