using Summarizer.Articles;
using Summarizer.Quotes;
using Summarizer.Summaries;

namespace Summarizer.Digests;

/// <summary>Puts a digest together from a draft and its verified quotes.</summary>
internal static class DigestComposer
{
    public static Digest Compose(
        ArticleId id,
        Upload upload,
        Article article,
        Draft draft,
        IReadOnlyList<QuoteVerification> verifications,
        DigestOptions options,
        DateTimeOffset now)
    {
        Quote[] verified = [.. verifications.OfType<QuoteVerification.Verified>().Select(verification => verification.Quote)];
        return new()
        {
            Id = id.Value,
            Revision = 1,
            Language = article.Language.Tag,
            Headline = draft.Headline,
            Summary = [.. draft.Summary.Select(sentence => new SummarySentence(sentence, []))],
            KeyPoints = draft.KeyPoints,
            Quotes = Publish(verified, options.MaxQuotes),
            Entities = draft.Entities,
            Topics = draft.Topics,
            Article = Describe(upload, article),
            Verification = new Verification(
                QuotesReturned: verifications.Count,
                QuotesVerified: verified.Length,
                QuotesRepaired: verified.Count(quote => quote.Match == QuoteMatch.Repaired),
                QuotesDropped: verifications.Count - verified.Length,
                Coverage: 1),
            Engine = new Engine { Kind = EngineKind.Extractive },
            CreatedAt = now,
            ModifiedAt = now,
        };
    }

    /// <summary>Whether <paramref name="digest"/> was made of the same article: same text, title, URL, date and language.</summary>
    public static bool IsOf(Digest digest, Article article) =>
        digest.Article.ContentHash == article.ContentHash
        && digest.Article.Title == article.Title
        && digest.Article.Url == article.Url?.AbsoluteUri
        && digest.Article.PublishedOn == article.PublishedOn
        && digest.Language == article.Language.Tag;

    /// <summary>The best quotes, each place once, in the order of the article.</summary>
    private static IReadOnlyList<DigestQuote> Publish(IEnumerable<Quote> verified, int maxQuotes) =>
        [.. verified.DistinctBy(quote => quote.Span).Take(maxQuotes).OrderBy(quote => quote.Span.Start).Select(Publish)];

    private static DigestQuote Publish(Quote quote) =>
        new(quote.Text, quote.Speaker, quote.Role, quote.Span.Start, quote.Span.End, quote.Match);

    private static DigestedArticle Describe(Upload upload, Article article) => new()
    {
        Title = article.Title,
        Url = article.Url?.AbsoluteUri,
        PublishedOn = article.PublishedOn,
        UploadedAt = upload.UploadedAt,
        ContentType = article.ContentType,
        Bytes = upload.Content.Length,
        Words = article.Words,
        ContentHash = article.ContentHash,
    };
}
