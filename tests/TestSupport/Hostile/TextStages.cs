using System.Text;
using Summarizer;
using Summarizer.Articles;
using Summarizer.Daily;
using Summarizer.Digests;
using Summarizer.Extraction;
using Summarizer.Facts;
using Summarizer.Feeds;
using Summarizer.Languages;
using Summarizer.Names;
using Summarizer.Pages;
using Summarizer.PromptInjection;
using Summarizer.Quotes;
using Summarizer.Quotes.Verification;
using Summarizer.Sentences;

namespace TestSupport.Hostile;

/// <summary>Everything that reads the text of an article, one stage after the other.</summary>
public static class TextStages
{
    private const int MaxSentences = 8;
    private const int MaxStatementLength = 1_000;

    private static readonly Site Site = new("Digests", "");

    /// <summary>Runs each stage on a text.</summary>
    /// <param name="run">Runs a stage, named by its first argument.</param>
    /// <returns>Why the reader refused the text; null if all stages ran.</returns>
    public static string? Run(string text, Action<string, Action> run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var upload = new Upload("hostile.txt", Encoding.UTF8.GetBytes(text));
        ArticleReading reading = null!;
        run("reading", () => reading = ArticleReader.Read(upload));
        if (reading is not ArticleReading.Readable { Article: var article })
            return ((ArticleReading.Unreadable)reading).Rejection.Code;

        Draft own = null!;
        DraftProver prover = null!;
        DigestOutcome outcome = null!;
        run("language", () => LanguageDetector.Detect(article.Text));
        run("sentences", () => SentenceSplitter.Split(article.Text, article.Language));
        run("quotes", () => QuoteFinder.Find(article));
        run("names", () => EntityFinder.Find(article));
        run("injections", () => InjectionFinder.Find(article));
        run("draft", () => own = ExtractiveSummarizer.Summarize(article));
        run("facts", () => new FactChecker(article, []).Check(Statements(article)[0], article.Language));
        run("proof", () => prover = new DraftProver(article, own));
        run("statements", () => prover.Prove(Echo(article, own), article.Language));
        run("digest", () => outcome = DigestAsync(upload, reading).GetAwaiter().GetResult());
        if (outcome is DigestOutcome.Composed composed)
            Publish(composed, run);
        return null;
    }

    private static void Publish(DigestOutcome.Composed composed, Action<string, Action> run)
    {
        var digest = composed.Digest;
        Invariants.Check(digest, composed.Text);
        var other = digest with { Id = "other" };
        DailyDigest day = null!;
        run("stories", () => day = DailyComposer.Compose(new DateOnly(2026, 1, 31), "UTC", [digest, other], DateTimeOffset.UnixEpoch));
        run(
            "pages",
            () =>
            {
                ReadPage.Write(Site, digest, composed.Text);
                DayPage.Write(Site, day, day.Day);
            }
        );
        run("feeds", () => JsonFeed.Write("Digests", new FeedLinks("https://digests.example", "/feed", null), [digest]));
    }

    // What an obedient model might reply: the article's own sentences, as long as a reply may have them, and its beginning as a quote.
    private static Draft Echo(Article article, Draft own) =>
        own with
        {
            Summary = Statements(article),
            KeyPoints = Statements(article),
            Quotes = [.. Statements(article).Select(text => new QuoteCandidate(text, null, null))],
        };

    private static string[] Statements(Article article) =>
        [.. article.Sentences.Take(MaxSentences).Select(sentence => sentence.Span.Of(article.Text).ToString()).Select(Cut)];

    private static string Cut(string text) => text.Length <= MaxStatementLength ? text : text[..MaxStatementLength];

    private static Task<DigestOutcome> DigestAsync(Upload upload, ArticleReading reading) =>
        new ArticlePipeline(new DigestOptions(), model: null, TimeProvider.System) { Reader = _ => reading }.RunAsync(
            ArticleBuilder.Id(),
            upload,
            EarlierDigest.None,
            CancellationToken.None
        );
}
