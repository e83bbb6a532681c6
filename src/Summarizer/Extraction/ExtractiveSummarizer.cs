using Summarizer.Articles;
using Summarizer.Names;
using Summarizer.Quotes;

namespace Summarizer.Extraction;

/// <summary>
/// The embedded engine: it needs no model, no network and no training, and every sentence it gives is one of the article's own. The same
/// article always gives the same draft.
/// </summary>
public static class ExtractiveSummarizer
{
    private const int MaxQuotes = 20;

    /// <summary>Summarizes an article.</summary>
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
