using Summarizer.Digests;
using Summarizer.Languages;
using Summarizer.Models;
using Summarizer.Quotes;

namespace Summarizer.Tests;

/// <summary>What of a model's draft reaches the digest.</summary>
public sealed class ModelPipelineTests
{
    private const string Text =
        "The harbour of Trabzon was closed on Monday, 26 January 2026, after a storm damaged two of "
        + "its 14 cranes, the port authority said.\n\n"
        + "“We will open the harbour again before the week’s end,” said Ayşe Demir, the director of the port authority.\n\n"
        + "Repairs will cost 2.5 million lira, the government in Ankara said. Ships were sent to the "
        + "neighbouring port of Rize, and no one was hurt.\n";

    private static readonly ModelOptions Options = new() { Endpoint = new Uri("http://127.0.0.1/v1"), Name = "small-1" };
    private static readonly string[] GoodSummary =
    [
        "A storm closed the harbour of Trabzon on 26 January 2026.",
        "The repairs of two cranes will cost 2.5 million lira.",
    ];

    [Fact]
    public async Task Run_PublishesAGoodDraft_WithWhatMadeIt()
    {
        var model = Answering(
            ScriptedModel.Draft(
                GoodSummary,
                "Storm closes the harbour of Trabzon",
                ["No one was hurt."],
                [Quote("We will open the harbour again before the week’s end")],
                ["Ayşe Demir"],
                ["ports"]
            )
        );

        var digest = await ComposeAsync(model);

        Assert.Equal("Storm closes the harbour of Trabzon", digest.Headline);
        Assert.Equal(GoodSummary, digest.Summary.Select(sentence => sentence.Text));
        Assert.All(digest.Summary, sentence => Assert.Empty(sentence.Unsupported));
        Assert.Equal(["No one was hurt."], digest.KeyPoints.Select(point => point.Text));
        Assert.Equal(
            new Engine
            {
                Kind = EngineKind.Model,
                Model = "small-1",
                PromptVersion = ModelSummarizer.PromptVersion,
                InputTokens = 100,
                OutputTokens = 20,
            },
            digest.Engine
        );
        Assert.Single(model.Requests);
    }

    [Theory]
    [InlineData("We will open the harbour again before the week’s end", QuoteMatch.Exact)]
    [InlineData("We will open the harbour again before the week's end", QuoteMatch.Repaired)]
    [InlineData("\"We will open the harbour again before the week's end,\"", QuoteMatch.Repaired)]
    public async Task Run_CopiesQuotesFromTheArticle(string candidate, QuoteMatch match)
    {
        var digest = await ComposeAsync(Answering(ScriptedModel.Draft(GoodSummary, quotes: [Quote(candidate)])));

        var quote = Assert.Single(digest.Quotes);
        Assert.Equal(
            ("We will open the harbour again before the week’s end", match, "Ayşe Demir"),
            (quote.Text.TrimEnd(','), quote.Match, quote.Speaker)
        );
    }

    [Fact]
    public async Task Run_DropsAFabricatedQuote()
    {
        var digest = await ComposeAsync(
            Answering(
                ScriptedModel.Draft(
                    GoodSummary,
                    quotes: [Quote("We will never open the harbour again"), Quote("We will open the harbour again")]
                )
            )
        );

        Assert.Equal(["We will open the harbour again"], digest.Quotes.Select(quote => quote.Text));
        Assert.Equal(
            (2, 1, 1),
            (digest.Verification.QuotesReturned, digest.Verification.QuotesVerified, digest.Verification.QuotesDropped)
        );
    }

    // Sentence; what is flagged in it.
    [Theory]
    [InlineData("The repairs of the cranes in Trabzon will cost 3.5 million lira.", "3.5 million")]
    [InlineData("A storm damaged three of the 14 cranes of Trabzon.", "three")]
    [InlineData("A storm closed the harbour of Trabzon on 27 January 2026.", "27 January 2026")]
    [InlineData("The harbour of Trabzon was closed, said Mehmet Yılmaz.", "Mehmet Yılmaz")]
    [InlineData("Ships were sent from Trabzon to the port of Samsun.", "Samsun")]
    public async Task Run_FlagsWhatTheArticleDoesNotHold_WhenTheRepairDoesNotMendIt(string sentence, string unsupported)
    {
        var model = Answering(ScriptedModel.Draft([GoodSummary[0], sentence]));

        var digest = await ComposeAsync(model);

        Assert.Equal(2, model.Requests.Count);
        Assert.Contains(unsupported, model.Requests.Last().Input, StringComparison.Ordinal);
        Assert.Equal([sentence], digest.Summary.Where(one => one.Unsupported.Count > 0).Select(one => one.Text));
        Assert.Contains(
            digest.Summary[1].Unsupported,
            fact => fact.Text.Contains(unsupported, StringComparison.Ordinal) || unsupported.Contains(fact.Text, StringComparison.Ordinal)
        );
        Assert.Equal(200, digest.Engine.InputTokens);
    }

    [Fact]
    public async Task Run_PublishesTheRepairedDraft()
    {
        var model = ScriptedModel.InTurn(
            ScriptedModel.Reply(ScriptedModel.Draft([GoodSummary[0], "The repairs will cost 9 million lira."])),
            ScriptedModel.Reply(ScriptedModel.Draft(GoodSummary))
        );

        var digest = await ComposeAsync(model);

        Assert.Equal(GoodSummary, digest.Summary.Select(sentence => sentence.Text));
        Assert.All(digest.Summary, sentence => Assert.Empty(sentence.Unsupported));
    }

    [Fact]
    public async Task Run_KeepsTheFirstDraft_WhenTheRepairFails()
    {
        var model = ScriptedModel.InTurn(
            ScriptedModel.Reply(ScriptedModel.Draft([GoodSummary[0], "The repairs of two cranes will cost 9 million lira."])),
            new ModelAnswer.Unavailable(Unavailability.Down)
        );

        var digest = await ComposeAsync(model);

        Assert.Equal([0, 1], digest.Summary.Select(sentence => sentence.Unsupported.Count));
    }

    [Fact]
    public async Task Run_DropsASentenceOfWhichNothingIsSupported()
    {
        var digest = await ComposeAsync(
            Answering(ScriptedModel.Draft([GoodSummary[0], "In 1998 Brazil lost 0:3 against France in Paris."]))
        );

        Assert.Equal([GoodSummary[0]], digest.Summary.Select(sentence => sentence.Text));
        Assert.True(digest.Engine.Suspicious);
    }

    [Fact]
    public async Task Run_StaysExtractive_WhenNoSentenceIsLeftAfterTheRepair()
    {
        var model = Answering(ScriptedModel.Draft(["In 1998 Brazil lost 0:3 against France in Paris."]));

        var digest = await ComposeAsync(model);

        Assert.Equal(
            (EngineKind.Extractive, FallbackReason.Unusable, 200),
            (digest.Engine.Kind, digest.Engine.Fallback, digest.Engine.InputTokens)
        );
        Assert.False(digest.Engine.Provisional);
        Assert.NotEmpty(digest.Summary);
        Assert.Equal(2, model.Requests.Count);
    }

    [Theory]
    [InlineData("Hello!", 2)]
    [InlineData("{\"headline\": \"Half a ", 2)]
    [InlineData(null, 2)]
    [InlineData("false", 2)]
    public async Task Run_PaysForTwoReplies_AtMost(string? reply, int calls)
    {
        ModelAnswer answer = reply switch
        {
            null => ScriptedModel.Reply(ScriptedModel.Draft(["Brazil lost 0:3 in Paris."])),
            "false" => ScriptedModel.Reply(ScriptedModel.Draft([GoodSummary[0], "The repairs will cost 9 million lira."])),
            _ => ScriptedModel.Text(reply),
        };
        ScriptedModel[] models =
        [
            ScriptedModel.InTurn(answer),
            ScriptedModel.InTurn(ScriptedModel.Text("Hello!"), answer),
            ScriptedModel.InTurn(answer, ScriptedModel.Text("Hello!")),
        ];

        foreach (var model in models)
            await ComposeAsync(model);

        Assert.All(models, model => Assert.Equal(calls, model.Requests.Count));
    }

    [Fact]
    public async Task Run_LeavesOutKeyPointsNamesAndTopics_ThatTheArticleDoesNotHold()
    {
        var draft = ScriptedModel.Draft(
            GoodSummary,
            keyPoints: ["No one was hurt.", "Damage is put at 77 million lira."],
            people: ["Ayşe Demir", "Mehmet Yılmaz", "Demir"],
            topics: ["harbour", "cheap-loans.example"]
        );

        var digest = await ComposeAsync(Answering(draft));

        Assert.Equal(["No one was hurt."], digest.KeyPoints.Select(point => point.Text));
        Assert.Equal(["Ayşe Demir", "Demir"], digest.Entities.People);
        Assert.Equal(["harbour"], digest.Topics);
    }

    [Theory]
    [InlineData("Storm in Trabzon hurts 500 people")]
    [InlineData("Visit www.cheap-loans.example now")]
    [InlineData("Real Madrid wins the cup")]
    public async Task Run_ReplacesAHeadline_ThatTheArticleDoesNotSupport(string headline)
    {
        var digest = await ComposeAsync(Answering(ScriptedModel.Draft(GoodSummary, headline)));

        Assert.Equal("The harbour of Trabzon was closed on Monday, 26 January 2026", digest.Headline);
    }

    [Fact]
    public async Task Run_WritesInTheReadersLanguage_AndQuotesInTheArticles()
    {
        var draft = ScriptedModel.Draft(
            ["Trabzon limanı 26 Ocak 2026'da fırtına nedeniyle kapatıldı.", "Onarım 2,5 milyon liraya mal olacak."],
            "Trabzon limanı kapandı",
            quotes: [Quote("We will open the harbour again")]
        );
        var pipeline = new ArticlePipeline(
            new DigestOptions { Language = KnownLanguages.Turkish },
            new ModelSummarizer(Answering(draft), Options),
            TimeProvider.System
        );

        var digest = Assert
            .IsType<DigestOutcome.Composed>(
                await pipeline.RunAsync(ArticleBuilder.Id(), ArticleBuilder.Upload(Text), EarlierDigest.None, default)
            )
            .Digest;

        Assert.Equal(("tr", "en"), (digest.Language, digest.Article.Language));
        Assert.All(digest.Summary, sentence => Assert.Empty(sentence.Unsupported));
        Assert.Equal("We will open the harbour again", Assert.Single(digest.Quotes).Text);
        Assert.True(pipeline.Engine.Produced(digest));
    }

    [Fact]
    public async Task Run_AsksAgainOnlyOnRequest_WhenTheModelIsAnother()
    {
        var current = await ComposeAsync(Answering(ScriptedModel.Draft(GoodSummary)));
        var next = Answering(ScriptedModel.Draft(GoodSummary));
        var pipeline = new ArticlePipeline(
            new DigestOptions(),
            new ModelSummarizer(next, Options with { Name = "small-2" }),
            TimeProvider.System
        );

        Assert.IsType<DigestOutcome.Unchanged>(
            await pipeline.RunAsync(ArticleBuilder.Id(), ArticleBuilder.Upload(Text), new EarlierDigest(current, current.Revision), default)
        );
        Assert.IsType<DigestOutcome.Composed>(
            await pipeline.RunAsync(
                ArticleBuilder.Id(),
                ArticleBuilder.Upload(Text),
                new EarlierDigest(current, current.Revision, Renew: true),
                default
            )
        );
    }

    private static object Quote(string text) =>
        new
        {
            text,
            speaker = "Ayşe Demir",
            role = "director of the port authority",
        };

    private static ScriptedModel Answering(object draft) => ScriptedModel.InTurn(ScriptedModel.Reply(draft));

    private static async Task<Digest> ComposeAsync(ScriptedModel model) =>
        Assert.IsType<DigestOutcome.Composed>(await RunAsync(model)).Digest;

    private static Task<DigestOutcome> RunAsync(ScriptedModel model) =>
        new ArticlePipeline(new DigestOptions(), new ModelSummarizer(model, Options), TimeProvider.System).RunAsync(
            ArticleBuilder.Id(),
            ArticleBuilder.Upload(Text),
            EarlierDigest.None,
            default
        );
}
