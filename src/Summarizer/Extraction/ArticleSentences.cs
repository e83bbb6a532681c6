using Summarizer.Articles;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>The sentences of an article that can represent it: statements without headings and fragments.</summary>
internal sealed class ArticleSentences
{
    // Text without a sentence end is not a sentence.
    private const int MaxSentenceLength = 5000;
    private const int MaxSentences = 50_000;
    private const int MaxKeyPoints = 5;
    private const int MaxAttempts = 5;
    private const int MinKeyPoints = 3;
    private const double TooAlike = 0.4;
    private const double MostlyQuoted = 0.5;
    private const int MaxReadableLength = 60;

    private readonly Article _article;
    private readonly IReadOnlyList<TextSpan> _spans;
    private readonly bool[] _whole;
    private readonly SentenceRanker _ranker;

    public ArticleSentences(Article article)
    {
        _article = article;
        _spans =
        [
            .. article
                .Sentences.Where(sentence => sentence.Kind == SentenceKind.Prose && sentence.Span.Length <= MaxSentenceLength)
                .Take(MaxSentences)
                .Select(sentence => sentence.Span),
        ];
        var quotations = QuotationMarks.Find(article.Text);
        _whole = [.. _spans.Select(span => SentenceForm.IsWhole(article.Text, span, quotations))];
        _ranker = new SentenceRanker(article.Text, _spans, article.Language, article.Title);
    }

    /// <summary>The most informative sentences, in reading order.</summary>
    public IReadOnlyList<string> Summary() =>
        [.. Coherent(SummaryLength()).Order().Select(i => Dateline.Skip(_article.Text, _spans[i]).Of(_article.Text).ToString())];

    /// <summary>
    /// The most informative sentences, the most important first. No two are similar, and none depends on a sentence that is missing.
    /// </summary>
    public IReadOnlyList<string> KeyPoints()
    {
        var standing = Best(MaxKeyPoints, i => IsReadable(i) && StandsAlone(i));
        var points = standing.Count >= MinKeyPoints ? standing : Best(MaxKeyPoints, i => _whole[i]);
        return [.. points.Select(i => WithoutConnective(_spans[i]))];
    }

    /// <summary>The first complete statements in reading order, at most <paramref name="count"/>.</summary>
    public IReadOnlyList<TextSpan> Lead(int count)
    {
        var whole = _spans.Where((_, i) => _whole[i]).Take(count).ToList();
        return whole.Count > 0 ? whole : [.. _spans.Take(count)];
    }

    /// <summary>A sentence without the connective that links it to the one before.</summary>
    public string WithoutConnective(TextSpan sentence)
    {
        var whole = Dateline.Skip(_article.Text, sentence);
        var rest = SentenceForm.WithoutConnective(_article.Text, whole, _article.Language).Of(_article.Text).ToString();
        return rest.Length == 0 ? rest : Capital(rest[0]) + rest[1..];
    }

    private string Capital(char first) =>
        _article.Language.DottedAndDotlessI && first == 'i' ? "İ" : char.ToUpperInvariant(first).ToString();

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

    // A digest lists quotations separately, and nobody reads endless sentences.
    private bool IsReadable(int i) =>
        _whole[i] && _ranker.FeaturesOf(i).QuotedShare <= MostlyQuoted && _ranker.FeaturesOf(i).Words <= MaxReadableLength;

    // A sentence that depends on one that was not picked is replaced by the next best.
    private IReadOnlyList<int> Coherent(int count)
    {
        var dangling = new HashSet<int>();
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var picked = Distinct(count, i => IsReadable(i) && !dangling.Contains(i));
            var leaning = picked.Where(i => _ranker.FeaturesOf(i).Leans && !picked.Contains(i - 1)).ToList();
            if (leaning.Count == 0 && picked.Count > 0)
                return picked;
            dangling.UnionWith(leaning);
        }

        return Best(count, IsReadable);
    }

    private bool StandsAlone(int i) =>
        !SentenceForm.Leans(_article.Text, SentenceForm.WithoutConnective(_article.Text, _spans[i], _article.Language), _article.Language);

    private IReadOnlyList<int> Best(int count, Func<int, bool> mayPick)
    {
        var best = Distinct(count, mayPick);
        if (best.Count == 0)
            best = Distinct(count, i => _whole[i]);
        return best.Count > 0 ? best : Distinct(count, _ => true);
    }

    private IReadOnlyList<int> Distinct(int count, Func<int, bool> mayPick) => _ranker.Pick(count, mayPick, TooAlike);
}
