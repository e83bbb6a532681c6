namespace Summarizer.Daily.Stories;

/// <summary>
/// Finds the pairs worth comparing with an inverted index over each digest's highest-weighted terms. Only neighbours in a term's list are
/// paired, so that common terms cost no more than rare ones and the cost grows with the number of digests, not of pairs.
/// </summary>
internal sealed class StoryCandidates(StoryDay day)
{
    private const int MaxTerms = 10;
    private const int MaxNeighbours = 40;
    private const int MaxCandidates = 30;

    // Pairs that share less than one high-weight term are never similar enough, and most pairs are of this kind.
    private const double MinScore = 0.02;

    private static readonly TermKind[] Indexed = [TermKind.Names, TermKind.Words];

    /// <summary>Pairs of digest numbers, the smaller first, each pair once.</summary>
    public IEnumerable<(int One, int Other)> Pairs()
    {
        var lists = Indexed.ToDictionary(kind => kind, Lists);
        var scores = new Dictionary<int, double>();
        var pairs = new HashSet<(int, int)>();
        for (var digest = 0; digest < day.Count; digest++)
        {
            scores.Clear();
            foreach (var kind in Indexed)
                Score(digest, day[digest, kind], lists[kind], scores);
            foreach (
                var (other, _) in scores
                    .Where(score => score.Value >= MinScore)
                    .OrderByDescending(score => score.Value)
                    .ThenBy(score => score.Key)
                    .Take(MaxCandidates)
            )
                pairs.Add((Math.Min(digest, other), Math.Max(digest, other)));
        }

        return pairs;
    }

    private List<int>[] Lists(TermKind kind)
    {
        var lists = Enumerable.Range(0, day.TermCounts[(int)kind]).Select(_ => new List<int>()).ToArray();
        for (var digest = 0; digest < day.Count; digest++)
        {
            foreach (var term in day[digest, kind].Terms)
                lists[term].Add(digest);
        }

        return lists;
    }

    private static void Score(int digest, StoryVector vector, List<int>[] lists, Dictionary<int, double> scores)
    {
        foreach (var i in Weightiest(vector))
        {
            var list = lists[vector.Terms[i]];
            var at = list.BinarySearch(digest);
            for (var near = Math.Max(0, at - MaxNeighbours); near < list.Count && near <= at + MaxNeighbours; near++)
            {
                if (near != at)
                    scores[list[near]] = scores.GetValueOrDefault(list[near]) + (vector.Weights[i] * vector.Weights[i]);
            }
        }
    }

    private static IEnumerable<int> Weightiest(StoryVector vector)
    {
        var weights = vector.Weights.ToArray();
        return Enumerable.Range(0, weights.Length).OrderByDescending(i => weights[i]).ThenBy(i => i).Take(MaxTerms);
    }
}
