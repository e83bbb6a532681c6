using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Quotes;
using Summarizer.Summaries;

namespace Summarizer;

/// <summary>The way of an article: read, summarize, verify. No I/O.</summary>
/// <param name="options">How digests are made.</param>
/// <param name="time">Dates the digests.</param>
public sealed class ArticlePipeline(DigestOptions options, TimeProvider time)
{
    /// <summary>Makes a digest of an upload, or says why there is none.</summary>
    /// <param name="id">The article.</param>
    /// <param name="upload">Its bytes and what its uploader said of them.</param>
    /// <param name="current">The digest that readers see now, if any.</param>
    public DigestOutcome Run(ArticleId id, Upload upload, Digest? current)
    {
        var reading = ArticleReader.Read(upload);
        if (reading is ArticleReading.Unreadable unreadable) return new DigestOutcome.Rejected(unreadable.Rejection);

        var article = ((ArticleReading.Readable)reading).Article;
        if (current is not null && DigestComposer.IsOf(current, article)) return new DigestOutcome.Unchanged();

        var draft = ExtractiveSummarizer.Summarize(article);
        if (draft.Summary.Count == 0) return new DigestOutcome.Rejected(Rejections.NoSentences);

        var verifier = new QuoteVerifier(article);
        QuoteVerification[] verifications = [.. draft.Quotes.Select(verifier.Verify)];
        return new DigestOutcome.Composed(
            DigestComposer.Compose(id, upload, article, draft, verifications, options, time.GetUtcNow()), article.Text);
    }
}
