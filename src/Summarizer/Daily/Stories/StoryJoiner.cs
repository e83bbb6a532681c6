namespace Summarizer.Daily.Stories;

/// <summary>
/// Joins groups in rounds, each with the one most similar to it. Reports of one event make a group, which then attracts follow-ups that
/// resemble no single report enough.
/// </summary>
internal sealed class StoryJoiner
{
    private const int MaxRounds = 24;

    // In the first rounds two single articles may be joined; later, at least one side must be a group.
    private const int RoundsOfPairs = 3;

    // Copies of a text are equally similar to many others.
    private const double NearlyBest = 0.95;

    // One processor is left to requests: today's stories are grouped while their page is requested.
    private static readonly int MaxProcessors = Math.Max(1, Environment.ProcessorCount - 1);

    private readonly StoryVocabulary _vocabulary;
    private readonly StoryRarity _rarity;
    private readonly StoryCentroid[] _singles;
    private readonly StoryNeighbours _neighbours;

    /// <param name="singles">Each digest as a group of its own.</param>
    public StoryJoiner(StoryVocabulary vocabulary, StoryGroup[] singles)
    {
        (_vocabulary, _rarity) = (vocabulary, new StoryRarity(vocabulary, singles));
        _singles = Parallel(singles).Select(single => new StoryCentroid(single, vocabulary, _rarity)).ToArray();
        _neighbours = new StoryNeighbours(_singles, vocabulary);
    }

    /// <param name="groups">The groups to start with.</param>
    public IEnumerable<StoryGroup> Join(StoryGroup[] groups)
    {
        var joined = Parallel(groups).Select(Centroid).ToArray();
        for (var round = 0; round < MaxRounds; round++)
        {
            var before = joined.Length;
            joined = Join(joined, FindPairs(joined, round < RoundsOfPairs ? 1 : 2));
            if (joined.Length == before)
                break;
        }

        return joined.Select(centroid => centroid.Group);
    }

    private static ParallelQuery<T> Parallel<T>(IEnumerable<T> items) =>
        items.AsParallel().AsOrdered().WithDegreeOfParallelism(MaxProcessors);

    private StoryCentroid Centroid(StoryGroup group) =>
        group.Count == 1 ? _singles[group.Digests[0]] : new StoryCentroid(group, _vocabulary, _rarity);

    // The most similar first.
    private IEnumerable<(int One, int Other, double Similarity)> FindPairs(StoryCentroid[] groups, int least)
    {
        var pairs = new StoryPairs(groups, _neighbours, _vocabulary);
        return Parallel(Enumerable.Range(0, MaxProcessors))
            .SelectMany(processor => pairs.Find(processor, MaxProcessors, least))
            .AsSequential()
            .Distinct()
            .OrderByDescending(pair => pair.Similarity)
            .ThenBy(pair => pair.One)
            .ThenBy(pair => pair.Other);
    }

    // The smaller group joins the one most similar to it; groups of equal size join if each is nearly the other's best match. A group at
    // most doubles in a round, so that its new mean decides what joins next.
    private StoryCentroid[] Join(StoryCentroid[] groups, IEnumerable<(int One, int Other, double Similarity)> pairs)
    {
        var joined = groups.Select(centroid => (StoryGroup?)centroid.Group).ToArray();
        var best = new double[groups.Length];
        foreach (var (one, other, similarity) in pairs)
        {
            var (large, small) = groups[other].Group.Count > groups[one].Group.Count ? (other, one) : (one, other);
            var (size, added) = (groups[large].Group.Count, groups[small].Group.Count);
            best[large] = Math.Max(best[large], similarity);
            best[small] = Math.Max(best[small], similarity);
            if (similarity < NearlyBest * Math.Max(best[small], size == added ? best[large] : 0))
                continue;
            if (joined[large] is not { } center || joined[small] is not { } whole || whole.Count > added || center.Count + added > 2 * size)
                continue;
            joined[large] = StoryGroup.Merge(center, whole);
            joined[small] = null;
        }

        return
        [
            .. Enumerable
                .Range(0, groups.Length)
                .Where(i => joined[i] is not null)
                .Select(i => joined[i] == groups[i].Group ? groups[i] : Centroid(joined[i]!))
                .OrderBy(centroid => centroid.Group.Digests[0]),
        ];
    }
}
