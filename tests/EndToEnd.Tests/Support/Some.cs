using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Functions;
using Summarizer.Functions.Telemetry;
using Summarizer.Models;

namespace EndToEnd.Tests.Support;

/// <summary>Valid values, so that a test names only what matters to it.</summary>
internal static class Some
{
    public static ArticleId Id(string name = "news/article.txt") =>
        ArticleId.TryParse(name, out var id) ? id : throw new ArgumentException($"{name} is not an article id.", nameof(name));

    public static string Text(string subject) =>
        $"The harbour of {subject} was closed on Monday after a storm damaged two of its cranes.\n\n"
        + $"“We will open the harbour of {subject} again before the end of the week,” said Ayşe Demir, the director of the port authority.\n\n"
        + "Ships were sent to the neighbouring port, and no one was hurt.\n";

    public static ModelRequest Request(string contentHash) =>
        new()
        {
            ContentHash = contentHash,
            Model = "model-1",
            Instructions = "Summarize.",
            Input = "The harbour was closed.",
            Schema = new ReplySchema("draft", "{}"),
            MaxOutputTokens = 1000,
        };

    public static ModelOptions Model(string name = "model-1", long? dailyTokenLimit = null) =>
        new()
        {
            Endpoint = new Uri("https://model.test/v1"),
            Name = name,
            DailyTokenLimit = dailyTokenLimit,
        };

    public static Settings Settings(string connectionString) =>
        new()
        {
            ArticleStorage = new StorageAccount(connectionString, null, null, null),
            MaxArticleBytes = 1 << 20,
            Digest = new DigestOptions(),
            TimeZone = TimeZoneInfo.Utc,
            FeedTitle = "Digests",
            FeedBaseUrl = null,
        };

    public static ProductMetrics Metrics() =>
        new(new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>());
}
