using Summarizer.Articles;
using Summarizer.Languages;
using Summarizer.Quotes;

namespace Summarizer.Digests;

/// <summary>Composes the digest of an article from what was verified.</summary>
internal sealed class DigestComposer(
    ArticleId id,
    Upload upload,
    Article article,
    EarlierDigest earlier,
    DigestOptions options,
    DateTimeOffset now
)
{
    /// <summary>The article's part of the digest.</summary>
    public DigestedArticle Article { get; } = Describe(upload, article);

    public DigestOutcome.Composed Compose(ProvenDraft draft, Engine engine, double coverage = 1, Language? language = null) =>
        new(
            new Digest
            {
                Id = id.Value,
                Revision = earlier.LastRevision + 1,
                Language = (language ?? article.Language).Tag,
                Headline = draft.Headline,
                Summary = draft.Summary,
                KeyPoints = draft.KeyPoints,
                Quotes = Publish(draft.Quotes, options.MaxQuotes),
                Entities = draft.Entities,
                Topics = draft.Topics,
                Article = Article,
                Verification = new Verification(
                    QuotesReturned: draft.Quotes.Count + draft.QuotesDropped,
                    QuotesVerified: draft.Quotes.Count,
                    QuotesRepaired: draft.Quotes.Count(quote => quote.Match == QuoteMatch.Repaired),
                    QuotesDropped: draft.QuotesDropped,
                    Coverage: coverage
                )
                {
                    HeadlineReplaced = draft.HeadlineReplaced ? true : null,
                    StatementsChecked = draft.StatementsChecked,
                },
                Engine = engine with { Suspicious = draft.Suspicious },
                CreatedAt = earlier.Digest?.CreatedAt ?? now,
                ModifiedAt = now,
            },
            article.Text
        );

    /// <summary>The best quotes in the order of the article, without duplicates.</summary>
    private IReadOnlyList<DigestQuote> Publish(IEnumerable<Quote> verified, int maxQuotes) =>
        [.. verified.DistinctBy(quote => quote.Span).Take(maxQuotes).OrderBy(quote => quote.Span.Start).Select(Publish)];

    private DigestQuote Publish(Quote quote) =>
        new(quote.Text, quote.Speaker, quote.Role, quote.Span.Start, quote.Span.End, quote.Match, article.PageAt(quote.Span.Start));

    private static DigestedArticle Describe(Upload upload, Article article) =>
        new()
        {
            Title = article.Title,
            Url = article.Url?.AbsoluteUri,
            PublishedOn = article.PublishedOn,
            Language = article.Language.Tag,
            UploadedAt = upload.UploadedAt,
            ContentType = article.ContentType,
            Format = FormatNames.Of(article.ContentType),
            Author = article.Author,
            Pages = article.Pages,
            Truncated = article.IsTruncated ? true : null,
            Bytes = upload.Content.Length,
            Words = article.Words,
            ContentHash = article.ContentHash,
        };
}
