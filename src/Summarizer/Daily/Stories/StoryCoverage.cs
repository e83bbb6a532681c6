namespace Summarizer.Daily.Stories;

/// <summary>
/// Joins groups that cover one event from several sides. A profile, an analysis and a report of an event share few terms with each other,
/// but their most similar articles are the same (shared nearest neighbours, Jarvis and Patrick 1973); articles about the same kind of
/// event have that too, so the joined groups must also share words that the rest of the day hardly uses.
/// </summary>
internal sealed class StoryCoverage
{
    // The average cosine of neighbourhoods from which groups are joined. Two large groups are taken for different events unless their
    // articles are almost each other's only neighbours.
    private const double Threshold = 0.3;
    private const double ThresholdOfLarge = 0.5;
    private const int LargeGroup = 3;

    // With fewer articles, neighbourhoods are chance.
    private const int MinDigests = 4;

    // How many of the story's own words each of its groups must have, on average over its articles.
    private const double MinOwnWords = 4;

    // A word is the story's own if at least this share of the articles that have it are in the story.
    private const double OwnShare = 0.5;

    // Groups that have a more popular group than this as neighbour are compared with that group only, so that the cost stays linear.
    private const int MaxNeighboursOfOne = 60;
    private const int MaxRounds = 8;

    private readonly StoryGroup[] _digests;
    private readonly StoryVocabulary _vocabulary;
    private readonly StoryNeighbours _neighbours;
    private readonly int[] _digestsWith;

    /// <param name="digests">Each digest as a group of its own, with the words of its article.</param>
    public StoryCoverage(StoryGroup[] digests, StoryVocabulary vocabulary)
    {
        var rarity = new StoryRarity(vocabulary, digests);
        rarity.Update(digests);
        (_digests, _vocabulary) = (digests, vocabulary);
        _neighbours = new StoryNeighbours(digests, vocabulary, rarity);
        _digestsWith = new int[vocabulary.Count];
        foreach (var term in digests.SelectMany(digest => digest.Terms))
            _digestsWith[term.Number]++;
    }

    /// <summary>The joined groups and the other groups, each as the numbers of its digests, ascending.</summary>
    /// <param name="groups">Groups of all digests.</param>
    public IEnumerable<int[]> Join(IReadOnlyList<int[]> groups)
    {
        var clusters = new AverageLinkage([.. groups.Select(group => group.Length)], Compare(Neighbourhoods(groups)), ThresholdOf).Join();
        return clusters.SelectMany(cluster => Confirm([.. cluster.Order().Select(group => groups[group])]));
    }

    private static double ThresholdOf(int one, int other) => Math.Min(one, other) < LargeGroup ? Threshold : ThresholdOfLarge;

    /// <summary>Which groups the neighbours of each group's digests belong to: a vector of average length 1 at most.</summary>
    private Dictionary<int, double>[] Neighbourhoods(IReadOnlyList<int[]> groups)
    {
        var groupOf = new int[_digests.Length];
        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var digest in groups[group])
                groupOf[digest] = group;
        }

        var rows = Enumerable
            .Range(0, _digests.Length)
            .AsParallel()
            .AsOrdered()
            .Select(digest => Row(groupOf[digest], [.. _neighbours.Of(digest).Select(near => (groupOf[near.Digest], near.Similarity))]))
            .ToList();
        return
        [
            .. groups.Select(group =>
                group
                    .SelectMany(digest => rows[digest])
                    .GroupBy(entry => entry.Key)
                    .ToDictionary(entries => entries.Key, entries => entries.Sum(entry => entry.Value) / group.Length)
            ),
        ];
    }

    // A digest belongs to its own group as much as to that of its nearest neighbour. The square lets the nearest ones decide when a story
    // has fewer articles than a digest has neighbours.
    private static Dictionary<int, double> Row(int own, (int Group, double Similarity)[] neighbours)
    {
        var row = new Dictionary<int, double> { [own] = neighbours.Length == 0 ? 1 : Square(neighbours[0].Similarity) };
        foreach (var (group, similarity) in neighbours)
            row[group] = row.GetValueOrDefault(group) + Square(similarity);
        var length = Math.Sqrt(row.Values.Sum(Square));
        return row.ToDictionary(entry => entry.Key, entry => entry.Value / length);
    }

    private static double Square(double value) => value * value;

    private static Dictionary<int, double>[] Compare(Dictionary<int, double>[] rows)
    {
        var columns = rows.SelectMany((row, group) => row.Select(entry => (Near: entry.Key, Group: group, Weight: entry.Value)))
            .GroupBy(entry => entry.Near)
            .OrderBy(column => column.Key);
        Dictionary<int, double>[] similar = [.. rows.Select(_ => new Dictionary<int, double>())];
        foreach (var column in columns)
        {
            var entries = column.ToList();
            foreach (
                var (_, one, weight) in entries.Count > MaxNeighboursOfOne ? entries.Where(entry => entry.Group == column.Key) : entries
            )
            {
                foreach (var (_, other, otherWeight) in entries)
                {
                    if (one == other || (one > other && entries.Count <= MaxNeighboursOfOne))
                        continue;
                    var similarity = similar[one].GetValueOrDefault(other) + (weight * otherWeight);
                    (similar[one][other], similar[other][one]) = (similarity, similarity);
                }
            }
        }

        return similar;
    }

    /// <summary>Takes out the groups that share too few of the cluster's own words; dissolves a cluster that is then too small.</summary>
    private IEnumerable<int[]> Confirm(IReadOnlyList<int[]> cluster)
    {
        var kept = cluster;
        for (var round = 0; kept.Count > 1; round++)
        {
            var supported = Supported(kept);
            if (supported.Count == kept.Count && kept.Sum(group => group.Length) >= MinDigests)
                return cluster.Except(kept).Append([.. kept.SelectMany(group => group).Order()]);
            if (supported.Count == kept.Count || round == MaxRounds)
                break;
            kept = supported;
        }

        return cluster;
    }

    private List<int[]> Supported(IReadOnlyList<int[]> cluster)
    {
        var counts = cluster.Select(Words).ToList();
        var all = new Dictionary<int, int>();
        foreach (var (term, count) in counts.SelectMany(words => words))
            all[term] = all.GetValueOrDefault(term) + count;
        return
        [
            .. cluster.Where(
                (group, i) =>
                    counts[i]
                        .Where(word => all[word.Key] > word.Value && all[word.Key] >= OwnShare * _digestsWith[word.Key])
                        .Sum(word => word.Value)
                    >= MinOwnWords * group.Length
            ),
        ];
    }

    // In how many digests of a group each word is.
    private Dictionary<int, int> Words(int[] group)
    {
        var words = new Dictionary<int, int>();
        foreach (var term in group.SelectMany(digest => _digests[digest].Terms))
        {
            if (_vocabulary.Kind(term.Number) == TermKind.Words)
                words[term.Number] = words.GetValueOrDefault(term.Number) + 1;
        }

        return words;
    }
}
