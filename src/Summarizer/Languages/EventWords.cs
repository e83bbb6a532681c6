using System.Collections.Frozen;
using Summarizer.Text;

namespace Summarizer.Languages;

/// <summary>
/// Words for kinds of events in all languages (<see cref="Language.EventWords"/>). They separate a summit from a verdict about the same
/// people, and they are almost the only words that can be compared across languages.
/// </summary>
internal static class EventWords
{
    private const int MinStemLength = 3;
    private const int MaxEndingLength = 7;

    private static readonly FrozenDictionary<string, string> Kinds = Parse();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Kinds.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>Whether a kind of event is about sport.</summary>
    public static bool IsSport(string kind) => kind is "match" or "final" or "champion" or "tournament" or "medal";

    /// <summary>The kind of event that a folded word means; null for any other word.</summary>
    /// <param name="endings">The suffixes of the word's language.</param>
    public static string? Of(string key, InflectionSuffixes endings)
    {
        if (Kinds.TryGetValue(key, out var kind))
            return kind;
        for (var length = key.Length - 1; length >= MinStemLength && key.Length - length <= MaxEndingLength; length--)
        {
            if (BySpan.TryGetValue(key.AsSpan(0, length), out kind) && endings.Contains(key.AsSpan(length)))
                return kind;
        }

        return null;
    }

    private static FrozenDictionary<string, string> Parse()
    {
        var kinds = new Dictionary<string, string>();
        foreach (var line in KnownLanguages.All.SelectMany(language => language.EventWords.Split('\n', StringSplitOptions.TrimEntries)))
        {
            var words = line.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words.Skip(1))
                kinds.TryAdd(WordFolding.Fold(word), words[0]);
        }

        return kinds.ToFrozenDictionary();
    }
}
