using System.Collections.Frozen;
using Summarizer.Languages;
using Summarizer.Languages.World;

namespace Summarizer.Names.World;

/// <summary>
/// Tells which country a word means in any language: its name, its people, what is theirs, or one of its cities. Countries are numbered as
/// by <see cref="Exonyms"/>; those that it does not have are negative.
/// </summary>
internal static class NationWords
{
    private const int IndexedLetters = 3;
    private const int MinStemLength = 4;
    private const int MaxOpenLength = 8; // "нидерланд|скими"

    private static readonly FrozenDictionary<string, Entry[]> Entries = Parse();
    private static readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> ByBeginning = Entries.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    private static readonly FrozenSet<string> FirstWords = Entries
        .Values.SelectMany(entries => entries)
        .Where(entry => entry.Word.Contains(' ', StringComparison.Ordinal))
        .Select(entry => entry.Word.Split(' ')[0])
        .ToFrozenSet();

    /// <summary>The countries that a folded word or phrase means.</summary>
    /// <param name="endings">The suffixes of its language.</param>
    public static IEnumerable<int> Of(string key, InflectionSuffixes endings) => Find(key, endings, isCity: false);

    /// <summary>The country of a city with this folded name.</summary>
    public static IEnumerable<int> OfCity(string key, InflectionSuffixes endings) => Find(key, endings, isCity: true);

    /// <summary>Whether a phrase of the table begins with this folded word.</summary>
    public static bool BeginsName(string key) => FirstWords.Contains(key);

    private static IEnumerable<int> Find(string key, InflectionSuffixes endings, bool isCity) =>
        key.Length >= IndexedLetters && ByBeginning.TryGetValue(key.AsSpan(0, IndexedLetters), out var entries)
            ? entries.Where(entry => entry.IsCity == isCity && entry.Matches(key, endings)).Select(entry => entry.Nation)
            : [];

    private static FrozenDictionary<string, Entry[]> Parse()
    {
        var entries = new List<Entry>();
        var unlisted = new Dictionary<string, int>();
        int Number(string nation) =>
            Exonyms.Of(Exonyms.Key(nation), InflectionSuffixes.Of(KnownLanguages.Of("en"))) is [var known, ..] ? known
            : unlisted.TryGetValue(nation, out var number) ? number
            : unlisted[nation] = -1 - unlisted.Count;
        foreach (var row in PlaceNames.Rows(Nations.Words))
        {
            var nation = Number(row[0]);
            entries.AddRange(row.Select(word => new Entry(Exonyms.Key(word), word.EndsWith('-'), false, nation)));
        }

        foreach (var row in PlaceNames.Rows(Nations.Cities))
        {
            var nation = Number(row[0]);
            entries.AddRange(row.Skip(1).Select(word => new Entry(Exonyms.Key(word), false, true, nation)));
        }

        return entries
            .Where(entry => entry.Word.Length >= IndexedLetters)
            .Distinct()
            .GroupBy(entry => entry.Word[..IndexedLetters])
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <param name="IsOpen">Whether the word can go on with any letters.</param>
    private readonly record struct Entry(string Word, bool IsOpen, bool IsCity, int Nation)
    {
        public bool Matches(string key, InflectionSuffixes endings)
        {
            if (!key.StartsWith(Word, StringComparison.Ordinal))
                return false;
            var rest = key.AsSpan(Word.Length);
            return IsOpen ? rest.Length <= MaxOpenLength : rest.Length == 0 || Word.Length >= MinStemLength && endings.Contains(rest);
        }
    }
}
