using Summarizer.Articles;
using Summarizer.Names;
using Summarizer.Names.Entities;
using Summarizer.Quotes;
using Summarizer.Sentences;

namespace Summarizer.Extraction;

/// <summary>
/// The embedded engine. It needs no model, network or training, and uses only the article's own sentences. The same article always gives
/// the same draft.
/// </summary>
internal static class ExtractiveSummarizer
{
    private const int MaxQuotes = 20;

    public static Draft Summarize(Article article) => Summarize(article, article.Sentences);

    /// <param name="usable">The sentences that may be used.</param>
    public static Draft Summarize(Article article, IEnumerable<Sentence> usable)
    {
        ArgumentNullException.ThrowIfNull(article);
        var quotes = QuoteFinder.Best(article, MaxQuotes);
        var sentences = new ArticleSentences(article, usable, quotes);
        var headline = HeadlineWriter.Write(article, sentences);
        var summary = sentences.Summary(headline.Sentence);
        var told = headline.Sentence is { } one && !summary.Contains(one) ? [.. summary, one] : summary;
        var names = EntityFinder.Groups(article);
        var outlets = new Outlets(article);
        var unsigned = outlets.WithoutSigned(names);
        var found = EntityFinder.ToEntities([.. unsigned, .. TitleNames.Of(article, names)]);
        var speakers = new NamedSpeakers(article);
        var attributed = quotes.Select(quote => quote with { Speaker = speakers.InFull(quote.Speaker, found.People) }).ToList();
        return new Draft
        {
            Headline = headline.Text,
            Summary = [.. summary.Select(sentences.Of)],
            KeyPoints = [.. sentences.KeyPoints(told).Select(sentences.WithoutConnective)],
            Quotes = [.. attributed.Select(quote => quote.ToCandidate(article.Text))],
            Entities = speakers.AddTo(found, attributed.Select(quote => quote.Speaker)),
            Topics = TopicFinder.Find(article, sentences.Body, names, outlets.WithoutCited(unsigned)),
        };
    }
}
