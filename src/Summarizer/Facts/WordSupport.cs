using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Text;

namespace Summarizer.Facts;

/// <summary>Where the words of a statement come from: from its sources, from elsewhere in the article, or from nowhere.</summary>
/// <param name="distrusted">Spans that are not evidence.</param>
/// <param name="isolated">Sentences that are evidence only for a statement that holds all of one: else it is what an order demands.</param>
internal sealed class WordSupport(Article article, NameIndex names, IReadOnlyList<TextSpan> distrusted, IReadOnlyList<TextSpan> isolated)
{
    /// <summary>The share of an isolated sentence's content words that make a statement hold all of it.</summary>
    private const double MinShareOfIsolated = 0.75;

    // A shorter name or topic cannot hold a sentence.
    private const int MinWords = 4;

    // Shorter beginnings say nothing about a word.
    private const int MinBeginning = 4;

    // A hostile text may be one long word.
    private const int MaxBeginning = 40;

    private readonly Dictionary<TextSpan, HashSet<string>> _sources = [];
    private HashSet<string>? _distrusted;
    private readonly HashSet<TextSpan> _isolated = [.. isolated];
    private HashSet<string>? _isolatedWords;
    private HashSet<string>? _others;
    private HashSet<string>? _pairs;

    private HashSet<string> Distrusted => _distrusted ??= Beginnings(distrusted);

    private HashSet<string> Isolated => _isolatedWords ??= Beginnings(isolated);

    // The beginnings of the words of all sentences that are evidence for their parts, too.
    private HashSet<string> Others =>
        _others ??= Beginnings([
            .. SourceFinder.Trusted(SourceFinder.Trusted(article.Sentences, distrusted), isolated).Select(sentence => sentence.Span),
        ]);

    private HashSet<string> Pairs =>
        _pairs ??= SourceFinder
            .Trusted(article.Sentences, distrusted)
            .SelectMany(sentence => Keys(Token.Read(article.Text, sentence.Span)))
            .Where(word => word.IsPair)
            .Select(word => word.Key)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The content words of a text in its order; none if it is written in another language than the article.</summary>
    /// <param name="sources">The sentences that it was written from.</param>
    /// <param name="isStatement">Whether it must hold all of an isolated sentence; a name or a topic cannot.</param>
    public IReadOnlyList<SupportedWord> Of(string text, Language writtenIn, IReadOnlyList<TextSpan> sources, bool isStatement)
    {
        if (writtenIn.Tag != article.Language.Tag)
            return [];
        var words = Content(text, new TextSpan(0, text.Length), writtenIn).ToList();
        isStatement |= words.Count >= MinWords;
        if (isStatement)
            sources = [.. sources.Where(source => !_isolated.Contains(source) || Holds(words, source, writtenIn))];
        var held = sources.Select(BeginningsOf).ToList();
        return
        [
            .. words.Select(word => new SupportedWord(
                word.Token.Word.Span,
                OriginOf(word.Key, word.Token, held, isStatement),
                word.IsPair ? 0.5 : 1
            )),
        ];
    }

    private bool Holds(List<(string Key, Token Token, bool IsPair)> statement, TextSpan isolatedSentence, Language writtenIn)
    {
        var has = Prefixes(statement);
        var words = Content(article.Text, isolatedSentence, writtenIn).ToList();
        return words.Count(word => has.Contains(Beginning(word.Key, word.Token))) >= MinShareOfIsolated * words.Count;
    }

    private static IEnumerable<(string Key, Token Token, bool IsPair)> Content(string text, TextSpan span, Language language) =>
        Keys(Token.Read(text, span)).Where(word => word.IsPair || Grounding.IsContent(word.Token, language));

    private WordOrigin OriginOf(string key, Token token, List<HashSet<string>> held, bool isStatement)
    {
        var beginning = Beginning(key, token);
        if (held.Exists(words => words.Contains(beginning)))
            return WordOrigin.Source;
        if (isStatement && isolated.Count > 0 && Isolated.Contains(beginning) && !Others.Contains(beginning))
            return WordOrigin.Distrusted;
        if (token.Word.Kind == WordKind.Ideograph ? Pairs.Contains(key) : Grounding.IsFound(token, names))
            return WordOrigin.Article;
        return Distrusted.Contains(beginning) ? WordOrigin.Distrusted : WordOrigin.None;
    }

    // Inflection changes the end of a word.
    private static string Beginning(string key, Token token) =>
        token.Word.Kind == WordKind.Letters ? key[..Math.Min(key.Length, Math.Clamp(key.Length * 2 / 3, MinBeginning, MaxBeginning))] : key;

    // Many statements have the same source, which may be as long as the article.
    private HashSet<string> BeginningsOf(TextSpan source)
    {
        if (!_sources.TryGetValue(source, out var held))
            _sources[source] = held = Beginnings([source]);
        return held;
    }

    private HashSet<string> Beginnings(IReadOnlyList<TextSpan> spans) =>
        Prefixes(spans.SelectMany(span => Keys(Token.Read(article.Text, span))));

    private static HashSet<string> Prefixes(IEnumerable<(string Key, Token Token, bool IsPair)> words)
    {
        var held = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, _, _) in words)
        {
            held.Add(key);
            for (var length = Math.Min(key.Length, MinBeginning); length <= Math.Min(key.Length, MaxBeginning); length++)
                held.Add(key[..length]);
        }

        return held;
    }

    // In scripts without spaces, two characters count as a word.
    private static IEnumerable<(string Key, Token Token, bool IsPair)> Keys(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Word.Kind == WordKind.Ideograph)
            {
                if (i > 0 && token.Gap == WordGap.None && tokens[i - 1].Word.Kind == WordKind.Ideograph)
                    yield return (tokens[i - 1].Key + token.Key, token, true);
            }
            else if (token.Key.Length > 0)
            {
                yield return (Transliteration.WithoutParticles(token.Key).ToString(), token, false);
            }
        }
    }
}

/// <summary>A content word of a statement.</summary>
/// <param name="Span">Its place in the statement.</param>
/// <param name="Weight">Pairs of characters overlap, so each counts half a word.</param>
internal readonly record struct SupportedWord(TextSpan Span, WordOrigin Origin, double Weight);

/// <summary>Where an article has a word of a statement.</summary>
internal enum WordOrigin
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>Only in a part of the article that is not evidence.</summary>
    Distrusted,

    /// <summary>Not in the sentences that the statement was written from.</summary>
    Article,

    /// <summary>In a sentence that the statement was written from.</summary>
    Source,
}
