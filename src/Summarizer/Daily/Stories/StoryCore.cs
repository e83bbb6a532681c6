namespace Summarizer.Daily.Stories;

/// <summary>
/// What a group is about: the terms that a good part of its articles share, weighted by their kind and rarity. A group is compared by its
/// core, so that it does not drift from link to link; the larger it is, the smaller its core, and a follow-up needs to share only that.
/// </summary>
internal sealed class StoryCore
{
    private readonly StoryTerm[] _terms;
    private readonly float[] _weights;
    private readonly (int Language, double Square)[] _words;
    private readonly double _others;
    private readonly double _day;
    private readonly double _cohesion;

    public StoryCore(StoryGroup group, StoryVocabulary vocabulary, StoryRarity rarity)
    {
        var weights = new float[group.Terms.Length];
        var words = new double[group.Languages.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            var term = group.Terms[i];
            var language = vocabulary.Language(term.Number);
            var digests = group.Count == 1 ? 1 : group.CountOf(language);
            var weight = term.Frequency / digests * rarity[term.Number];
            if (term.Digests < StoryWeights.CoreShare * digests || weight <= 0)
                continue;
            weights[i] = weight;
            if (language == StoryVocabulary.AnyLanguage)
                _others += weight * weight;
            else
                words[Array.FindIndex(group.Languages, entry => entry.Language == language)] += weight * weight;
        }

        // Most groups are single articles, which share their terms.
        (_terms, _weights) =
            group.Count == 1
                ? (group.Terms, weights)
                : ([.. group.Terms.Where((_, i) => weights[i] > 0)], [.. weights.Where(weight => weight > 0)]);
        _words = [.. group.Languages.Select((entry, i) => (entry.Language, words[i]))];
        _day = group.Day;
        _cohesion = Length / Math.Max(double.Epsilon, group.Digests.Average(rarity.LengthOf));
    }

    /// <summary>The terms, ascending by number. Some of a single article have no weight.</summary>
    public ReadOnlySpan<StoryTerm> Terms => _terms;

    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>The length of the vector.</summary>
    public double Length => Math.Sqrt(_others + _words.Sum(words => words.Square));

    /// <summary>
    /// The similarity of two cores relative to the threshold: from 1 on they are about one event. 0 if they share too little evidence,
    /// however similar they are. Words count if the cores have a language in common.
    /// </summary>
    public double Similarity(StoryCore other, StoryVocabulary vocabulary)
    {
        var (left, right) = (_others, other._others);
        var hasLanguage = false;
        foreach (var (language, square) in _words)
        {
            foreach (var (known, otherSquare) in other._words)
            {
                if (language != known)
                    continue;
                (left, right, hasLanguage) = (left + square, right + otherSquare, true);
            }
        }

        var (product, names, context) = Shared(other, vocabulary);
        if (names < StoryWeights.MinNames || context < StoryWeights.MinContext || names + context < StoryWeights.MinEvidence)
            return 0;
        var threshold = hasLanguage ? StoryWeights.Threshold : StoryWeights.ThresholdAcrossLanguages;
        var cohesion = Math.Pow(Math.Max(_cohesion, other._cohesion), StoryWeights.CohesionExponent);
        return product / Math.Sqrt(left * right) * cohesion * StoryWeights.Closeness(_day - other._day) / threshold;
    }

    private (double Product, double Names, double Context) Shared(StoryCore other, StoryVocabulary vocabulary)
    {
        double product = 0,
            names = 0,
            context = 0;
        for (int i = 0, k = 0; i < _terms.Length && k < other._terms.Length; )
        {
            var (term, otherTerm) = (_terms[i].Number, other._terms[k].Number);
            if (term != otherTerm)
            {
                if (term < otherTerm)
                    i++;
                else
                    k++;
                continue;
            }

            var (one, two) = (_weights[i], other._weights[k]);
            product += one * two;
            if (vocabulary.Kind(term) == TermKind.Names)
                names += Math.Min(one, two);
            else
                context += Math.Min(one, two);
            i++;
            k++;
        }

        return (product, names, context);
    }
}
