using Summarizer.Languages;
using Summarizer.Names.World;
using Summarizer.Text;

namespace Summarizer.Daily.Stories;

/// <summary>Finds the names that most sources of a story share.</summary>
internal static class StoryNames
{
    private const int Most = 12;

    /// <summary>The names in more than half of the sources, the most frequent first, each in the spelling of the first source.</summary>
    /// <param name="sources">The most informative first.</param>
    public static IReadOnlyList<string> Shared(IReadOnlyList<StoryContent> sources)
    {
        var found = new Dictionary<string, (string Name, int Order, int Sources)>(StringComparer.Ordinal);
        foreach (var article in sources)
        {
            foreach (var (key, name) in Keyed(article))
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

    private static IEnumerable<(string Key, string Name)> Keyed(StoryContent article)
    {
        var endings = InflectionSuffixes.Of(KnownLanguages.Of(article.Source.Language));
        return article
            .Entities.People.Select(name => (Key: "person " + KeyOf(name, endings, isPerson: true), name))
            .Concat(
                article
                    .Entities.Organizations.Concat(article.Entities.Places)
                    .Select(name => (Key: KeyOf(name, endings, isPerson: false), name))
            )
            .DistinctBy(entry => entry.Key);
    }

    // The surname of a person, because sources omit first names; the entry of a place in the exonym table, which is the same in every
    // language.
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
