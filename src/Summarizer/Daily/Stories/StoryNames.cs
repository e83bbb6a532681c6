using Summarizer.Digests;
using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Text;

namespace Summarizer.Daily.Stories;

/// <summary>Finds the names that most sources of a story share.</summary>
internal static class StoryNames
{
    private const int Most = 12;

    /// <summary>Names of more than half of the sources, those of the most sources first, each as the foremost source writes it.</summary>
    /// <param name="sources">The digests, the one that says most first.</param>
    public static IReadOnlyList<string> Shared(IReadOnlyList<Digest> sources)
    {
        var found = new Dictionary<string, (string Name, int Order, int Sources)>(StringComparer.Ordinal);
        foreach (var digest in sources)
        {
            foreach (var (key, name) in Keyed(digest))
                found[key] = found.TryGetValue(key, out var known) ? known with { Sources = known.Sources + 1 } : (name, found.Count, 1);
        }

        return
        [
            .. found
                .Values.Where(name => 2 * name.Sources > sources.Count)
                .OrderByDescending(name => name.Sources)
                .ThenBy(name => name.Order)
                .Select(name => name.Name)
                .Take(Most),
        ];
    }

    private static IEnumerable<(string Key, string Name)> Keyed(Digest digest)
    {
        var endings = InflectionSuffixes.Of(KnownLanguages.Of(digest.Language));
        return digest
            .Entities.People.Select(name => (Key: "person " + KeyOf(name, endings, isPerson: true), name))
            .Concat(
                digest
                    .Entities.Organizations.Concat(digest.Entities.Places)
                    .Select(name => (Key: KeyOf(name, endings, isPerson: false), name))
            )
            .DistinctBy(entry => entry.Key);
    }

    // A person by the surname, as sources leave first names out; a place in any language by its entry in the exonym table.
    private static string KeyOf(string name, InflectionSuffixes endings, bool isPerson)
    {
        var words = Token.Read(name, new TextSpan(0, name.Length)).Select(word => word.Key).Where(key => key.Length > 0).ToList();
        if (words.Count == 0)
            return name;
        if (isPerson)
            return StoryTermReader.KeyOfName(words[^1], endings) ?? words[^1];
        var whole = string.Join(' ', words);
        return Exonyms.Of(whole, endings) is { Length: > 0 } places
            ? StoryTermReader.PlaceKey(places[0])
            : string.Join(' ', words.Select(word => StoryTermReader.KeyOfName(word, endings) ?? word));
    }
}
