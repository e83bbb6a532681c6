namespace Summarizer.Daily.Stories;

/// <summary>Adds up the scores of groups and finds the highest. <see cref="TakeBest"/> clears it, so that it can be used again.</summary>
/// <param name="groups">The number of groups.</param>
internal sealed class StoryScores(int groups)
{
    private readonly double[] _scores = new double[groups];
    private readonly List<int> _scored = [];
    private (double Score, int Group)[] _best = [];

    /// <param name="score">Greater than 0.</param>
    public void Add(int group, double score)
    {
        ref var known = ref _scores[group];
        if (known == 0)
            _scored.Add(group);
        known += score;
    }

    /// <summary>Forgets the score of a group.</summary>
    public void Drop(int group) => _scores[group] = 0;

    /// <summary>The groups with the highest scores, the highest first.</summary>
    public int[] TakeBest(double least, int max)
    {
        if (_best.Length < max)
            _best = new (double, int)[max];
        var count = 0;
        foreach (var group in _scored)
        {
            var score = _scores[group];
            _scores[group] = 0;
            if (score >= least && score > 0)
                Insert((score, group), ref count, max);
        }

        _scored.Clear();
        return Array.ConvertAll(_best[..count], best => best.Group);
    }

    private void Insert((double Score, int Group) entry, ref int count, int max)
    {
        if (count == max && !IsBetter(entry, _best[max - 1]))
            return;
        var at = count < max ? count++ : max - 1;
        for (; at > 0 && IsBetter(entry, _best[at - 1]); at--)
            _best[at] = _best[at - 1];
        _best[at] = entry;
    }

    private static bool IsBetter((double Score, int Group) one, (double Score, int Group) other) =>
        one.Score > other.Score || (one.Score == other.Score && one.Group < other.Group);
}
