using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Summarizer.Languages.Amounts;
using Summarizer.Text;

namespace Summarizer.Languages;

/// <summary>
/// A language's words for kinds of events (<see cref="Language.EventWords"/>). They separate a summit from a verdict about the same
/// people, and they are almost the only words that can be compared across languages.
/// </summary>
internal sealed class EventWords
{
    private const int MinStemLength = 3;
    private const int MinPrefixLength = 2;
    private const int MaxAttached = 2;
    private const int MaxLength = 60;
    private const char FirstKatakana = '\u30A1';
    private const char LastKatakana = '\u30FC';

    // A word that so many languages share is international: it means the same in a language without a list.
    private const int MinLanguages = 5;

    private static readonly ConditionalWeakTable<Language, EventWords> Parsed = [];
    private static readonly Lazy<FrozenDictionary<string, Entry>> International = new(() => Freeze(FindInternational()));

    private readonly FrozenDictionary<string, Entry> _entries;
    private readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly FrozenSet<string> _beginnings;
    private readonly int _maxWords;
    private readonly bool _hasCompounds;
    private readonly bool _hasSuffixes;
    private readonly InflectionSuffixes _suffixes;
    private readonly string[] _attached;

    private EventWords(Language language)
    {
        _entries = language.EventWords.Length > 0 ? Freeze(Entries(language)) : International.Value;
        _bySpan = _entries.GetAlternateLookup<ReadOnlySpan<char>>();
        var phrases = _entries.Keys.Select(key => key.Split(' ')).Where(words => words.Length > 1).ToList();
        _beginnings = phrases.Select(words => words[0]).ToFrozenSet();
        _maxWords = phrases.Select(words => words.Length).DefaultIfEmpty(1).Max();
        _hasCompounds = _entries.Values.Any(entry => entry.EndsCompounds);
        _hasSuffixes = language.InflectionSuffixes.Length > 0;
        _suffixes = InflectionSuffixes.Of(language);
        // Articles and conjunctions that are written together with the next word.
        _attached = [.. AmountWords.Of(language).Attached.Select(letters => WordFolding.Fold(letters))];
    }

    public static EventWords Of(Language language) => Parsed.GetValue(language, static language => new EventWords(language));

    /// <summary>Whether a kind of event is about sport.</summary>
    public static bool IsSport(string kind) => kind is "match" or "final" or "champion" or "tournament" or "medal";

    /// <summary>
    /// The kind of event that a phrase at some word means, and how many words the phrase has; null if no phrase begins there.
    /// </summary>
    public (string Kind, int Words)? PhraseAt(IReadOnlyList<Token> words, int first)
    {
        for (var count = _beginnings.Contains(words[first].Key) ? Joined(words, first) : 1; count > 1; count--)
        {
            var last = first + count - 1;
            if (
                Inflected(string.Join(' ', words.Skip(first).Take(count).Select(word => word.Key))) is { } entry
                && (last + 1 == words.Count || !IsOneKatakanaWord(words[last], words[last + 1]))
            )
                return (entry.Kind, count);
        }

        return null;
    }

    /// <summary>The kind of event that a folded word means; null for any other word.</summary>
    public string? Of(string key) =>
        key.Length > MaxLength ? null : (Inflected(key) ?? Compound(key) ?? WithoutAttached(key, MaxAttached))?.Kind;

    private int Joined(IReadOnlyList<Token> words, int first)
    {
        if (first > 0 && IsOneKatakanaWord(words[first - 1], words[first]))
            return 1;
        var count = 1;
        while (
            count < _maxWords && first + count < words.Count && words[first + count].Gap is WordGap.None or WordGap.Space or WordGap.Hyphen
        )
            count++;
        return count;
    }

    // Katakana words are spelled by sound, so that a short one is in many others by chance: terror in steroid.
    private static bool IsOneKatakanaWord(Token one, Token next) =>
        next.Gap == WordGap.None && one.Key is [>= FirstKatakana and <= LastKatakana] && next.Key is [>= FirstKatakana and <= LastKatakana];

    // Only the last word of a phrase has a suffix.
    private Entry? Inflected(ReadOnlySpan<char> key)
    {
        if (key.Length > MaxLength)
            return null;
        if (_bySpan.TryGetValue(key, out var entry))
            return entry;
        var start = key.LastIndexOf(' ') + 1;
        for (var length = key.Length - 1; length > start; length--)
        {
            if (
                _bySpan.TryGetValue(key[..length], out entry)
                && (entry.TakesAnyEnding || (length >= MinStemLength && _hasSuffixes && _suffixes.Contains(key[length..])))
            )
                return entry;
        }

        return null;
    }

    private Entry? Compound(ReadOnlySpan<char> key)
    {
        for (var start = MinPrefixLength; _hasCompounds && start < key.Length - MinStemLength; start++)
        {
            if (Inflected(key[start..]) is { EndsCompounds: true } entry)
                return entry;
        }

        return null;
    }

    private Entry? WithoutAttached(ReadOnlySpan<char> key, int max)
    {
        foreach (var letters in max > 0 ? _attached : [])
        {
            if (!key.StartsWith(letters) || key.Length - letters.Length < MinStemLength)
                continue;
            var word = key[letters.Length..];
            if ((Inflected(word) ?? WithoutAttached(word, max - 1)) is { } entry)
                return entry;
        }

        return null;
    }

    private static FrozenDictionary<string, Entry> Freeze(IEnumerable<(string Key, Entry Entry)> entries) =>
        entries.DistinctBy(entry => entry.Key).ToFrozenDictionary(entry => entry.Key, entry => entry.Entry);

    private static List<(string Key, Entry Entry)> FindInternational() =>
        [
            .. KnownLanguages
                .All.SelectMany(language => Entries(language).DistinctBy(entry => entry.Key))
                .GroupBy(entry => entry.Key)
                .Where(same => same.Count() >= MinLanguages && same.Select(entry => entry.Entry.Kind).Distinct().Count() == 1)
                .Select(same => same.First()),
        ];

    private static IEnumerable<(string Key, Entry Entry)> Entries(Language language)
    {
        foreach (var line in language.EventWords.Split('\n'))
        {
            var words = line.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words.Skip(1))
                yield return (Key(word.Trim('*')), new Entry(words[0], word.EndsWith('*'), word.StartsWith('*')));
        }
    }

    // Words within an entry are separated by underscores or hyphens; in Chinese and Japanese, each character is a word.
    private static string Key(string entry) => string.Join(' ', Token.Read(entry, new TextSpan(0, entry.Length)).Select(word => word.Key));

    private sealed record Entry(string Kind, bool TakesAnyEnding, bool EndsCompounds);
}
