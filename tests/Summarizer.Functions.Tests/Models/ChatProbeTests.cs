using Summarizer.Models;
using Summarizer.Models.Chat;
using TestSupport.FakeModel;

namespace Summarizer.Functions.Tests.Models;

/// <summary>A refusal is due to the article unless the endpoint also refuses a request without one.</summary>
public abstract class ChatProbeTests(Uri? endpoint)
{
    private static readonly ModelAnswer Misconfigured = new ModelAnswer.Unavailable(Unavailability.Misconfigured);

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(422)]
    [InlineData(451)]
    public async Task Ask_IsRefused_WhenTheArticleAloneIs(int status)
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Respond = request => IsArticle(request) ? FakeReply.Failure(status) : FakeReply.Text("{\"headline\":\"ok\"}");
        var model = Model(server);

        var answer = Assert.IsType<ModelAnswer.Reply>(await model.AskAsync(ChatModelBuilder.Request, CancellationToken.None));

        var probe = server.Requests[^1];
        Assert.Equal(("", ReplyEnd.Refused), (answer.Text, answer.End));
        Assert.Equal((probe.Tokens, 5), (answer.InputTokens, answer.OutputTokens));
        Assert.Null(model.LastFault);
        Assert.Equal((2, "small"), (server.Calls, probe.Model));
        Assert.DoesNotContain("Trabzon", probe.Body.GetRawText(), StringComparison.Ordinal);
    }

    /// <summary>A gateway may send one call to a backend that has no key, and the next one to another.</summary>
    [Theory]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(409)]
    public async Task Ask_FindsTheModelAway_WhenWhatIsRefusedHasNothingToDoWithTheArticle(int status)
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Respond = request => IsArticle(request) ? FakeReply.Failure(status) : FakeReply.Text("{\"headline\":\"ok\"}");

        var answer = await ChatModelBuilder.Build(server).AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.Equal(new ModelAnswer.Unavailable(Unavailability.Down), answer);
    }

    [Fact]
    public async Task Ask_AsksWithoutTheArticle_OnceForManyArticles()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Respond = request => IsArticle(request) ? FakeReply.Failure(400) : FakeReply.Text("{}");
        var model = Model(server);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => model.AskAsync(ChatModelBuilder.Request, CancellationToken.None))
        );
        await model.AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.All(answers, answer => Assert.Equal(ReplyEnd.Refused, Assert.IsType<ModelAnswer.Reply>(answer).End));
        Assert.Equal(1, server.Requests.Count(request => !IsArticle(request)));
    }

    [Fact]
    public async Task Ask_IsMisconfigured_FromTheMomentTheKeyIs_ThoughTheEndpointJustTookSomething()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Respond = request => IsArticle(request) ? FakeReply.Failure(400) : FakeReply.Text("{}");
        var model = Model(server, "old");
        await model.AskAsync(ChatModelBuilder.Request, CancellationToken.None);
        server.ApiKey = "new";

        var answer = await model.AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.Equal(Misconfigured, answer);
        Assert.Equal(endpoint is null ? "HTTP 401 invalid_api_key" : "HTTP 401", model.LastFault);
    }

    [Theory]
    [InlineData(429, Unavailability.Throttled)]
    [InlineData(503, Unavailability.Down)]
    [InlineData(404, Unavailability.Misconfigured)]
    public async Task Ask_LeavesItOpen_WhenTheEndpointCannotSay(int status, Unavailability reason)
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Respond = request => FakeReply.Failure(IsArticle(request) ? 400 : status);

        var answer = await Model(server).AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.Equal(new ModelAnswer.Unavailable(reason), answer);
    }

    [Fact]
    public async Task Gate_StaysOpen_WhenAnArticleIsRefused()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Respond = request => IsArticle(request) ? FakeReply.Failure(403) : FakeReply.Text("{}");
        var gate = new ThrottledModel(Model(server), 4, TimeProvider.System, () => 0);

        await gate.AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.Null(gate.Pause);
    }

    [Fact]
    public async Task Gate_Pauses_WhenEverythingIsRefused()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Respond = _ => FakeReply.Failure(403);
        var gate = new ThrottledModel(Model(server), 4, TimeProvider.System, () => 0);

        await gate.AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.Equal(Unavailability.Misconfigured, gate.Pause?.Reason);
        Assert.Equal(2, server.Calls);
    }

    private static bool IsArticle(FakeRequest request) => request.Input.Contains("Trabzon", StringComparison.Ordinal);

    private ChatModel Model(FakeModelServer server, string? key = null, TimeSpan? timeout = null) =>
        ChatModelBuilder.Build(server, key, timeout, endpoint);
}

public sealed class OpenAIChatProbeTests() : ChatProbeTests(endpoint: null);

public sealed class AzureOpenAIChatProbeTests() : ChatProbeTests(ChatModelBuilder.AzureResource);
