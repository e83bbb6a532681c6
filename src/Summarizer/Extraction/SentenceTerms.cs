using Summarizer.Languages;
using Summarizer.Names.Unspaced;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>The content words of an article's sentences as numbers. Words with the same prefix have the same number.</summary>
internal sealed class SentenceTerms
{
    private const int MaxWordLength = 64;

    private readonly string _text;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _sentenceCounts = [];
    private readonly List<double> _logCounts = [];
    private readonly List<double> _squaredWeights = [];
    private readonly ContentWords _content;
    private readonly int[][] _terms;
    private readonly double[] _norms;

    public SentenceTerms(string text, IReadOnlyList<TextSpan> sentences, Language language)
    {
        _text = text;
        var words = sentences.Select(span => WordTokenizer.Words(text, span)).ToList();
        WordCounts = [.. words.Select(WordTokenizer.Count)];
        _content = new ContentWords(text, language, words.SelectMany(w => w));
        _terms = [.. words.Select(Count)];
        WeighRareTermsMore(sentences.Count);
        _norms = [.. _terms.Select(Norm)];
    }

    /// <summary>The number of words in each sentence, including function words.</summary>
    public IReadOnlyList<int> WordCounts { get; }

    /// <summary>How much a sentence covers of the terms that the article repeats.</summary>
    public double Coverage(int sentence)
    {
        var coverage = 0.0;
        foreach (var term in _terms[sentence])
            coverage += _logCounts[term];
        return coverage;
    }

    /// <summary>The cosine similarity of two sentences, with terms weighted by rarity, 0 to 1.</summary>
    public double Similarity(int a, int b)
    {
        var (x, y) = (_terms[a], _terms[b]);
        var shared = 0.0;
        for (int i = 0, j = 0; i < x.Length && j < y.Length; )
        {
            var order = x[i].CompareTo(y[j]);
            if (order == 0)
                shared += _squaredWeights[x[i]];
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }

        return shared / (_norms[a] * _norms[b]);
    }

    /// <summary>The share of a title's terms that a sentence repeats, 0 to 1.</summary>
    public IReadOnlyList<double> SharesOf(string title)
    {
        var words = WordTokenizer.Words(title);
        var wanted = Enumerable
            .Range(0, words.Count)
            .Select(i => Term(title, words, i))
            .Where(term => term.Length > 0)
            .ToHashSet(StringComparer.Ordinal);
        var known = wanted.Where(_numbers.ContainsKey).Select(prefix => _numbers[prefix]).ToHashSet();
        return [.. _terms.Select(terms => wanted.Count == 0 ? 0 : (double)terms.Count(known.Contains) / wanted.Count)];
    }

    private string Term(string text, IReadOnlyList<Word> words, int i) => Term(text, words, i, stackalloc char[MaxWordLength]).ToString();

    // The prefix of a content word. In scripts without spaces, two characters that are not both hiragana, which mostly spell grammar.
    private ReadOnlySpan<char> Term(string text, IReadOnlyList<Word> words, int i, Span<char> buffer)
    {
        if (words[i].Kind != WordKind.Ideograph)
            return _content.Prefix(text, words[i], buffer);
        if (i == 0 || words[i - 1].Kind != WordKind.Ideograph || words[i - 1].Span.End != words[i].Span.Start)
            return default;
        var pair = new TextSpan(words[i - 1].Span.Start, words[i].Span.End).Of(text);
        return UnspacedText.IsHiragana(pair[0]) && UnspacedText.IsHiragana(pair[^1]) ? default : pair;
    }

    private int[] Count(IReadOnlyList<Word> words)
    {
        Span<char> buffer = stackalloc char[MaxWordLength];
        var numbers = new List<int>(words.Count);
        var known = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < words.Count; i++)
        {
            var term = Term(_text, words, i, buffer);
            if (term.IsEmpty)
                continue;
            if (!known.TryGetValue(term, out var number))
            {
                known[term] = number = _numbers.Count;
                _sentenceCounts.Add(0);
            }

            numbers.Add(number);
        }

        numbers.Sort();
        var last = -1;
        numbers.RemoveAll(number => number == last || (last = number) < 0);
        foreach (var term in numbers)
            _sentenceCounts[term]++;
        return [.. numbers];
    }

    private void WeighRareTermsMore(int sentences)
    {
        foreach (var count in _sentenceCounts)
        {
            var weight = Math.Log((sentences + 1) / (count + 0.5));
            _squaredWeights.Add(weight * weight);
            _logCounts.Add(Math.Log(count));
        }
    }

    private double Norm(int[] terms) => Math.Max(1e-9, Math.Sqrt(terms.Sum(term => _squaredWeights[term])));
}
