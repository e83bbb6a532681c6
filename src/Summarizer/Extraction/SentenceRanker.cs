using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>
/// Picks the most informative sentences of an article: by position, coverage of repeated terms, length, similarity to the title, and kind.
/// Similarity to a picked sentence is penalized (maximal marginal relevance, Carbonell and Goldstein 1998). The time is proportional to the
/// article's length times the number of picks.
/// </summary>
internal sealed class SentenceRanker
{
    private readonly SentenceTerms _terms;
    private readonly IReadOnlyList<SentenceFeatures> _features;

    /// <param name="sentences">The spans of the sentences, in order.</param>
    /// <param name="title">Null if the article has none.</param>
    public SentenceRanker(string text, IReadOnlyList<TextSpan> sentences, Language language, string? title)
        : this(text, sentences, language, title, QuotationMarks.Find(text)) { }

    /// <param name="sentences">The spans of the sentences, in order.</param>
    /// <param name="title">Null if the article has none.</param>
    /// <param name="quotations">All speech of the article, in order.</param>
    public SentenceRanker(
        string text,
        IReadOnlyList<TextSpan> sentences,
        Language language,
        string? title,
        IReadOnlyList<Quotation> quotations
    )
    {
        _terms = new SentenceTerms(text, sentences, language);
        _features = SentenceFeatures.Of(text, sentences, language, title, _terms, quotations);
    }

    /// <summary>The indexes of the best sentences, the best first.</summary>
    public IReadOnlyList<int> Pick(int count) => Pick(count, _ => true);

    /// <summary>The indexes of the best of the sentences that may be picked, the best first.</summary>
    /// <param name="tooAlike">From this similarity to a picked sentence on, 0 to 1, a sentence is left out.</param>
    /// <param name="told">The sentences that the reader already knows; the others must not repeat them.</param>
    public IReadOnlyList<int> Pick(int count, Func<int, bool> mayPick, double tooAlike = 1.1, IReadOnlyList<int>? told = null)
    {
        var weights = new RankingWeights(_features, count);
        var candidates = Enumerable.Range(0, _features.Count).Where(mayPick).ToList();
        var scores = new double[_features.Count];
        foreach (var i in candidates)
            scores[i] = weights.Score(i);
        foreach (var known in told ?? [])
            candidates.RemoveAll(other => other == known || Devalue(other, known, scores) >= tooAlike);
        var picked = new List<int>();
        while (picked.Count < count && candidates.Count > 0)
        {
            var best = candidates.MaxBy(i => scores[i] + (picked.Contains(i - 1) ? weights.LeaningCost(i) : 0));
            picked.Add(best);
            candidates.RemoveAll(other => other == best || Devalue(other, best, scores) >= tooAlike);
        }

        return picked;
    }

    private double Devalue(int sentence, int picked, double[] scores)
    {
        var likeness = _terms.Similarity(picked, sentence);
        scores[sentence] -= RankingWeights.Repetition * likeness;
        return likeness;
    }

    internal SentenceFeatures FeaturesOf(int sentence) => _features[sentence];

    /// <summary>The similarity of two sentences, 0 to 1.</summary>
    internal double Similarity(int a, int b) => _terms.Similarity(a, b);
}
