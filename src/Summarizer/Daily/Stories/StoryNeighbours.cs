namespace Summarizer.Daily.Stories;

/// <summary>
/// Finds the digests most similar to a digest by the cosine of their terms. Of a common term, only a window of its digests is looked at, so
/// the cost grows with the number of digests, not of pairs.
/// </summary>
internal sealed class StoryNeighbours
{
    private const int Most = 6;
    private const int MaxCandidates = 30;
    private const int Window = 30;

    // Emphasizes rare terms, and dampens repetition: a follow-up names the event once.
    private const double RarityExponent = 1.5;
    private const double FrequencyExponent = 0.5;

    private readonly StoryGroup[] _digests;
    private readonly StoryVocabulary _vocabulary;
    private readonly float[][] _weights;
    private readonly (double All, double AcrossLanguages)[] _lengths;
    private readonly (List<int> Digests, List<float> Weights)[] _lists;

    /// <param name="digests">Each digest as a group of its own.</param>
    public StoryNeighbours(StoryGroup[] digests, StoryVocabulary vocabulary, StoryRarity rarity)
    {
        (_digests, _vocabulary) = (digests, vocabulary);
        _weights = [.. digests.Select(digest => digest.Terms.Select(term => Weigh(term, rarity)).ToArray())];
        _lengths = [.. digests.Select((digest, i) => Lengths(digest, _weights[i]))];
        _lists = new (List<int>, List<float>)[vocabulary.Count];
        for (var digest = 0; digest < digests.Length; digest++)
        {
            for (var i = 0; i < digests[digest].Terms.Length; i++)
            {
                ref var list = ref _lists[digests[digest].Terms[i].Number];
                list = list.Digests is null ? ([], []) : list;
                list.Digests.Add(digest);
                list.Weights.Add(_weights[digest][i]);
            }
        }
    }

    /// <summary>The nearest neighbours of a digest, the most similar first.</summary>
    public (int Digest, double Similarity)[] Of(int digest)
    {
        var products = new Dictionary<int, double>();
        for (var i = 0; i < _weights[digest].Length; i++)
            Add(products, digest, _digests[digest].Terms[i].Number, _weights[digest][i]);
        return
        [
            .. products
                .Select(product => (Digest: product.Key, Similarity: product.Value / _lengths[product.Key].All))
                .OrderByDescending(pair => pair.Similarity)
                .ThenBy(pair => pair.Digest)
                .Take(MaxCandidates)
                .Select(pair => (pair.Digest, Similarity: Similarity(digest, pair.Digest)))
                .Where(pair => pair.Similarity > 0)
                .OrderByDescending(pair => pair.Similarity)
                .ThenBy(pair => pair.Digest)
                .Take(Most),
        ];
    }

    private void Add(Dictionary<int, double> products, int digest, int term, float weight)
    {
        var (digests, weights) = _lists[term];
        if (digests.Count == 1 || weight <= 0)
            return;
        var at = digests.BinarySearch(digest);
        for (var near = Math.Max(0, at - Window); near < digests.Count && near <= at + Window; near++)
        {
            if (near != at)
                products[digests[near]] = products.GetValueOrDefault(digests[near]) + (weight * weights[near]);
        }
    }

    private double Similarity(int one, int other)
    {
        var (left, right) = (_digests[one].Terms, _digests[other].Terms);
        double product = 0;
        for (int i = 0, k = 0; i < left.Length && k < right.Length; )
        {
            if (left[i].Number < right[k].Number)
                i++;
            else if (left[i].Number > right[k].Number)
                k++;
            else
                product += _weights[one][i++] * _weights[other][k++];
        }

        if (product <= 0)
            return 0;
        var cosine =
            _digests[one].Languages[0].Language == _digests[other].Languages[0].Language
                ? product / (_lengths[one].All * _lengths[other].All)
                : product
                    / (_lengths[one].AcrossLanguages * _lengths[other].AcrossLanguages)
                    * StoryWeights.Threshold
                    / StoryWeights.ThresholdAcrossLanguages;
        return cosine * StoryWeights.Closeness(_digests[one].Day - _digests[other].Day);
    }

    private static float Weigh(StoryTerm term, StoryRarity rarity) =>
        (float)(Math.Pow(rarity[term.Number], RarityExponent) * Math.Pow(term.Frequency, FrequencyExponent));

    private (double All, double AcrossLanguages) Lengths(StoryGroup digest, float[] weights)
    {
        var (all, across) = (0d, 0d);
        for (var i = 0; i < weights.Length; i++)
        {
            var square = weights[i] * weights[i];
            all += square;
            if (_vocabulary.Language(digest.Terms[i].Number) == StoryVocabulary.AnyLanguage)
                across += square;
        }

        return (Math.Sqrt(all), Math.Sqrt(across));
    }
}
