namespace Summarizer.Daily.Stories;

/// <summary>
/// Finds the groups worth comparing with an inverted index over each group's highest-weighted terms. Only neighbours in a term's list are
/// paired, so that common terms cost no more than rare ones and the cost grows with the number of groups, not of pairs.
/// </summary>
internal sealed class StoryCandidates
{
    private const int MaxTerms = 64;
    private const int MaxNeighbours = 30;
    private const int MaxCandidates = 30;

    // Pairs that share less than one high-weight term are never similar enough, and most pairs are of this kind.
    private const double MinScore = 0.01;

    private readonly StoryCentroid[] _centroids;
    private readonly (int Term, float Weight)[][] _terms;

    // The groups that have a term among their weightiest, ascending: those of term t are _groups[_ends[t - 1].._ends[t]].
    private readonly int[] _groups;
    private readonly int[] _ends;

    public StoryCandidates(StoryCentroid[] centroids, int terms)
    {
        _centroids = centroids;
        _terms = [.. centroids.Select(Weightiest)];
        _ends = new int[terms];
        foreach (var (term, _) in _terms.SelectMany(best => best))
            _ends[term]++;
        for (int term = 0, start = 0; term < terms; term++)
            (_ends[term], start) = (start, start + _ends[term]);
        _groups = new int[_terms.Sum(best => best.Length)];
        for (var group = 0; group < centroids.Length; group++)
        {
            foreach (var (term, _) in _terms[group])
                _groups[_ends[term]++] = group;
        }
    }

    /// <summary>The candidates of a group, the most promising first.</summary>
    public List<int> Of(int group)
    {
        var scores = new Dictionary<int, double>();
        foreach (var (term, weight) in _terms[group])
        {
            var start = term == 0 ? 0 : _ends[term - 1];
            var at = Array.BinarySearch(_groups, start, _ends[term] - start, group);
            for (var near = Math.Max(start, at - MaxNeighbours); near < _ends[term] && near <= at + MaxNeighbours; near++)
            {
                if (near != at)
                    scores[_groups[near]] = scores.GetValueOrDefault(_groups[near]) + (weight * weight);
            }
        }

        var least = MinScore * Math.Pow(_centroids[group].Length, 2);
        return
        [
            .. scores
                .Where(score => score.Value >= least)
                .OrderByDescending(score => score.Value)
                .ThenBy(score => score.Key)
                .Take(MaxCandidates)
                .Select(score => score.Key),
        ];
    }

    private static (int Term, float Weight)[] Weightiest(StoryCentroid centroid)
    {
        Span<(int Term, float Weight)> best = stackalloc (int, float)[MaxTerms];
        var count = 0;
        for (var i = 0; i < centroid.Terms.Length; i++)
        {
            var weight = centroid.Weights[i];
            if (weight <= (count == MaxTerms ? best[^1].Weight : 0))
                continue;
            var at = count < MaxTerms ? count++ : MaxTerms - 1;
            for (; at > 0 && best[at - 1].Weight < weight; at--)
                best[at] = best[at - 1];
            best[at] = (centroid.Terms[i].Number, weight);
        }

        return best[..count].ToArray();
    }
}
