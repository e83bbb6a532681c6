using System.Text.Json;
using Summarizer.Daily;
using Summarizer.Digests;
using Summarizer.Languages;
using Summarizer.Models;
using Summarizer.Names;

namespace Summarizer.Tests.Daily;

public sealed class DailyEditorTests
{
    private static readonly Digest Harbour = DigestBuilder.Build("harbour.txt");

    private static readonly Digest Vote = DigestBuilder.Build("vote.txt") with
    {
        Headline = "Alenka Moravec wins the runoff",
        Summary = [new Statement("Alenka Moravec won the election with 53.8 percent of the vote.", [], [])],
        KeyPoints = [],
        Quotes = [],
        Entities = new NamedEntities(["Alenka Moravec"], [], ["Slovenia"]),
        Topics = ["election"],
    };

    private static readonly Digest[] Digests = [Harbour, Vote];
    private static readonly DailyDigest Daily = DailyComposer.Compose(new DateOnly(2026, 3, 8), "UTC", Digests, default);

    [Fact]
    public async Task Edit_WritesTitlesAndOverview()
    {
        var edited = await EditAsync(
            titles: [(0, "Storm closes the harbour in Trabzon."), (1, "Moravec wins with 53.8 percent")],
            overview: [(1, "Alenka Moravec won the vote."), (0, "A storm closed the harbour.")]
        );

        Assert.Equal(["Moravec wins with 53.8 percent"], edited.Stories.Skip(1).Select(story => story.Title));
        Assert.Equal(
            [(1, "Alenka Moravec won the vote."), (0, "A storm closed the harbour.")],
            edited.Overview.Select(sentence => (sentence.Story, sentence.Text))
        );
        Assert.All(edited.Overview, sentence => Assert.Empty(sentence.Unsupported));
        Assert.Equal(
            (EngineKind.Model, "gpt", "daily-1", 100, 20),
            (edited.Engine.Kind, edited.Engine.Model, edited.Engine.PromptVersion, edited.Engine.InputTokens, edited.Engine.OutputTokens)
        );
    }

    [Theory]
    [InlineData("Storm closes 7 harbours")]
    [InlineData("Storm closes the harbour of Kevin Costner")]
    [InlineData("Alenka Moravec closes the harbour")]
    [InlineData("Buy cheap watches online today")]
    public async Task Edit_KeepsTheTitle_WhereAnythingIsUnsupported(string title)
    {
        var edited = await EditAsync(titles: [(0, title), (1, "Moravec wins with 53.8 percent")], overview: []);

        Assert.Equal(Daily.Stories[0].Title, edited.Stories[0].Title);
        Assert.Equal(Daily.Overview, edited.Overview);
    }

    [Fact]
    public async Task Edit_FlagsWhatIsUnsupported_AndDropsWhatIsForeign()
    {
        var edited = await EditAsync(
            titles: [],
            overview: [(1, "Alenka Moravec won with 61 percent of the vote."), (0, "Napoleon was crowned in Paris in 1804.")]
        );

        var sentence = Assert.Single(edited.Overview);
        Assert.Equal((1, "61"), (sentence.Story, Assert.Single(sentence.Unsupported).Text));
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("{}")]
    [InlineData(
        """
            {"titles":[{"story":9,"title":"A storm"}],"overview":[{"story":-1,"text":"A storm."},{"story":"0",
            "text":"A storm."},{"text":"A storm."},7]}
            """
    )]
    [InlineData("""{"titles":[{"story":0,"title":"Kevin Costner buys 7 harbours"}],"overview":[]}""")]
    public async Task Edit_IsUnusable_WhereNothingOfTheReplyIs(string reply)
    {
        var editing = await EditAsync(ScriptedModel.Text(reply));

        Assert.IsType<EditOutcome.Unusable>(editing);
    }

    [Theory]
    [InlineData(ReplyEnd.CutOff)]
    [InlineData(ReplyEnd.Filtered)]
    [InlineData(ReplyEnd.Refused)]
    public async Task Edit_IsUnusable_WhereTheModelDidNotFinish(ReplyEnd end)
    {
        var editing = await EditAsync(
            ScriptedModel.Text("""{"titles":[{"story":0,"title":"Storm closes the harbour"}],"overview":[]}""", end)
        );

        Assert.IsType<EditOutcome.Unusable>(editing);
    }

    [Fact]
    public async Task Edit_IsUnavailable_WhereTheModelIs()
    {
        var editing = await EditAsync(new ModelAnswer.Unavailable(Unavailability.Throttled, TimeSpan.FromSeconds(7)));

        Assert.Equal(new EditOutcome.Unavailable(Unavailability.Throttled, TimeSpan.FromSeconds(7)), editing);
    }

    [Fact]
    public async Task Edit_OfAQuietDay_AsksNobody()
    {
        var model = ScriptedModel.InTurn(ScriptedModel.Text("{}"));

        var editing = await new DailyEditor(model, "gpt").EditAsync(
            Daily with
            {
                Stories = [],
                Overview = [],
            },
            [],
            KnownLanguages.English,
            CancellationToken.None
        );

        Assert.IsType<EditOutcome.Unusable>(editing);
        Assert.Empty(model.Requests);
    }

    [Fact]
    public async Task Edit_AsksTheSameOfTheSameDay_InStrictForm()
    {
        var model = ScriptedModel.InTurn(ScriptedModel.Text("{}"));

        for (var i = 0; i < 2; i++)
            await new DailyEditor(model, "gpt").EditAsync(Daily, Digests, KnownLanguages.English, CancellationToken.None);

        var request = model.Requests.First();
        Assert.Single(model.Requests.Select(one => one.Hash()).Distinct());
        Assert.Equal("daily", request.Schema.Name);
        Assert.Equal(64, request.ContentHash.Length);
        Assert.Contains("\"story\":1", request.Input, StringComparison.Ordinal);
        using var schema = JsonDocument.Parse(request.Schema.Json);
        Assert.False(schema.RootElement.GetProperty("additionalProperties").GetBoolean());
    }

    private static async Task<DailyDigest> EditAsync((int Story, string Title)[] titles, (int Story, string Text)[] overview)
    {
        var reply = ScriptedModel.Reply(
            new
            {
                titles = titles.Select(title => new { story = title.Story, title = title.Title }),
                overview = overview.Select(sentence => new { story = sentence.Story, text = sentence.Text }),
            }
        );
        return Assert.IsType<EditOutcome.Edited>(await EditAsync(reply)).Daily;
    }

    private static Task<EditOutcome> EditAsync(ModelAnswer answer) =>
        new DailyEditor(ScriptedModel.InTurn(answer), "gpt").EditAsync(Daily, Digests, KnownLanguages.English, CancellationToken.None);
}
