using Summarizer.Digests;

namespace Summarizer.Daily.Stories;

/// <summary>
/// Groups a day's digests into stories: articles about the same event, across languages if their names match.
/// </summary>
internal static class StoryGrouper
{
    // Of all articles together, which bounds the memory of a very large day: 100,000 articles are compared by 40 terms each.
    private const int MaxTerms = 4_000_000;

    /// <summary>The stories, each as its digests. The order of the input does not matter.</summary>
    /// <returns>Groups ordered by their first id, each ordered by id.</returns>
    public static IReadOnlyList<IReadOnlyList<Digest>> Group(IReadOnlyList<Digest> digests)
    {
        ArgumentNullException.ThrowIfNull(digests);
        var byId = digests.ToLookup(digest => digest.Id, StringComparer.Ordinal);
        var reader = new StoryReader();
        return
        [
            .. Group(reader, [.. byId.AsParallel().Select(same => reader.Read(same.First()))])
                .Select(story => (IReadOnlyList<Digest>)[.. story.SelectMany(article => byId[article.Id])]),
        ];
    }

    /// <summary>The same for articles that <paramref name="reader"/> has read.</summary>
    public static IEnumerable<IReadOnlyList<StoryArticle>> Group(StoryReader reader, IReadOnlyList<StoryArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(articles);
        var ordered = articles.OrderBy(article => article.Id, StringComparer.Ordinal).ToList();
        return GroupOrdered(reader, ordered).Select(story => (IReadOnlyList<StoryArticle>)[.. story.Select(i => ordered[i])]);
    }

    private static IReadOnlyList<int[]> GroupOrdered(StoryReader reader, List<StoryArticle> ordered)
    {
        var vocabulary = new StoryVocabulary(reader.Lexicon);
        var maxTerms = MaxTerms / Math.Max(1, ordered.Count);
        StoryGroup[] singles = [.. ordered.Select((article, i) => vocabulary.Read(i, article.Terms, maxTerms))];
        var known = reader.Known.Find(ordered, singles);
        StoryGroup[] groups = [.. new StoryJoiner(vocabulary, singles).Join(known ?? singles)];
        reader.Known.Remember(ordered, groups, isWhole: known is null);
        return [.. groups.Select(group => group.Digests)]; // Only the numbers, so that the terms can be collected.
    }
}
