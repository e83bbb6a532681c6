namespace Summarizer.Extraction;

/// <summary>
/// The weight of each feature of a sentence. The values were fitted to half of the sentences that people picked in news and columns of five
/// languages, checked on the other half, and rounded. All languages share them. Three of them depend on the article.
/// </summary>
internal sealed class RankingWeights
{
    /// <summary>The penalty for a sentence identical to one already picked.</summary>
    public const double Repetition = 0.5;

    private const double Lead = 3;
    private const double LeadWidth = 3.5;
    private const double SlopeShare = 0.25;
    private const double LeadInOneSentence = 0.1;
    private const double Coverage = 0.4;
    private const double CoverageInOneSentence = 0.8;
    private const double Length = 0.2;
    private const double LengthInOneSentence = 0;
    private const double LengthInGenerousSummary = 4.5;
    private const double GenerousShare = 0.2;
    private const double Title = 1;
    private const double HoldsQuotation = 0.5;
    private const double Quoted = 1.2;
    private const double Question = 0.2;
    private const double Leaning = 0.3;
    private const double Long = 1.1;
    private const double Short = 0.7;
    private const int MaxComfortableLength = 25;
    private const int MinComfortableLength = 10;

    // Languages and authors differ in what is long: for some, 30 words are ordinary.
    private const double ComfortableShareOfMean = 0.8;

    private readonly IReadOnlyList<SentenceFeatures> _sentences;
    private readonly double _lead;
    private readonly double _coverage;
    private readonly double _length;
    private readonly double _comfortableLength;

    /// <summary>Adapts the weights to an article.</summary>
    /// <param name="count">How many sentences will be picked.</param>
    public RankingWeights(IReadOnlyList<SentenceFeatures> sentences, int count)
    {
        _sentences = sentences;
        var alone = count == 1;
        // A lead opens a story. If one sentence must represent the whole article, its coverage counts instead.
        _lead = sentences.Count == 0 ? 0 : Lead * LeadTrust(sentences[0]) * (alone ? LeadInOneSentence : 1);
        _coverage = alone ? CoverageInOneSentence : Coverage;
        // If most of the article is kept, the choice is what to omit: the short asides.
        _comfortableLength = Math.Max(
            MaxComfortableLength,
            ComfortableShareOfMean * sentences.Select(sentence => sentence.Words).DefaultIfEmpty(0).Average()
        );
        _length =
            (alone ? LengthInOneSentence : Length)
            + LengthInGenerousSummary * Math.Max(0, (double)count / Math.Max(1, sentences.Count) - GenerousShare);
    }

    /// <summary>The score of a sentence before any is picked.</summary>
    public double Score(int sentence)
    {
        var it = _sentences[sentence];
        return _lead * Place(sentence)
            + _coverage * it.Coverage
            + _length * it.RelativeLength
            + Title * it.TitleShare
            - (it.QuotedShare > 0 ? HoldsQuotation : 0)
            - Quoted * it.QuotedShare
            - (it.IsQuestion ? Question : 0)
            - LeaningCost(sentence)
            - Long * Math.Max(0, it.Words - _comfortableLength) / _comfortableLength
            - Short * Math.Max(0, MinComfortableLength - it.Words) / MinComfortableLength;
    }

    /// <summary>The penalty for a sentence if the one it depends on is missing.</summary>
    public double LeaningCost(int sentence) => _sentences[sentence].Leans ? Leaning : 0;

    // News opens with the most important fact in a full sentence; a column opens with a short hook.
    private static double LeadTrust(SentenceFeatures first) => 1 / (1 + Math.Exp(-(2.9 + 7 * (Math.Min(first.RelativeLength, 1.2) - 0.8))));

    private double Place(int sentence) => Math.Exp(-sentence / LeadWidth) + SlopeShare * (1 - (double)sentence / _sentences.Count);
}
