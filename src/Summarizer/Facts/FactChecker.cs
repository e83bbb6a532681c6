using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Facts;

/// <summary>
/// Checks what is said about one article: every number, date, name and web address of a sentence must be in the article, its title, its
/// date or the host of its URL. The article is read once, in linear time; checks are independent and fast.
/// </summary>
/// <param name="distrusted">
/// Spans of <see cref="Article.Text"/> that are no evidence, such as sentences that try to command a model.
/// </param>
public sealed class FactChecker(Article article, IReadOnlyList<TextSpan> distrusted)
{
    private readonly ArticleFacts _facts = new(article, distrusted);

    /// <summary>Checks a sentence, a headline or a key point.</summary>
    /// <param name="sentence">What was written about the article.</param>
    /// <param name="writtenIn">The language it is written in; need not be the article's.</param>
    public FactCheck Check(string sentence, Language writtenIn)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(writtenIn);
        return new SentenceCheck(sentence, writtenIn, _facts).Run();
    }

    /// <summary>
    /// Whether the article holds the name of a person, place or organization: inflected, as the surname of a full name, transliterated.
    /// </summary>
    /// <param name="writtenIn">The language it is written in.</param>
    public bool Names(string name, Language writtenIn)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(writtenIn);
        var words = Token.Read(name, new TextSpan(0, name.Length));
        return words.Count > 0 && new NameCheck(words, writtenIn, _facts.Names).Holds();
    }
}
