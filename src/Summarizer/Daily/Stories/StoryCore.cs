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
    private readonly double _names;
    private readonly double _others;
    private readonly double _sport;
    private readonly int _size;
    private readonly double _day;
    private readonly double _cohesion;

    public StoryCore(StoryGroup group, StoryVocabulary vocabulary, StoryRarity rarity)
    {
        var (events, sport) = (0d, 0d);
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

        // Most groups are single articles, which share their terms.
        (_terms, _weights) =
            group.Count == 1
                ? (group.Terms, weights)
                : ([.. group.Terms.Where((_, i) => weights[i] > 0)], [.. weights.Where(weight => weight > 0)]);
        _words = [.. group.Languages.Select((entry, i) => (entry.Language, words[i]))];
        (_day, _size) = (group.Day, group.Count);
        _sport = sport / Math.Max(StoryWeights.MinEvents, events);
        _cohesion = Length / Math.Max(double.Epsilon, group.Digests.Average(rarity.LengthOf));
    }

    /// <summary>The terms, ascending by number. Some of a single article have no weight.</summary>
    public ReadOnlySpan<StoryTerm> Terms => _terms;

    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>The length of the vector.</summary>
    public double Length => Math.Sqrt(_names + _others + _words.Sum(words => words.Square));

    /// <summary>
    /// The similarity of two cores relative to the threshold: from 1 on they are about one event. 0 if they share too little evidence,
    /// however similar they are. Words count if the cores have a language in common.
    /// </summary>
    public double Similarity(StoryCore other, StoryVocabulary vocabulary)
    {
        if (other._size > _size)
            return other.Similarity(this, vocabulary);
        var (context, otherContext) = (_others, other._others);
        var hasLanguage = false;
        foreach (var (language, square) in _words)
        {
            foreach (var (known, otherSquare) in other._words)
            {
                if (language != known)
                    continue;
                (context, otherContext, hasLanguage) = (context + square, otherContext + otherSquare, true);
            }
        }

        var shared = Shared(other, vocabulary);
        if (!shared.IsEvidence)
            return 0;
        var similarity = hasLanguage
            ? Math.Sqrt(
                shared.NameProduct
                    / Norm(_names + StoryWeights.SmoothNames, other._names + StoryWeights.SmoothNames, other)
                    * (shared.ContextProduct / Norm(context, otherContext, other))
            ) / StoryWeights.Threshold
            : (shared.NameProduct + shared.ContextProduct)
                / Math.Sqrt((_names + context) * (other._names + otherContext))
                / StoryWeights.ThresholdAcrossLanguages;
        return similarity
            * Math.Pow(Cohesion(other), StoryWeights.CohesionExponent)
            * StoryWeights.Closeness(_day - other._day)
            / (1 + (StoryWeights.SportStrictness * Math.Min(_sport, other._sport)));
    }

    private bool MayHaveFollowUp(StoryCore other) => _size > 1 && other._size == 1;

    private double Cohesion(StoryCore other) =>
        MayHaveFollowUp(other) ? Math.Min(1, _cohesion / StoryWeights.MinCohesion) : Math.Max(_cohesion, other._cohesion);

    // A follow-up names what the story is about, among much else, so its own length counts less than that of the story.
    private double Norm(double square, double otherSquare, StoryCore other)
    {
        var share = MayHaveFollowUp(other) ? StoryWeights.FollowUpShare : 0.5;
        return Math.Pow(square, 1 - share) * Math.Pow(otherSquare, share);
    }

    private SharedTerms Shared(StoryCore other, StoryVocabulary vocabulary)
    {
        var shared = new SharedTerms();
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
            shared.Add(vocabulary.Kind(term), one, two);
            i++;
            k++;
        }

        return shared;
    }

    /// <summary>What two cores share: names, and everything else.</summary>
    private struct SharedTerms
    {
        private double _names;
        private double _context;

        public double NameProduct { get; private set; }

        public double ContextProduct { get; private set; }

        public bool IsEvidence =>
            _names >= StoryWeights.MinNames && _context >= StoryWeights.MinContext && _names + _context >= StoryWeights.MinEvidence;

        public void Add(TermKind kind, float one, float other)
        {
            if (kind == TermKind.Names)
                (NameProduct, _names) = (NameProduct + (one * other), _names + Math.Min(one, other));
            else
                (ContextProduct, _context) = (ContextProduct + (one * other), _context + Math.Min(one, other));
        }
    }
}
