using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>
/// Picks the sentences that say most of an article: by their place, by how much they cover of what the article keeps coming back to, by
/// length, similarity to the title, and kind; what repeats a picked sentence loses (maximal marginal relevance, Carbonell and Goldstein 1998).
/// The time grows with the article's length times the number of picks.
/// </summary>
public sealed class SentenceRanker
{
    private readonly SentenceTerms _terms;
    private readonly IReadOnlyList<SentenceFeatures> _features;

    /// <summary>Reads the sentences of an article.</summary>
    /// <param name="sentences">Where its sentences stand, in order.</param>
    /// <param name="title">Its title, if it has one.</param>
    public SentenceRanker(string text, IReadOnlyList<TextSpan> sentences, Language language, string? title)
    {
        _terms = new SentenceTerms(text, sentences, language);
        _features = SentenceFeatures.Of(text, sentences, language, title, _terms);
    }

    /// <summary>The numbers of the best sentences, best first.</summary>
    /// <param name="count">How many; an article with fewer gives all it has.</param>
    public IReadOnlyList<int> Pick(int count) => Pick(count, _ => true);

    /// <summary>The numbers of the best sentences of those that may be picked, best first.</summary>
    /// <param name="count">How many; an article with fewer gives all it has.</param>
    /// <param name="mayPick">Whether a sentence may be picked.</param>
    /// <param name="tooAlike">The similarity to a picked sentence, 0 to 1, from which a sentence is left out.</param>
    public IReadOnlyList<int> Pick(int count, Func<int, bool> mayPick, double tooAlike = 1.1)
    {
        var weights = new RankingWeights(_features, count);
        var candidates = Enumerable.Range(0, _features.Count).Where(mayPick).ToList();
        var scores = new double[_features.Count];
        foreach (var i in candidates)
            scores[i] = weights.Score(i);
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

    /// <summary>What a sentence has to be picked for or left out for.</summary>
    internal SentenceFeatures FeaturesOf(int sentence) => _features[sentence];

    /// <summary>How alike two sentences are, 0 to 1.</summary>
    internal double Similarity(int a, int b) => _terms.Similarity(a, b);
}
