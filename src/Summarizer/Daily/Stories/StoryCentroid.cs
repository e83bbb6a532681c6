namespace Summarizer.Daily.Stories;

/// <summary>
/// The mean of a group's articles, each a vector of its terms weighted by kind and rarity. What an article shares with the whole group
/// shows more reliably that it belongs to it than what it shares with any one article.
/// </summary>
internal sealed class StoryCentroid
{
    private const int MaxWeightiest = 64;

    private readonly StoryVocabulary _vocabulary;
    private readonly StoryTerm[] _terms;
    private readonly float[] _weights;
    private readonly (int Language, double Square)[] _words;
    private readonly double _names;
    private readonly double _others;
    private readonly double _sport;
    private readonly StoryCoherence _coherence;

    public StoryCentroid(StoryGroup group, StoryVocabulary vocabulary, StoryRarity rarity)
    {
        var (events, sport) = (0d, 0d);
        var words = new double[group.Languages.Length];
        (Group, _vocabulary, _terms, _weights) = (group, vocabulary, group.Terms, new float[group.Terms.Length]);
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
        _coherence = new StoryCoherence(group, _words.Append((StoryVocabulary.AnyLanguage, _names + _others)), rarity);
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
        var (small, large) = Sizes(other);
        var similarity =
            (small == 1 ? shared.OfFollowUp : shared.OfGroups / StrictnessOf(other))
            / (1 + (StoryWeights.SmallGroupStrictness / large))
            * Math.Min(1, Math.Min(_coherence.Cosine, other._coherence.Cosine) / StoryWeights.MinCoherence);
        if (small > 1 && similarity >= 1)
            similarity = Math.Min(similarity, Continuity(other));
        return similarity * Discount(other);
    }

    /// <summary>The cosine of two articles, by which the nearest articles of an article are found.</summary>
    public double Cosine(StoryCentroid other, SharedTerms shared) => shared.Cosine * Discount(other);

    private double Discount(StoryCentroid other) =>
        StoryWeights.Closeness(Group.Day - other.Group.Day) / (1 + (StoryWeights.SportStrictness * Math.Min(_sport, other._sport)));

    private double StrictnessOf(StoryCentroid other) =>
        _words.Length + other._words.Length > 2 || _words[0].Language != other._words[0].Language
            ? StoryWeights.GroupStrictnessAcrossLanguages
            : StoryWeights.GroupStrictness;

    private (int Small, int Large) Sizes(StoryCentroid other) =>
        (Math.Min(Group.Count, other.Group.Count), Math.Max(Group.Count, other.Group.Count));

    // Two events with the same people and places can be as similar as reports of one event. But then the articles within each are more
    // similar to each other than across.
    private double Continuity(StoryCentroid other)
    {
        var across = Products(other);
        var within = Math.Min(_coherence.Within(across), other._coherence.Within(across));
        return across.Values.Sum() / Math.Max(double.Epsilon, within) / StoryWeights.MinContinuity;
    }

    // The products of the words in each common language, and of everything else.
    private Dictionary<int, double> Products(StoryCentroid other)
    {
        var languages = _words.Select(words => words.Language).Intersect(other._words.Select(words => words.Language));
        var products = languages.Append(StoryVocabulary.AnyLanguage).ToDictionary(language => language, _ => 0d);
        for (int i = 0, k = 0; i < _terms.Length && k < other._terms.Length; )
        {
            var order = _terms[i].Number - other._terms[k].Number;
            if (order == 0)
                products[_vocabulary.Language(_terms[i].Number)] += _weights[i] * other._weights[k];
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }

        return products;
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
