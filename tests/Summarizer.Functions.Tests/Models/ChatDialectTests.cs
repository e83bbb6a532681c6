using System.Text.Json.Nodes;
using Summarizer.Models;
using TestSupport.FakeModel;

namespace Summarizer.Functions.Tests.Models;

/// <summary>What is sent, and what is left out of it for endpoints that refuse it.</summary>
public sealed class ChatDialectTests
{
    [Fact]
    public async Task Ask_SendsStrictSchema()
    {
        await using var server = await FakeModelServer.StartAsync();

        await ChatModelBuilder.Build(server).AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        var expected = JsonNode.Parse(
            $$$"""
            {
              "model": "small",
              "messages": [
                {"role": "system", "content": "Digest the article."},
                {"role": "user", "content": "Bir fırtına “Trabzon” limanını kapattı."}
              ],
              "response_format": {
                "type": "json_schema",
                "json_schema": {"name": "digest", "strict": true, "schema": {{{ChatModelBuilder.Schema}}}}
              },
              "max_tokens": 900,
              "temperature": 0,
              "stream": false
            }
            """
        );
        var sent = JsonNode.Parse(server.Requests[0].Body.GetRawText());
        Assert.True(JsonNode.DeepEquals(expected, sent), $"{sent}");
    }

    [Theory]
    [InlineData(FakeLimits.NoJsonSchema, 2, "json_object", "system user", "max_tokens temperature")]
    [InlineData(FakeLimits.NoResponseFormat, 3, null, "system user", "max_tokens temperature")]
    [InlineData(FakeLimits.NoTemperature, 2, "json_schema", "system user", "max_tokens")]
    [InlineData(FakeLimits.NoMaxTokens, 2, "json_schema", "system user", "max_completion_tokens temperature")]
    [InlineData(FakeLimits.NoMaxTokens | FakeLimits.NoMaxCompletionTokens, 3, "json_schema", "system user", "temperature")]
    [InlineData(FakeLimits.NoSystem, 2, "json_schema", "user", "max_tokens temperature")]
    [InlineData((FakeLimits)63, 7, null, "user", "")]
    public async Task Ask_LeavesOutWhatIsRefused_AndRemembers(FakeLimits limits, int calls, string? form, string roles, string parameters)
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Limits = limits;
        var model = ChatModelBuilder.Build(server);

        var first = await model.AskAsync(ChatModelBuilder.Request, CancellationToken.None);
        var callsOfFirst = server.Calls;
        var second = await model.AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.IsType<ModelAnswer.Reply>(first);
        Assert.IsType<ModelAnswer.Reply>(second);
        Assert.Equal((calls, calls + 1), (callsOfFirst, server.Calls));
        var last = server.Requests[^1];
        Assert.Equal(form, last.Form);
        Assert.Equal(roles, string.Join(' ', last.Messages.Select(message => message.Role)));
        Assert.Equal(parameters, string.Join(' ', ((string[])["max_tokens", "max_completion_tokens", "temperature"]).Where(last.Has)));
        Assert.Equal(form != "json_schema", last.Messages[0].Content.Contains(ChatModelBuilder.Schema, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ask_ForgetsWhatItTried_WhenThatDidNotHelp()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Limits = FakeLimits.NoTemperature;
        server.Next(FakeReply.Failure(400), FakeReply.Failure(400));
        var model = ChatModelBuilder.Build(server);

        var failed = await model.AskAsync(ChatModelBuilder.Request, CancellationToken.None);
        server.Limits = FakeLimits.None;
        await model.AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.Equal(new ModelAnswer.Unavailable(Unavailability.Misconfigured), failed);
        Assert.True(server.Requests[^1].Has("temperature"));
    }

    [Theory]
    [InlineData(FakeLimits.None, 1, "max_completion_tokens temperature")]
    [InlineData(FakeLimits.NoMaxTokens | FakeLimits.NoTemperature, 2, "max_completion_tokens")]
    [InlineData(FakeLimits.NoMaxCompletionTokens, 2, "max_tokens temperature")]
    public async Task Ask_BeginsWithAzuresNameOfTheLimit(FakeLimits limits, int calls, string parameters)
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Limits = limits;

        var answer = await ChatModelBuilder
            .Build(server, endpoint: ChatModelBuilder.AzureResource)
            .AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.IsType<ModelAnswer.Reply>(answer);
        Assert.Equal(calls, server.Calls);
        Assert.Equal(
            parameters,
            string.Join(' ', ((string[])["max_tokens", "max_completion_tokens", "temperature"]).Where(server.Requests[^1].Has))
        );
    }
}
