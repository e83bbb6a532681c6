using Summarizer.Articles;
using Summarizer.Facts.Amounts;
using Summarizer.Facts.Comparison;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Facts;

/// <summary>
/// Checks statements about one article: every number, date, name and web address must be in the article, its title, its date or the host of
/// its URL, and a statement must not contradict its sources. The article is read once, in linear time; checks are independent and fast.
/// </summary>
internal sealed class FactChecker
{
    private readonly Article _article;
    private readonly IReadOnlyList<TextSpan> _distrusted;
    private readonly IReadOnlyList<TextSpan> _isolated;
    private readonly ArticleFacts _facts;
    private readonly SourceFinder _sources;
    private readonly Wording _wording;
    private readonly SourceAmounts _amounts;
    private WordSupport? _words;

    /// <param name="distrusted">
    /// Spans of <see cref="Article.Text"/> that are not evidence, such as sentences that try to command a model.
    /// </param>
    /// <param name="isolated">Sentences that are evidence only for a statement that holds all of one.</param>
    public FactChecker(Article article, IReadOnlyList<TextSpan> distrusted, IReadOnlyList<TextSpan>? isolated = null)
    {
        (_article, _distrusted, _isolated) = (article, distrusted, isolated ?? []);
        _facts = new ArticleFacts(article, distrusted);
        _sources = new SourceFinder(article, distrusted);
        _amounts = new SourceAmounts(article);
        _wording = new Wording(article, _facts.Names, _sources.Sentences);
    }

    /// <param name="sentence">A sentence, a headline or a key point.</param>
    /// <param name="writtenIn">May differ from the article's language.</param>
    public FactCheck Check(string sentence, Language writtenIn)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(writtenIn);
        return new SentenceCheck(sentence, writtenIn, _facts).Run(_sources, _wording, _amounts);
    }

    /// <summary>Where the content words of a checked text come from.</summary>
    /// <param name="isStatement">Whether it is a statement and not a name or a topic.</param>
    public IReadOnlyList<SupportedWord> Origins(string text, Language writtenIn, FactCheck check, bool isStatement) =>
        (_words ??= new WordSupport(_article, _facts.Names, _distrusted, _isolated)).Of(text, writtenIn, check.Sources, isStatement);

    /// <summary>
    /// Whether the article contains the name of a person, place or organization, possibly inflected, transliterated or as the surname of a
    /// full name.
    /// </summary>
    public bool Names(string name, Language writtenIn)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(writtenIn);
        var words = Token.Read(name, new TextSpan(0, name.Length));
        return words.Count > 0 && new NameCheck(words, writtenIn, _facts.Names).Holds();
    }
}
