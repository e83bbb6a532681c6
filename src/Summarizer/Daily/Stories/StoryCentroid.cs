namespace Summarizer.Daily.Stories;

/// <summary>
/// The mean of a group's articles, each a vector of its terms weighted by kind and rarity. What an article shares with the whole group
/// shows more reliably that it belongs to it than what it shares with any one article.
/// </summary>
internal sealed class StoryCentroid
{
    private const int MaxWeightiest = 64;

    private readonly StoryTerm[] _terms;
    private readonly float[] _weights;
    private readonly (int Language, double Square)[] _words;
    private readonly double _names;
    private readonly double _others;
    private readonly double _sport;
    private readonly double _coherence;

    public StoryCentroid(StoryGroup group, StoryVocabulary vocabulary, StoryRarity rarity)
    {
        var (events, sport) = (0d, 0d);
        var words = new double[group.Languages.Length];
        (Group, _terms, _weights) = (group, group.Terms, new float[group.Terms.Length]);
        for (var i = 0; i < _weights.Length; i++)
        {
            var term = _terms[i];
            var language = vocabulary.Language(term.Number);
            var weight = term.Frequency / group.CountOf(language) * rarity[term.Number];
            _weights[i] = weight;
            var kind = vocabulary.Kind(term.Number);
            if (kind == TermKind.Words)
                words[Array.FindIndex(group.Languages, entry => entry.Language == language)] += weight * weight;
            else if (kind == TermKind.Names)
                _names += weight * weight;
            else
                _others += weight * weight;
            if (kind == TermKind.Events)
                (events, sport) = (events + weight, sport + (vocabulary.IsRecurring(term.Number) ? weight : 0));
        }

        _words = [.. group.Languages.Select((entry, i) => (entry.Language, words[i]))];
        _sport = sport / Math.Max(StoryWeights.MinEvents, events);
        _coherence = Coherence(rarity);
        Weightiest = FindWeightiest(_weights);
    }

    public StoryGroup Group { get; }

    /// <summary>The terms, ascending by number.</summary>
    public ReadOnlySpan<StoryTerm> Terms => _terms;

    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>The indexes in <see cref="Terms"/> of those with the highest weights, the highest first.</summary>
    public ushort[] Weightiest { get; }

    /// <summary>The length of the vector.</summary>
    public double Length => Math.Sqrt(_names + _others + _words.Sum(words => words.Square));

    private bool IsSingle => Group.Count == 1;

    /// <summary>
    /// The similarity of two groups relative to the threshold: from 1 on they are about one event. 0 if two articles share too little
    /// evidence, however similar they are. Words count if the groups have a language in common.
    /// </summary>
    public double Similarity(StoryCentroid other, SharedTerms shared)
    {
        if (IsSingle && other.IsSingle)
            return shared.OfReports * Discount(other);
        var count = Math.Max(Group.Count, other.Group.Count);
        var similarity = shared.OfFollowUp / (1 + (StoryWeights.SmallGroupStrictness / count));
        if (!IsSingle && !other.IsSingle)
        {
            similarity /= StoryWeights.GroupStrictness;
            if (shared.HasLanguage)
                similarity = Math.Min(similarity, Continuity(other, shared.Product));
        }

        return similarity * Discount(other);
    }

    /// <summary>The cosine of two articles, by which the nearest articles of an article are found.</summary>
    public double Cosine(StoryCentroid other, SharedTerms shared) => shared.Cosine * Discount(other);

    private double Discount(StoryCentroid other) =>
        StoryWeights.Closeness(Group.Day - other.Group.Day) / (1 + (StoryWeights.SportStrictness * Math.Min(_sport, other._sport)));

    // Two events with the same people and places can be as similar as reports of one event. But then the articles within each are more
    // similar to each other than across.
    private double Continuity(StoryCentroid other, double product) =>
        product / Math.Max(double.Epsilon, Math.Min(_coherence, other._coherence)) / StoryWeights.MinContinuity;

    // The mean product of two different articles of the group; the squared length of their mean includes each article's product with
    // itself.
    private double Coherence(StoryRarity rarity)
    {
        var count = Group.Count;
        if (count == 1)
            return 0;
        var own = Group.Digests.Sum(digest => Math.Pow(rarity.LengthOf(digest), 2));
        return ((count * count * Length * Length) - own) / (count * (count - 1));
    }

    /// <summary>Starts a comparison with another group; the caller adds the shared terms.</summary>
    public SharedTerms Share(StoryCentroid other)
    {
        var (context, otherContext, hasLanguage) = (_others, other._others, false);
        foreach (var (language, square) in _words)
        {
            foreach (var (known, otherSquare) in other._words)
            {
                if (language == known)
                    (context, otherContext, hasLanguage) = (context + square, otherContext + otherSquare, true);
            }
        }

        return new SharedTerms((_names, context), (other._names, otherContext), hasLanguage);
    }

    private static ushort[] FindWeightiest(ReadOnlySpan<float> weights)
    {
        Span<ushort> best = stackalloc ushort[MaxWeightiest];
        var count = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] <= (count == MaxWeightiest ? weights[best[^1]] : 0))
                continue;
            var at = count < MaxWeightiest ? count++ : MaxWeightiest - 1;
            for (; at > 0 && weights[best[at - 1]] < weights[i]; at--)
                best[at] = best[at - 1];
            best[at] = (ushort)i;
        }

        return best[..count].ToArray();
    }
}
