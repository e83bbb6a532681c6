using Summarizer.Articles;
using Summarizer.Names;
using Summarizer.Quotes;

namespace Summarizer.Extraction;

/// <summary>
/// The embedded engine. It needs no model, network or training, and uses only the article's own sentences. The same article always gives
/// the same draft.
/// </summary>
internal static class ExtractiveSummarizer
{
    private const int MaxQuotes = 20;

    public static Draft Summarize(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var sentences = new ArticleSentences(article);
        var names = EntityFinder.Groups(article);
        return new Draft
        {
            Headline = HeadlineWriter.Write(article, sentences),
            Summary = sentences.Summary(),
            KeyPoints = sentences.KeyPoints(),
            Quotes = [.. QuoteFinder.Best(article, MaxQuotes).Select(quote => quote.ToCandidate(article.Text))],
            Entities = EntityFinder.ToEntities(names),
            Topics = TopicFinder.Find(article, names),
        };
    }
}
