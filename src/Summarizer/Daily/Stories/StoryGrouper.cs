using Summarizer.Digests;

namespace Summarizer.Daily.Stories;

/// <summary>
/// Groups a day's digests into stories: articles about the same event, across languages if their names match. The most similar pairs are
/// joined first. Two groups are joined only if their articles are similar on average, so that a chain of neighbours does not merge a whole
/// day.
/// </summary>
internal static class StoryGrouper
{
    private const double Threshold = 1;

    // A sample that represents a large group.
    private const int MaxCompared = 6;

    /// <summary>The stories, each as its digests. The order of the input does not matter.</summary>
    /// <returns>Groups ordered by their first id, each ordered by id.</returns>
    public static IReadOnlyList<IReadOnlyList<Digest>> Group(IReadOnlyList<Digest> digests)
    {
        ArgumentNullException.ThrowIfNull(digests);
        var ordered = digests.OrderBy(digest => digest.Id, StringComparer.Ordinal).ToList();
        var day = new StoryDay([.. ordered.AsParallel().AsOrdered().Select(StoryTermReader.Read)]);
        return [.. Join(day).Select(group => (IReadOnlyList<Digest>)[.. group.Select(i => ordered[i])])];
    }

    private static IEnumerable<List<int>> Join(StoryDay day)
    {
        var groups = Enumerable.Range(0, day.Count).Select(i => new List<int> { i }).ToArray();
        var alike = new StoryCandidates(day)
            .Pairs()
            .Select(pair => (pair.One, pair.Other, Similarity: day.Similarity(pair.One, pair.Other)))
            .Where(pair => pair.Similarity >= Threshold)
            .OrderByDescending(pair => pair.Similarity)
            .ThenBy(pair => pair.One)
            .ThenBy(pair => pair.Other);
        foreach (var (one, other, _) in alike)
        {
            var (left, right) = (groups[one], groups[other]);
            if (left == right || Average(day, left, right) < Threshold)
                continue;
            var (small, large) = left.Count < right.Count ? (left, right) : (right, left);
            large.AddRange(small);
            foreach (var digest in small)
                groups[digest] = large;
        }

        return groups.Distinct().Select(group => group.Order().ToList());
    }

    private static double Average(StoryDay day, List<int> left, List<int> right)
    {
        var (few, others) = (Spread(left), Spread(right));
        return few.Average(one => others.Average(other => day.Similarity(one, other)));
    }

    private static List<int> Spread(List<int> group) =>
        group.Count <= MaxCompared ? group : [.. Enumerable.Range(0, MaxCompared).Select(i => group[i * group.Count / MaxCompared])];
}
