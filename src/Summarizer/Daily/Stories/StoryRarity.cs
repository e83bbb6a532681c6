namespace Summarizer.Daily.Stories;

/// <summary>The weights of a day's terms, which change as groups are joined.</summary>
internal sealed class StoryRarity
{
    private readonly StoryVocabulary _vocabulary;
    private readonly StoryGroup[] _singles;
    private readonly double[] _articles;
    private readonly double[] _lengths;
    private readonly float[] _weights;

    /// <param name="singles">Each digest as a group of its own.</param>
    public StoryRarity(StoryVocabulary vocabulary, StoryGroup[] singles)
    {
        (_vocabulary, _singles) = (vocabulary, singles);
        _articles = Count(singles);
        _weights = new float[vocabulary.Count];
        _lengths = new double[singles.Length];
    }

    /// <summary>The weight of a term.</summary>
    public float this[int term] => _weights[term];

    /// <summary>The length of a digest's own vector.</summary>
    public double LengthOf(int digest) => _lengths[digest];

    public void Update(StoryGroup[] groups)
    {
        var counts = Count(groups);
        for (var term = 0; term < counts.Length; term++)
            _weights[term] = StoryWeights.Of(
                _vocabulary.Kind(term),
                _vocabulary.Kind(term) == TermKind.Names && _vocabulary.IsRecurring(term),
                groups.Length,
                counts[term],
                _articles[term]
            );
        for (var digest = 0; digest < _singles.Length; digest++)
        {
            double square = 0;
            foreach (var term in _singles[digest].Terms)
            {
                var weight = term.Frequency * _weights[term.Number];
                square += weight * weight;
            }

            _lengths[digest] = Math.Sqrt(square);
        }
    }

    // A group counts by the share of its digests that have the term.
    private double[] Count(StoryGroup[] groups)
    {
        var counts = new double[_vocabulary.Count];
        foreach (var group in groups)
        {
            foreach (var term in group.Terms)
                counts[term.Number] += (double)term.Digests / group.Count;
        }

        return counts;
    }
}
