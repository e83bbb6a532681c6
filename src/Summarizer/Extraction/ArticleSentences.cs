using Summarizer.Articles;
using Summarizer.Quotes;
using Summarizer.Quotes.Speech;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>The sentences of an article that can represent it, by number: statements without headings and fragments.</summary>
internal sealed class ArticleSentences
{
    // Text without a sentence end is not a sentence.
    private const int MaxSentenceLength = 5000;
    private const int MaxSentences = 50_000;
    private const int MaxKeyPoints = 5;
    private const int MaxAttempts = 5;
    private const double TooAlike = 0.4;
    private const double MostlyQuoted = 0.5;
    private const double Repeats = 0.4;

    // "The wind turned." says too little. An ideograph counts as two letters.
    private const int MinKeyPointLength = 20;
    private const int MaxReadableLength = 60;
    private const double RepeatedShare = 0.9;
    private const int MaxAddedWords = 2;

    private readonly Article _article;
    private readonly IReadOnlyList<TextSpan> _spans;
    private readonly bool[] _whole;
    private readonly bool[] _pointsBack;
    private readonly bool[] _isAnswer;
    private readonly bool[] _repeatsQuote;
    private readonly SentenceRanker _ranker;
    private readonly int _titleWords;

    /// <param name="usable">The sentences that may be used.</param>
    /// <param name="quotes">The quotes of the digest. A sentence that is part of one of their sentences, or little more, is not
    /// repeated.</param>
    public ArticleSentences(Article article, IEnumerable<Sentence> usable, IReadOnlyList<FoundQuote> quotes)
    {
        _article = article;
        var prose = usable
            .Where(sentence => sentence.Kind == SentenceKind.Prose && sentence.Span.Length <= MaxSentenceLength)
            .Where(sentence => !Dateline.IsPlace(article.Text, sentence.Span))
            .Take(MaxSentences);
        _spans = BodySentences.Of(article, [.. prose]);
        var speech = ArticleSpeech.Of(article);
        _whole = [.. _spans.Select(span => SentenceForm.IsWhole(article.Text, span, speech.Marks))];
        _pointsBack = [.. _spans.Select(span => SentenceForm.OpensWithAnaphor(article.Text, span, article.Language))];
        _isAnswer = Within([.. speech.Interview.Answers.Select(answer => answer.Outer)]);
        var whole = quotes.Where(quote => quote.IsSentence).Select(quote => quote.Span).OrderBy(span => span.Start);
        var quoted = SentenceFeatures.SharesOf(_spans, [.. whole]);
        _repeatsQuote = [.. quoted.Select(share => share >= Repeats)];
        _ranker = new SentenceRanker(article.Text, _spans, article.Language, article.Title, speech.Quotations);
        _titleWords = article.Title is { } title ? WordTokenizer.Count(title) : 0;
    }

    /// <summary>The spans of the sentences.</summary>
    public IReadOnlyList<TextSpan> Body => _spans;

    /// <summary>The most informative sentences, in reading order.</summary>
    /// <param name="headline">The sentence that the headline tells; null if it tells none.</param>
    public IReadOnlyList<int> Summary(int? headline)
    {
        IReadOnlyList<int> told = headline is { } one ? [one] : [];
        var picked = Coherent(SummaryLength(), told);
        return [.. (picked.Count > 0 ? picked : Coherent(SummaryLength(), [])).Order()];
    }

    /// <summary>
    /// The most informative of the sentences that add to the told ones, the most important first. No two are similar, and none depends on
    /// a sentence that is missing.
    /// </summary>
    public IReadOnlyList<int> KeyPoints(IReadOnlyList<int> told) =>
        _ranker.Pick(
            MaxKeyPoints,
            i => (IsReadable(i) || IsReadableAnswer(i)) && !_repeatsQuote[i] && StandsAlone(i) && TellsEnough(i),
            TooAlike,
            told
        );

    private bool TellsEnough(int i) =>
        _spans[i].Length >= MinKeyPointLength
        || _spans[i].Length + Of(i).EnumerateRunes().Count(WordTokenizer.IsIdeograph) >= MinKeyPointLength;

    /// <summary>The first complete statements, at most <paramref name="count"/>.</summary>
    public IReadOnlyList<int> Lead(int count)
    {
        var all = Enumerable.Range(0, _spans.Count);
        var whole = all.Where(i => _whole[i]).Take(count).ToList();
        return whole.Count > 0 ? whole : [.. all.Take(count)];
    }

    /// <summary>The statement that best represents the article, of those that fit; null if none does.</summary>
    public int? Best(Func<int, bool> fits) => _ranker.Pick(1, i => IsReadable(i) && fits(i)) is [var best] ? best : null;

    public int WordsOf(int sentence) => _ranker.FeaturesOf(sentence).Words;

    /// <summary>How much a sentence covers of what the article repeats, in standard deviations from the article's mean.</summary>
    public double CoverageOf(int sentence) => _ranker.FeaturesOf(sentence).Coverage;

    /// <summary>A sentence as the article has it, without its dateline.</summary>
    public string Of(int sentence) => _spans[sentence].Of(_article.Text).ToString();

    /// <summary>A sentence without the connective that links it to the one before.</summary>
    public string WithoutConnective(int sentence)
    {
        var rest = SentenceForm.WithoutConnective(_article.Text, _spans[sentence], _article.Language).Of(_article.Text).ToString();
        return SentenceForm.WithCapital(rest, _article.Language);
    }

    /// <summary>Whether a sentence can open a digest: long enough, no quotation, understood alone.</summary>
    public bool IsTelling(int i) => IsReadable(i) && _ranker.FeaturesOf(i).Words > HeadlineShortener.MinWords && StandsAlone(i);

    /// <summary>Whether a sentence can be understood without the one before.</summary>
    public bool StandsAlone(int i) =>
        !SentenceForm.Leans(_article.Text, SentenceForm.WithoutConnective(_article.Text, _spans[i], _article.Language), _article.Language)
        && !_pointsBack[i];

    private bool Leans(int i) => _ranker.FeaturesOf(i).Leans || _pointsBack[i];

    // One sentence of a short note, three of a news article, five of a long read; never more than half.
    private int SummaryLength() =>
        Math.Clamp(
            (_spans.Count + 1) / 2,
            1,
            _article.Words switch
            {
                < 80 => 1,
                < 160 => 2,
                < 900 => 3,
                < 2000 => 4,
                _ => 5,
            }
        );

    // A digest lists quotations separately, and readers want neither endless sentences nor the title again. A question states nothing.
    private bool IsReadable(int i) => _ranker.FeaturesOf(i).QuotedShare <= MostlyQuoted && IsStatement(i);

    private bool IsReadableAnswer(int i) => _isAnswer[i] && IsStatement(i);

    private bool IsStatement(int i) =>
        _whole[i] && _ranker.FeaturesOf(i) is { IsQuestion: false, Words: <= MaxReadableLength } && !RepeatsTitle(i);

    private bool[] Within(IReadOnlyList<TextSpan> others)
    {
        var within = new bool[_spans.Count];
        for (int i = 0, other = 0; i < _spans.Count; i++)
        {
            while (other < others.Count && others[other].End < _spans[i].End - 1)
                other++;
            within[i] = other < others.Count && others[other].Start <= _spans[i].Start;
        }

        return within;
    }

    private bool RepeatsTitle(int i) =>
        _ranker.FeaturesOf(i) is var it && it.TitleShare >= RepeatedShare && it.Words <= _titleWords + MaxAddedWords;

    // A sentence that depends on one that was not picked is replaced by the next best.
    private IReadOnlyList<int> Coherent(int count, IReadOnlyList<int> told)
    {
        var dangling = new HashSet<int>();
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var picked = Distinct(count, i => IsReadable(i) && !dangling.Contains(i), told);
            var leaning = picked.Where(i => Leans(i) && !picked.Contains(i - 1)).ToList();
            if (leaning.Count == 0 && picked.Count > 0)
                return picked;
            dangling.UnionWith(leaning);
        }

        Func<int, bool>[] filters =
        [
            i => IsReadable(i) && !Leans(i),
            // A sentence that points back is clear after the headline if the headline says what the previous one does.
            i => IsReadable(i) && told.Contains(i - 1),
            i => IsReadableAnswer(i) && !_repeatsQuote[i] && !Leans(i),
            IsReadable,
            i => IsReadableAnswer(i) && !_repeatsQuote[i],
            IsStatement,
            i => _whole[i],
            _ => true,
        ];
        return filters.Select(mayPick => Distinct(count, mayPick, told)).FirstOrDefault(picked => picked.Count > 0, []);
    }

    private IReadOnlyList<int> Distinct(int count, Func<int, bool> mayPick, IReadOnlyList<int> told) =>
        _ranker.Pick(count, mayPick, TooAlike, told);
}
