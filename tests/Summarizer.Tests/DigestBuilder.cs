using System.Text;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Names;
using Summarizer.Quotes;

namespace Summarizer.Tests;

/// <summary>Valid values, so that a test names only what matters to it.</summary>
internal static class Some
{
    public static ArticleId Id(string name = "news/article.txt") =>
        ArticleId.TryParse(name, out var id) ? id : throw new ArgumentException(name);

    public static Upload Upload(string text, string name = "news/article.txt") =>
        new(name, Encoding.UTF8.GetBytes(text)) { UploadedAt = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero) };

    public static Digest Digest(string id = "news/article.txt") =>
        new()
        {
            Id = id,
            Revision = 2,
            Language = "en",
            Headline = "The harbour is closed",
            Summary = [new SummarySentence("A storm closed the harbour.", []), new SummarySentence("No one was hurt.", [])],
            KeyPoints = ["Two cranes are damaged."],
            Quotes = [new DigestQuote("We will open again this week.", "Ayşe Demir", "director", 30, 59, QuoteMatch.Repaired)],
            Entities = new NamedEntities(["Ayşe Demir"], ["Port Authority"], ["Trabzon"]),
            Topics = ["harbour", "storm"],
            Article = new DigestedArticle
            {
                Title = "Harbour closed",
                Url = "https://news.example/harbour",
                PublishedOn = new DateOnly(2026, 1, 30),
                UploadedAt = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero),
                ContentType = "text/plain",
                Bytes = 1234,
                Words = 200,
                ContentHash = new string('0', 64),
            },
            Verification = new Verification(2, 1, 1, 1, 1),
            Engine = new Engine { Kind = EngineKind.Extractive },
            CreatedAt = new DateTimeOffset(2026, 1, 31, 12, 0, 1, TimeSpan.Zero),
            ModifiedAt = new DateTimeOffset(2026, 1, 31, 13, 0, 0, TimeSpan.Zero),
        };
}
