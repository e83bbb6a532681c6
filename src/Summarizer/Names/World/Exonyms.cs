using System.Collections.Frozen;
using Summarizer.Languages;
using Summarizer.Languages.World;
using Summarizer.Text;

namespace Summarizer.Names.World;

/// <summary>Looks up the place or institution that a name means, in any language.</summary>
internal static class Exonyms
{
    private const int MinStemLength = 4;
    private static readonly FrozenDictionary<string, int[]> Groups = Parse();

    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> BySpan = Groups.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    private static readonly FrozenSet<string> Beginnings = Groups
        .Keys.Where(key => key.Contains(' ', StringComparison.Ordinal))
        .Select(key => key.Split(' ')[0])
        .ToFrozenSet();

    /// <summary>The groups of a folded name: several words separated by spaces, or one word in any case form.</summary>
    /// <param name="endings">The suffixes of the name's language.</param>
    public static ReadOnlySpan<int> Of(string key, InflectionSuffixes endings)
    {
        if (Groups.TryGetValue(key, out var groups))
            return groups;
        for (var length = key.Length - 1; length >= MinStemLength && key.Length - length <= InflectionSuffixes.MaxLength; length--)
        {
            if (BySpan.TryGetValue(key.AsSpan(0, length), out groups) && endings.Contains(key.AsSpan(length)))
                return groups;
        }

        return [];
    }

    /// <summary>Whether any name of several words begins with this folded word.</summary>
    public static bool BeginsName(string key) => Beginnings.Contains(key);

    private static FrozenDictionary<string, int[]> Parse()
    {
        var groups = new Dictionary<string, HashSet<int>>();
        var group = -1;
        void Add(string name, int to)
        {
            var key = Key(name);
            if (!groups.TryGetValue(key, out var set))
                groups[key] = set = [];
            set.Add(to);
        }

        foreach (var line in ExonymTable.Lines.Split('\n'))
        {
            if (!line.StartsWith(' '))
                group++;
            foreach (var name in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Add(name, group);
        }

        foreach (var (place, names) in PlaceNames.All)
        {
            var known = groups.TryGetValue(Key(place), out var set) ? set.First() : ++group;
            foreach (var name in names.Prepend(place))
                Add(name, known);
        }

        return groups.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray());
    }

    /// <summary>The folded words of a name in a table.</summary>
    public static string Key(string name) =>
        string.Join(' ', name.Split('_', '-').Select(word => WordFolding.Fold(word)).Where(word => word.Length > 0));
}
