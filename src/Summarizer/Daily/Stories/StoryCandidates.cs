namespace Summarizer.Daily.Stories;

/// <summary>
/// Finds the groups worth comparing with an inverted index over each group's highest-weighted terms. Only neighbours in a term's list are
/// paired, so that common terms cost no more than rare ones and the cost grows with the number of groups, not of pairs.
/// </summary>
internal sealed class StoryCandidates
{
    private const int MaxNeighbours = 30;
    private const int MaxCandidates = 30;

    // Pairs that share less than one high-weight term are never similar enough, and most pairs are of this kind.
    private const double MinScore = 0.01;

    // The groups that have a term among their weightiest, ascending: those of term t are _groups[_ends[t - 1].._ends[t]].
    private readonly int[] _groups;
    private readonly int[] _ends;

    public StoryCandidates(StoryCentroid[] groups, int terms)
    {
        Groups = groups;
        _ends = new int[terms];
        _groups = new int[groups.Sum(group => group.Weightiest.Length)];
        foreach (var group in groups)
        {
            foreach (var i in group.Weightiest)
                _ends[group.Terms[i].Number]++;
        }

        for (int term = 0, start = 0; term < terms; term++)
            (_ends[term], start) = (start, start + _ends[term]);
        foreach (var (number, group) in groups.Index())
        {
            foreach (var i in group.Weightiest)
                _groups[_ends[group.Terms[i].Number]++] = number;
        }
    }

    /// <summary>All groups.</summary>
    public StoryCentroid[] Groups { get; }

    /// <summary>The candidates of a group, the most promising first.</summary>
    /// <param name="scores">No group may have a score yet. None has one afterwards.</param>
    public int[] Of(int group, StoryScores scores)
    {
        var centroid = Groups[group];
        foreach (var i in centroid.Weightiest)
        {
            var weight = centroid.Weights[i];
            foreach (var near in Near(group, centroid.Terms[i].Number))
                scores.Add(near, weight * weight);
        }

        scores.Drop(group);
        return scores.TakeBest(MinScore * Math.Pow(centroid.Length, 2), MaxCandidates);
    }

    // The group itself and its neighbours.
    private ReadOnlySpan<int> Near(int group, int term)
    {
        var groups = _groups.AsSpan((term == 0 ? 0 : _ends[term - 1]).._ends[term]);
        if (groups.Length <= MaxNeighbours)
            return groups;
        var at = groups.BinarySearch(group);
        return groups[Math.Max(0, at - MaxNeighbours)..Math.Min(groups.Length, at + MaxNeighbours + 1)];
    }
}
