namespace Summarizer.Daily.Stories;

/// <summary>
/// Agglomerative clustering by average linkage: joins the two most similar clusters until the average similarity of their members is too
/// low. Pairs without a similarity count as 0.
/// </summary>
internal sealed class AverageLinkage
{
    private readonly int[] _sizes;
    private readonly Dictionary<int, double>?[] _similar;
    private readonly List<int>[] _clusters;
    private readonly Func<int, int, double> _threshold;
    private readonly PriorityQueue<double, (double Distance, int One, int Other)> _queue = new();

    /// <param name="sizes">How many members each item stands for.</param>
    /// <param name="similar">The similarity of each item to others, in both directions.</param>
    /// <param name="threshold">The least similarity of two clusters of these sizes.</param>
    public AverageLinkage(int[] sizes, Dictionary<int, double>[] similar, Func<int, int, double> threshold)
    {
        (_sizes, _similar, _threshold) = ([.. sizes], [.. similar], threshold);
        _clusters = [.. Enumerable.Range(0, sizes.Length).Select(item => new List<int> { item })];
    }

    /// <summary>The clusters, each as its items.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Join()
    {
        for (var one = 0; one < _sizes.Length; one++)
        {
            foreach (var (other, similarity) in _similar[one]!)
            {
                if (one < other)
                    Enqueue(one, other, similarity);
            }
        }

        while (_queue.TryDequeue(out var similarity, out var pair))
        {
            if (_similar[pair.One] is { } similar && similar.TryGetValue(pair.Other, out var known) && known.Equals(similarity))
                Join(pair.One, pair.Other);
        }

        return [.. _clusters.Where((_, item) => _similar[item] is not null)];
    }

    private void Join(int one, int other)
    {
        var (left, right) = (_similar[one]!, _similar[other]!);
        var (share, otherShare) = ((double)_sizes[one], (double)_sizes[other]);
        var joined = new Dictionary<int, double>();
        foreach (var (item, similarity) in left)
            joined[item] = similarity * share / (share + otherShare);
        foreach (var (item, similarity) in right)
            joined[item] = joined.GetValueOrDefault(item) + (similarity * otherShare / (share + otherShare));
        joined.Remove(one);
        joined.Remove(other);
        (_similar[one], _similar[other]) = (joined, null);
        _sizes[one] += _sizes[other];
        _clusters[one].AddRange(_clusters[other]);
        foreach (var (item, similarity) in joined)
        {
            _similar[item]!.Remove(other);
            _similar[item]![one] = similarity;
            Enqueue(Math.Min(one, item), Math.Max(one, item), similarity);
        }
    }

    private void Enqueue(int one, int other, double similarity)
    {
        if (similarity >= _threshold(_sizes[one], _sizes[other]))
            _queue.Enqueue(similarity, (-similarity, one, other));
    }
}
