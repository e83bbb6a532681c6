namespace Summarizer.Daily.Stories;

/// <summary>The pairs of groups that are about one event.</summary>
internal sealed class StoryPairs
{
    private readonly StoryCentroid[] _groups;
    private readonly StoryCandidates _candidates;
    private readonly StoryNeighbours _neighbours;
    private readonly StoryVocabulary _vocabulary;
    private readonly int[] _groupOf;

    public StoryPairs(StoryCentroid[] groups, StoryNeighbours neighbours, StoryVocabulary vocabulary)
    {
        (_groups, _neighbours, _vocabulary) = (groups, neighbours, vocabulary);
        _candidates = new StoryCandidates(groups, vocabulary.Count);
        _groupOf = new int[groups.Sum(group => group.Group.Count)];
        foreach (var (number, group) in groups.Index())
        {
            foreach (var digest in group.Group.Digests)
                _groupOf[digest] = number;
        }
    }

    /// <summary>
    /// The pairs of every <paramref name="step"/>-th group, so that several threads can share the work. A pair may be found from both
    /// sides.
    /// </summary>
    /// <param name="step">How many groups to advance each time.</param>
    /// <param name="minCount">The minimum size of the group.</param>
    public IEnumerable<(int One, int Other, double Similarity)> Find(int first, int step, int minCount)
    {
        var (search, articles) = (new StorySearch(_candidates, _vocabulary), _neighbours.Search());
        for (var group = first; group < _groups.Length; group += step)
        {
            if (_groups[group].Group.Count < minCount)
                continue;
            foreach (var (other, shared) in search.Find(group))
            {
                var similarity = _groups[group].Similarity(_groups[other], shared);
                if (similarity >= 1 && IsNearest(group, other, articles) && IsNearest(other, group, articles))
                    yield return (Math.Min(group, other), Math.Max(group, other), similarity);
            }
        }
    }

    private bool IsNearest(int one, int other, StorySearch articles) =>
        _groups[one].Group is not { Count: 1 } single
        || _groups[other].Group is not { Count: > 1 } group
        || _neighbours.AreIn(single.Digests[0], _groupOf, other, group.Count, articles);
}
