using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Tests.Articles;

namespace Summarizer.Tests;

public sealed class ArticlePipelineTests
{
    private const string Text =
        "The harbour of Trabzon was closed on Monday after a storm damaged two of its cranes.\n\n"
        + "“We will open the harbour again before the end of the week,” said Ayşe Demir, the director of the port authority.\n\n"
        + "Ships were sent to the neighbouring port, and no one was hurt.\n";

    private static readonly JsonSerializerOptions Indented = new(DigestJson.Readable.Options) { WriteIndented = true };
    private static readonly ArticlePipeline Pipeline = new(new DigestOptions(), new FixedTime(new DateTimeOffset(2026, 1, 31, 12, 0, 1, TimeSpan.Zero)));

    public static TheoryData<string> SeedNames => Seeds.All;

    /// <summary>The digests of the seeds as people read and approved them; what differs is written beside the test for a look.</summary>
    [Theory]
    [MemberData(nameof(SeedNames))]
    public void Run_ComposesTheDigestOfASeed_AsReviewed(string name)
    {
        var upload = new Upload(name + ".txt", Seeds.Bytes(name)) { UploadedAt = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero) };

        var digest = JsonSerializer.Serialize(Compose(upload).Digest, Indented) + "\n";

        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, name + ".actual.json"), digest);
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Summarizer.Tests", "Golden", name + ".json")), digest);
    }

    [Theory]
    [MemberData(nameof(SeedNames))]
    public void Run_PublishesQuotes_ExactlyAsTheyStandInTheText(string name)
    {
        var composed = Compose(new Upload(name + ".txt", Seeds.Bytes(name)));

        Assert.NotEmpty(composed.Digest.Quotes);
        Assert.All(composed.Digest.Quotes, quote => Assert.Equal(quote.Text, composed.Text[quote.Start..quote.End]));
        Assert.Equal(composed.Digest.Quotes.OrderBy(quote => quote.Start), composed.Digest.Quotes);
    }

    [Fact]
    public void Run_CountsWhatItVerified()
    {
        var verification = Compose(Some.Upload(Text)).Digest.Verification;

        Assert.Equal(new Verification(QuotesReturned: 1, QuotesVerified: 1, QuotesRepaired: 0, QuotesDropped: 0, Coverage: 1), verification);
    }

    [Fact]
    public void Run_PublishesNoMoreQuotesThanAllowed()
    {
        var pipeline = new ArticlePipeline(new DigestOptions { MaxQuotes = 1 }, TimeProvider.System);

        var outcome = pipeline.Run(Some.Id(), new Upload("a.txt", Seeds.Bytes(Seeds.Clinton)), current: null);

        Assert.Single(Assert.IsType<DigestOutcome.Composed>(outcome).Digest.Quotes);
    }

    [Fact]
    public void Run_SaysUnchanged_WhenTheArticleSaysTheSame()
    {
        var current = Compose(Some.Upload(Text)).Digest;

        Assert.IsType<DigestOutcome.Unchanged>(Pipeline.Run(Some.Id(), Some.Upload(Text + "\n\n"), current));
    }

    [Theory]
    [InlineData("title")]
    [InlineData("url")]
    [InlineData("date")]
    [InlineData("language")]
    [InlineData("text")]
    public void Run_ComposesAnew_WhenAnythingIsDifferent(string what)
    {
        var current = Compose(Some.Upload(Text)).Digest;
        var upload = what switch
        {
            "title" => Some.Upload(Text) with { Title = "Harbour closed" },
            "url" => Some.Upload(Text) with { Url = new Uri("https://news.example/harbour") },
            "date" => Some.Upload(Text) with { PublishedOn = new DateOnly(2026, 1, 30) },
            "language" => Some.Upload(Text) with { Language = "id" },
            _ => Some.Upload(Text.Replace("two of", "three of", StringComparison.Ordinal)),
        };

        Assert.IsType<DigestOutcome.Composed>(Pipeline.Run(Some.Id(), upload, current));
    }

    [Theory]
    [InlineData("", RejectionCodes.Empty)]
    [InlineData("Contents\n\nChapter", RejectionCodes.NoSentences)]
    public void Run_Rejects_WhatIsNoArticle(string text, string code)
    {
        var rejected = Assert.IsType<DigestOutcome.Rejected>(Pipeline.Run(Some.Id(), Some.Upload(text), current: null));

        Assert.Equal(code, rejected.Rejection.Code);
    }

    /// <summary>A single sentence longer than any summary could hold: the digest would have no sentence, which its contract forbids.</summary>
    [Fact]
    public void Run_Rejects_WhatHasNoSentenceThatCouldBeRead()
    {
        var endless = string.Join(' ', Enumerable.Repeat("and the harbour", 2000)) + ".";

        var rejected = Assert.IsType<DigestOutcome.Rejected>(Pipeline.Run(Some.Id(), Some.Upload(endless), current: null));

        Assert.Equal(RejectionCodes.NoSentences, rejected.Rejection.Code);
    }

    private static DigestOutcome.Composed Compose(Upload upload) =>
        Assert.IsType<DigestOutcome.Composed>(Pipeline.Run(ArticleId.TryParse(upload.Name, out var id) ? id : Some.Id(), upload, current: null));

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
