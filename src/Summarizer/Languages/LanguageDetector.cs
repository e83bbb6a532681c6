using System.Collections.Frozen;
using System.Text;
using Summarizer.Text;

namespace Summarizer.Languages;

/// <summary>
/// Detects an article's language by its script, and within the Latin script by function words. A word counts less the more languages share
/// it. If no language stands out, the result is <see cref="Language.Unknown"/>: a wrong table does more harm than none.
/// </summary>
internal static class LanguageDetector
{
    // A sample of this size is as reliable as the whole text, and it limits the cost for books.
    private const int SampleLength = 20_000;

    // In running text of the right language, an eighth to a half of all words are function words.
    private const double MinShare = 0.06;
    private const double MinLead = 1.08;

    private static readonly FrozenDictionary<string, string[]> TagsOfWord = IndexWords();
    private static readonly FrozenDictionary<char, string[]> TagsOfLetter = IndexLetters();

    public static Language Detect(string text)
    {
        var sample = text.Length <= SampleLength ? text : text[..SampleLength];
        return Script(sample) switch
        {
            null => Language.Unknown,
            "" => ByWords(sample),
            var script => KnownLanguages.Of(Refine(script, sample)),
        };
    }

    /// <summary>The languages that have a function word; empty for other words.</summary>
    public static IReadOnlyList<string> TagsOf(ReadOnlySpan<char> word) => TagsOfWord.GetValueOrDefault(Key(word), []);

    // The most frequent script: empty for Latin, null if there are no letters.
    private static string? Script(string sample)
    {
        var counts = new Dictionary<string, int>();
        foreach (var rune in sample.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
                continue;
            var tag = ScriptOf(rune.Value);
            counts[tag] = counts.GetValueOrDefault(tag) + 1;
        }

        return counts.Count == 0 ? null : counts.MaxBy(count => count.Value).Key;
    }

    private static string ScriptOf(int value)
    {
        if (value < 0x370)
            return "";
        foreach (var (first, last, tag) in OtherLanguages.Scripts)
        {
            if (value >= first && value <= last)
                return tag;
        }

        return "";
    }

    // The language of distinguishing letters, if these are more than one in a hundred.
    private static string Refine(string script, string sample)
    {
        foreach (var (of, letters, tag) in OtherLanguages.Letters)
        {
            if (of == script && sample.Count(c => letters.Contains(c, StringComparison.Ordinal)) * 100 > sample.Length)
                return tag;
        }

        return script;
    }

    private static Language ByWords(string sample)
    {
        var scores = new Dictionary<string, double>();
        var words = WordTokenizer.Words(sample);
        foreach (var word in words)
        {
            var key = Key(word.Span.Of(sample));
            Count(scores, TagsOfWord.GetValueOrDefault(key, []));
            Count(scores, TagsOfLetters(key));
        }

        var ranked = scores.OrderByDescending(score => score.Value).Take(2).ToArray();
        if (ranked.Length == 0 || ranked[0].Value < MinShare * words.Count)
            return Language.Unknown;
        var isClear = ranked.Length == 1 || ranked[0].Value >= MinLead * ranked[1].Value;
        return isClear ? KnownLanguages.Of(ranked[0].Key) : Language.Unknown;
    }

    private static void Count(Dictionary<string, double> scores, string[] tags)
    {
        foreach (var tag in tags)
            scores[tag] = scores.GetValueOrDefault(tag) + 1.0 / tags.Length;
    }

    private static string[] TagsOfLetters(string word)
    {
        foreach (var c in word)
        {
            if (c > 'z' && TagsOfLetter.TryGetValue(c, out var tags))
                return tags;
        }

        return [];
    }

    private static FrozenDictionary<char, string[]> IndexLetters() =>
        KnownLanguages
            .All.Select(language => (language.Tag, language.DistinctiveLetters))
            .Concat(OtherLanguages.DistinctiveLetters.Select(entry => (Tag: entry.Key, DistinctiveLetters: entry.Value)))
            .SelectMany(entry => entry.DistinctiveLetters.Select(letter => (entry.Tag, Letter: letter)))
            .GroupBy(entry => entry.Letter, entry => entry.Tag)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static FrozenDictionary<string, string[]> IndexWords() =>
        KnownLanguages
            .All.Select(language => (language.Tag, language.FunctionWords))
            .Concat(OtherLanguages.FunctionWords.Select(entry => (Tag: entry.Key, FunctionWords: entry.Value)))
            .SelectMany(entry => entry.FunctionWords.Select(word => (entry.Tag, Word: Key(word))))
            .Distinct()
            .GroupBy(entry => entry.Word, entry => entry.Tag)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    // The same key in all languages, so that "İLE" and "ile" match.
    private static string Key(ReadOnlySpan<char> word) => new string(word).Replace('İ', 'i').Replace('’', '\'').ToLowerInvariant();
}
