using Summarizer.Digests;

namespace Summarizer.Daily.Stories;

/// <summary>
/// Groups a day's digests into stories: articles about the same event, across languages if their names match. In each round, the most
/// similar groups are joined first, reports of an event before follow-ups; then cores and rarity are computed again from the groups.
/// </summary>
internal static class StoryGrouper
{
    private const int MaxRounds = 12;

    // One processor is left to requests: today's stories are grouped while their page is requested.
    private static readonly int MaxProcessors = Math.Max(1, Environment.ProcessorCount - 1);

    // Of all articles together, which bounds the memory of a very large day: 100,000 articles are compared by 40 terms each.
    private const int MaxTerms = 4_000_000;

    // In the first rounds any two articles may be joined, later only articles and groups.
    private const int RoundsOfPairs = 2;

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
        var rarity = new StoryRarity(vocabulary, singles);
        var known = reader.Known.Find(ordered, singles);
        var groups = known ?? singles;
        for (var round = 0; round < MaxRounds; round++)
        {
            var joined = Join(groups, vocabulary, rarity, round < RoundsOfPairs ? 1 : 2);
            if (joined.Length == groups.Length)
                break;
            groups = joined;
        }

        reader.Known.Remember(ordered, groups, isWhole: known is null);
        return [.. groups.Select(group => group.Digests)]; // Only the numbers, so that the terms can be collected.
    }

    private static StoryGroup[] Join(StoryGroup[] groups, StoryVocabulary vocabulary, StoryRarity rarity, int least)
    {
        rarity.Update(groups);
        StoryCore[] cores =
        [
            .. groups
                .AsParallel()
                .AsOrdered()
                .WithDegreeOfParallelism(MaxProcessors)
                .Select(group => new StoryCore(group, vocabulary, rarity)),
        ];
        var candidates = new StoryCandidates(cores, vocabulary.Count);
        var pairs = Enumerable
            .Range(0, groups.Length)
            .Where(group => groups[group].Count >= least)
            .AsParallel()
            .WithDegreeOfParallelism(MaxProcessors)
            .SelectMany(group =>
                candidates
                    .Of(group)
                    .Select(other =>
                        (
                            One: Math.Min(group, other),
                            Other: Math.Max(group, other),
                            Similarity: cores[Math.Min(group, other)].Similarity(cores[Math.Max(group, other)], vocabulary)
                        )
                    )
                    .Where(pair => pair.Similarity >= 1)
            )
            .AsSequential()
            .Distinct()
            .OrderByDescending(pair => pair.Similarity)
            .ThenBy(pair => pair.One)
            .ThenBy(pair => pair.Other);
        return Join(groups, pairs.Select(pair => (pair.One, pair.Other)));
    }

    // Each group joins one other at most, and at most doubles what it joins: the new group's core must show who else belongs to it.
    private static StoryGroup[] Join(StoryGroup[] groups, IEnumerable<(int One, int Other)> pairs)
    {
        var joined = groups.ToArray<StoryGroup?>();
        var isTaken = new bool[groups.Length];
        foreach (var (one, other) in pairs)
        {
            var (large, small) = groups[other].Count > groups[one].Count ? (other, one) : (one, other);
            if (joined[large] is not { } center || joined[small] is not { } added || isTaken[small])
                continue;
            if (added.Count != groups[small].Count || center.Count + added.Count > 2 * groups[large].Count)
                continue;
            joined[large] = StoryGroup.Merge(center, added);
            joined[small] = null;
            isTaken[large] = true;
        }

        return [.. joined.OfType<StoryGroup>().OrderBy(group => group.Digests[0])];
    }
}
