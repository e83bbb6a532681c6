using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Models;
using Summarizer.Models.Chat;
using TestSupport.FakeModel;

namespace Summarizer.Functions.Tests.Models;

/// <summary>The fake model drafts what it is asked for, so that tests and trials see what a good model would write.</summary>
public sealed class FakeModelTests
{
    [Theory]
    [InlineData("{0}")]
    [InlineData("The headline is missing.\n\nMend it:\n{0}\nThe end.")]
    public async Task Draft_IsOfTheArticleInTheFence(string around)
    {
        var article = ArticleBuilder.Text("Rize");

        var draft = await DraftAsync(string.Format(null, around, Fenced(article)), "digest");

        string[] members = ["headline", "summary", "keyPoints", "quotes", "people", "organizations", "places", "topics"];
        Assert.Equal(members, draft.EnumerateObject().Select(member => member.Name));
        var quote = draft.GetProperty("quotes")[0];
        Assert.Equal("We will open the harbour of Rize again before the end of the week", quote.GetProperty("text").GetString());
        Assert.Equal("Ayşe Demir", quote.GetProperty("speaker").GetString());
        Assert.All(
            draft.GetProperty("summary").EnumerateArray(),
            sentence => Assert.Contains(sentence.GetString()!, article, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Draft_IsEmpty_WhenThereIsNoArticle()
    {
        var draft = await DraftAsync(Fenced("12345"), "digest");

        Assert.Equal("", draft.GetProperty("headline").GetString());
        Assert.Equal(0, draft.GetProperty("quotes").GetArrayLength());
    }

    [Theory]
    [InlineData(FakeLimits.None)]
    [InlineData(FakeLimits.NoResponseFormat)]
    public async Task Draft_MergesDrafts(FakeLimits limits)
    {
        var drafts = """[{"headline":"A","summary":["a1","a2"],"keyPoints":["k1"]},{"headline":"B","summary":["b1"],"keyPoints":[]}]""";

        var merged = await DraftAsync(Fenced(drafts), "merged_digest", server => server.Limits = limits);

        Assert.Equal("""{"headline":"A","summary":["a1","b1"],"keyPoints":["k1"]}""", merged.GetRawText());
    }

    [Fact]
    public async Task Draft_HasPlantedFaults_WhenToldSo()
    {
        var article =
            "On Monday 12 ships left the harbour of Rize, said Ayşe Demir.\n\n“We don’t know when they come back,” "
            + "Ayşe Demir told the port authority’s paper on Tuesday.\n";

        var draft = await DraftAsync(Fenced(article), "digest", server => server.Plants = true);

        var quotes = draft.GetProperty("quotes").EnumerateArray().Select(quote => quote.GetProperty("text").GetString()!).ToList();
        Assert.DoesNotContain(quotes[0], article, StringComparison.Ordinal);
        Assert.Contains(quotes, quote => quote.Contains("We don't know when they come back", StringComparison.Ordinal));
        var summary = draft.GetProperty("summary").GetRawText();
        Assert.DoesNotContain("12 ships", summary, StringComparison.Ordinal);
        Assert.Contains("Zebulon Quark", summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mess_CanBeRead()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Next(Enumerable.Range(0, MessyReplies.Count).Select(shape => new FakeReply.Messy(shape)));
        var (text, summarizer) = (
            ArticleBuilder.Text("Rize"),
            new ModelSummarizer(ChatModelBuilder.Build(server), new ModelOptions { Endpoint = server.Endpoint, Name = "small" })
        );
        var article = Assert
            .IsType<ArticleReading.Readable>(ArticleReader.Read(new Upload("a.txt", System.Text.Encoding.UTF8.GetBytes(text))))
            .Article;

        for (var shape = 0; shape < MessyReplies.Count; shape++)
            Assert.IsType<ModelDraft.Written>(await summarizer.SummarizeAsync(article, article.Language, CancellationToken.None));

        Assert.Equal(MessyReplies.Count, server.Calls);
    }

    [Fact]
    public void Failures_FallAsTheirShares_AndTheSame_ForASeed()
    {
        (FakeReply, double)[] shares = [FakeFaults.Parse("429:0.2"), FakeFaults.Parse("cut:0.1")];

        var first = Choose(new FakeFaults(shares, new Random(1)));
        var second = Choose(new FakeFaults(shares, new Random(1)));

        Assert.Equal(first, second);
        Assert.InRange(first.Count(reply => reply is FakeReply.Document { Status: 429 }), 150, 250);
        Assert.InRange(first.Count(reply => reply is FakeReply.Cut), 60, 140);
    }

    [Theory]
    [InlineData("429")]
    [InlineData("429:2")]
    [InlineData("200:0.1")]
    [InlineData("rain:0.1")]
    public void Failure_IsRefused_WhenItIsNone(string text) => Assert.Throws<FormatException>(() => FakeFaults.Parse(text));

    [Theory]
    [InlineData("2s", 2000)]
    [InlineData("500ms", 500)]
    [InlineData("1.5s", 1500)]
    [InlineData("1m", 60_000)]
    public void Duration_IsRead(string text, int milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), FakeDuration.Parse(text));

    private static List<FakeReply> Choose(FakeFaults faults) => [.. Enumerable.Range(0, 1000).Select(_ => faults.Choose())];

    private static string Fenced(string text) => $"<<<ARTICLE k7q2\n{text}\nk7q2 ARTICLE>>>";

    private static async Task<JsonElement> DraftAsync(string input, string schema, Action<FakeModelServer>? set = null)
    {
        await using var server = await FakeModelServer.StartAsync();
        set?.Invoke(server);
        var request = ChatModelBuilder.Request with { Input = input, Schema = new ReplySchema(schema, ChatModelBuilder.Schema) };
        var reply = Assert.IsType<ModelAnswer.Reply>(await ChatModelBuilder.Build(server).AskAsync(request, CancellationToken.None));
        return JsonElement.Parse(reply.Text);
    }
}
