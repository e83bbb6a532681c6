using System.Text;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Names;
using Summarizer.Quotes;
using Summarizer.Tests.Articles;

namespace Summarizer.Tests;

/// <summary>Valid digests, so that a test names only what matters to it.</summary>
internal static class DigestBuilder
{
    public static Digest Build(string id = "news/article.txt") =>
        new()
        {
            Id = id,
            Revision = 2,
            Language = "en",
            Headline = "The harbour is closed",
            Summary = [new Statement("A storm closed the harbour.", [], []), new Statement("No one was hurt.", [], [])],
            KeyPoints = [new Statement("Two cranes are damaged.", [], [])],
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

    /// <summary>The extractive digest of a text.</summary>
    public static async Task<Digest> ComposeAsync(string name, string text)
    {
        var pipeline = new ArticlePipeline(new DigestOptions(), model: null, TimeProvider.System);
        var outcome = await pipeline.RunAsync(
            ArticleBuilder.Id(name),
            new Upload(name + ".txt", Encoding.UTF8.GetBytes(text)),
            EarlierDigest.None,
            CancellationToken.None
        );
        return Assert.IsType<DigestOutcome.Composed>(outcome).Digest;
    }

    public static async Task<IReadOnlyList<Digest>> ComposeSeedsAsync() =>
        await Task.WhenAll(
            ((string[])[Seeds.Putin, Seeds.Clinton, Seeds.Kellogg, Seeds.Lavrov, Seeds.Trump]).Select(name =>
                ComposeAsync(name, Encoding.UTF8.GetString(Seeds.Bytes(name)))
            )
        );

    /// <summary>The digests of the labelled set of stories.</summary>
    public static async Task<IReadOnlyList<Digest>> ComposeLabelledAsync()
    {
        var set = await LabelledStories.ReadAsync(
            Path.Combine(Repository.Root, "tests", "Summarizer.Tests", "Daily", "Stories", "stories.jsonl"),
            CancellationToken.None
        );
        return await Task.WhenAll(set.Select(article => ComposeAsync(article.Id, article.Text)));
    }
}
