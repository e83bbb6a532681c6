using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Facts;

/// <summary>
/// Finds the sentences of an article that a statement was written from. A sentence counts by the words it shares with the statement, rare
/// words more than frequent ones; further sentences are sources if they hold what the ones before do not. Words are compared by their
/// beginning, which ignores inflection.
/// </summary>
internal sealed class SourceFinder
{
    private const int MaxSources = 3;

    /// <summary>The weight of a statement that its first source must hold.</summary>
    private const double MinShare = 0.25;

    /// <summary>The weight of a statement that each further source must add.</summary>
    private const double MinAddedShare = 0.15;

    /// <summary>Hebrew, Arabic, and the scripts of Asia.</summary>
    private const char FirstCaseless = '\u0590';

    private readonly Article _article;
    private readonly List<Sentence> _sentences;
    private Dictionary<string, List<int>>? _index;

    /// <param name="distrusted">Spans that are not evidence, in order.</param>
    public SourceFinder(Article article, IReadOnlyList<TextSpan> distrusted)
    {
        _article = article;
        _sentences = [.. Trusted(article.Sentences, distrusted).Where(sentence => sentence.Kind != SentenceKind.Heading)];
    }

    /// <summary>The sentences that are evidence.</summary>
    public IReadOnlyList<Sentence> Sentences => _sentences;

    // Created on demand: an extractive digest needs only the places of its own sentences.
    private Dictionary<string, List<int>> SentencesOfStem => _index ??= Index();

    /// <summary>The sources in the order of the article; empty if no sentence supports the statement.</summary>
    /// <param name="writtenIn">In another language than the article's, only numbers and names that are spelled alike can match.</param>
    public IReadOnlyList<TextSpan> Find(string statement, Language writtenIn)
    {
        if (OwnPlace(statement) is { } own)
            return [own];
        var left = Stems(Token.Read(statement, new TextSpan(0, statement.Length)), writtenIn).Distinct().ToDictionary(stem => stem, Weight);
        var total = left.Values.Sum();
        var sources = new SortedSet<int>();
        while (
            sources.Count < MaxSources
            && Best(left) is var (best, weight)
            && weight >= total * (sources.Count == 0 ? MinShare : MinAddedShare)
        )
        {
            sources.Add(best);
            foreach (var stem in left.Keys.Where(stem => Holds(stem, best)).ToList())
                left.Remove(stem);
        }

        return [.. sources.Select(i => _sentences[i].Span)];
    }

    // An extractive statement is a sentence of the article, perhaps without its dateline or connective.
    private TextSpan? OwnPlace(string statement)
    {
        // A connective before it may have made its first letter small.
        var at = statement.Length > 1 ? _article.Text.IndexOf(statement[1..], StringComparison.Ordinal) : -1;
        return at < 0 ? null : _sentences.Find(sentence => sentence.Span.Start <= at && at < sentence.Span.End)?.Span;
    }

    private Dictionary<string, List<int>> Index()
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _sentences.Count; i++)
        {
            foreach (var stem in Stems(Token.Read(_article.Text, _sentences[i].Span), _article.Language))
            {
                if (!index.TryGetValue(stem, out var sentences))
                    index[stem] = sentences = [];
                if (sentences.Count == 0 || sentences[^1] != i)
                    sentences.Add(i);
            }
        }

        return index;
    }

    /// <summary>The sentences that are evidence.</summary>
    public static IEnumerable<Sentence> Trusted(IEnumerable<Sentence> sentences, IReadOnlyList<TextSpan> distrusted)
    {
        var next = 0;
        foreach (var sentence in sentences)
        {
            while (next < distrusted.Count && distrusted[next].End <= sentence.Span.Start)
                next++;
            if (next == distrusted.Count || distrusted[next].Start >= sentence.Span.End)
                yield return sentence;
        }
    }

    private (int Sentence, double Weight)? Best(Dictionary<string, double> stems)
    {
        var weights = new Dictionary<int, double>();
        foreach (var (stem, weight) in stems)
        {
            foreach (var i in SentencesOfStem.GetValueOrDefault(stem, []))
                weights[i] = weights.GetValueOrDefault(i) + weight;
        }

        return weights.Count == 0
            ? null
            : weights.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)).First();
    }

    private bool Holds(string stem, int sentence) =>
        SentencesOfStem.TryGetValue(stem, out var sentences) && sentences.BinarySearch(sentence) >= 0;

    // Inverse document frequency, with a sentence as the document.
    private double Weight(string stem) => Math.Log((_sentences.Count + 1.0) / (SentencesOfStem.GetValueOrDefault(stem, []).Count + 0.5));

    private static IEnumerable<string> Stems(IEnumerable<Token> words, Language language) =>
        words.Where(word => Grounding.IsContent(word, language)).Select(word => Stem(word, language));

    private static string Stem(Token word, Language language)
    {
        if (word.Word.Kind != WordKind.Letters)
            return word.Key;
        if (language.Meanings.StemLength is > 0 and var length)
            return word.Key[..Math.Min(word.Key.Length, length - 1)];
        // In scripts without capitals, particles are attached to short words.
        var stem =
            word.Key[0] >= FirstCaseless
                ? language.Meanings.Stems(word.Key).MinBy(stem => stem.Length)!
                : language.Meanings.WithoutNegation(word.Key);
        return stem[..Math.Min(stem.Length, Math.Max(4, stem.Length * 2 / 3))];
    }
}
