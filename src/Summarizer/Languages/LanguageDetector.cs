using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Summarizer.Languages;

/// <summary>
/// Detects the language of a text, from a sentence on: by its script, and where several languages share the script by how probable its
/// words are in each of them (<see cref="LanguageStatistics"/>). If no language stands out, the result is
/// <see cref="Language.Unknown"/>: a wrong table does more harm than none.
/// </summary>
internal static class LanguageDetector
{
    // A sample of this size is as reliable as the whole text, and it limits the cost for books.
    private const int SampleLength = 20_000;

    private const int MaxWord = 64;

    // Kana, ideographs and Hangul follow.
    private const int FirstSyllable = 0x3040;

    private static readonly FrozenDictionary<string, string[]> TagsOfWord = IndexWords();

    public static Language Detect(string text)
    {
        var sample = text.Length <= SampleLength ? text : text[..SampleLength];
        if (Script(sample) is not { } script)
            return Language.Unknown;
        var tag =
            LanguageStatistics.Of(script) is { } statistics ? MostProbable(sample, script, statistics)
            : script == "zh" && HasKana(sample) ? "ja"
            : script;
        return tag == Language.Unknown.Tag ? Language.Unknown : KnownLanguages.Of(tag);
    }

    /// <summary>The languages that have a function word; empty for other words.</summary>
    public static IReadOnlyList<string> TagsOf(ReadOnlySpan<char> word) => TagsOfWord.GetValueOrDefault(Key(word), []);

    // The most frequent script: empty for Latin, null if there are no letters. Latin names are frequent in other scripts, seldom the
    // reverse, so other letters count double, and ideographs and syllables as much as two of those.
    private static string? Script(string sample)
    {
        Span<int> counts = stackalloc int[Scripts.All.Count + 1];
        counts.Clear();
        foreach (var rune in sample.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
                continue;
            var script = ScriptOf(rune.Value);
            counts[script + 1] +=
                script < 0 ? 1
                : rune.Value < FirstSyllable ? 2
                : 4;
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            if (counts[i] > counts[best])
                best = i;
        }

        return counts[best] == 0 ? null : TagOf(best - 1);
    }

    private static string TagOf(int script) => script < 0 ? "" : Scripts.All[script].Tag;

    // The index of a script; -1 for Latin.
    private static int ScriptOf(int value)
    {
        if (value < 0x370)
            return -1;
        for (var i = 0; i < Scripts.All.Count; i++)
        {
            if (value >= Scripts.All[i].First && value <= Scripts.All[i].Last)
                return i;
        }

        return -1;
    }

    // Japanese text can have more ideographs than kana.
    private static bool HasKana(string sample) =>
        sample.Count(c => Scripts.Kana.Contains(c, StringComparison.Ordinal)) * 100 > sample.Length;

    private static string MostProbable(string sample, string script, LanguageStatistics statistics)
    {
        Span<int> penalties = stackalloc int[statistics.Tags.Count];
        statistics.Priors.CopyTo(penalties);
        AddWords(sample, script, statistics, penalties);
        var best = 0;
        for (var i = 1; i < penalties.Length; i++)
        {
            if (penalties[i] < penalties[best])
                best = i;
        }

        return statistics.Tags[best];
    }

    private static void AddWords(string sample, string script, LanguageStatistics statistics, Span<int> penalties)
    {
        Span<int> ofWord = stackalloc int[penalties.Length];
        Span<char> word = stackalloc char[MaxWord];
        var text = Composed(sample);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]))
                continue;
            var start = i;
            var length = 0;
            for (; i < text.Length && IsInWord(text[i]); i++)
            {
                if (length < MaxWord && Fold(text[i]) is not '\0' and var c)
                    word[length++] = c;
            }

            if (TagOf(ScriptOf(text[start])) != script)
                continue;
            ofWord.Clear();
            statistics.Add(word[..length], ofWord);
            // A capital in a sentence often begins a name, which says less about the language.
            var isName = start > 0 && char.IsUpper(text[start]);
            for (var language = 0; language < penalties.Length; language++)
                penalties[language] += isName ? ofWord[language] * 3 / 5 : ofWord[language];
        }
    }

    // The statistics have composed letters. Surrogates are not letters of these scripts, and a lone one cannot be normalized.
    private static string Composed(string sample) =>
        sample.AsSpan().ContainsAnyInRange('\u0300', '\u036F')
            ? new string([.. sample.Select(c => char.IsSurrogate(c) ? ' ' : c)]).Normalize()
            : sample;

    private static bool IsInWord(char c) =>
        char.IsLetter(c)
        || (c > 'z' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
        || c is '\u200C' or '\u200D';

    // Lower case, as the statistics have it. Marks that most writers leave out are dropped: Arabic vowels, the tatweel, joiners.
    private static char Fold(char c) =>
        c switch
        {
            < '\u0080' => char.ToLowerInvariant(c),
            'İ' => 'i',
            'Ș' or 'ș' => 'ş',
            'Ț' or 'ț' => 'ţ',
            '\u0307' or '\u0640' or '\u0670' or (>= '\u064B' and <= '\u065F') or '\u200C' or '\u200D' => '\0',
            _ => char.ToLowerInvariant(c),
        };

    private static FrozenDictionary<string, string[]> IndexWords() =>
        KnownLanguages
            .All.Concat(KnownLanguages.Others)
            .SelectMany(language => language.FunctionWords.Select(word => (language.Tag, Word: Key(word))))
            .Distinct()
            .GroupBy(entry => entry.Word, entry => entry.Tag)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    // The same key in all languages, so that "İLE" and "ile" match.
    private static string Key(ReadOnlySpan<char> word) => new string(word).Replace('İ', 'i').Replace('’', '\'').ToLowerInvariant();
}
