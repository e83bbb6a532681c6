using Summarizer.Models;
using Summarizer.Models.Chat;
using TestSupport.FakeModel;

namespace Summarizer.Functions.Tests.Models;

/// <summary>Replies that are streamed although the request says not to.</summary>
public abstract class ChatStreamTests(Uri? endpoint)
{
    private const string Done = "data: [DONE]\n\n";

    private static readonly string Half = Chunk("""{"role":"assistant","content":"{\"a\":"}""", null);
    private static readonly string Rest = Chunk("""{"content":"\"ışık\"}"}""", "stop");
    private static readonly string Usage = """data: {"choices":[],"usage":{"prompt_tokens":7,"completion_tokens":3}}""" + "\n\n";

    private static readonly Dictionary<string, (string Body, string Text, ReplyEnd End)> Streams = new()
    {
        ["with its usage"] = (Half + Rest + Usage + Done, "{\"a\":\"ışık\"}", ReplyEnd.Complete),
        ["without usage"] = (Half + Rest + Done, "{\"a\":\"ışık\"}", ReplyEnd.Complete),
        ["without [DONE]"] = (Half + Rest, "{\"a\":\"ışık\"}", ReplyEnd.Complete),
        ["without any end"] = (Half + Rest.Replace("\"stop\"", "null", StringComparison.Ordinal), "{\"a\":\"ışık\"}", ReplyEnd.Complete),
        ["with CRLF"] = (
            (Half + Rest + Usage + Done).Replace("\n", "\r\n", StringComparison.Ordinal),
            "{\"a\":\"ışık\"}",
            ReplyEnd.Complete
        ),
        ["with comments, ids and names"] = (
            ": OPENROUTER PROCESSING\n\nid: 1\nevent: message\n" + Half + ": ping\n\nretry: 3\n" + Rest + Done,
            "{\"a\":\"ışık\"}",
            ReplyEnd.Complete
        ),
        ["without spaces, with pings"] = (
            "data:ping\n\n" + (Half + Rest + Done).Replace("data: ", "data:", StringComparison.Ordinal),
            "{\"a\":\"ışık\"}",
            ReplyEnd.Complete
        ),
        ["with a byte order mark"] = ("\uFEFF" + Half + Rest + Done, "{\"a\":\"ışık\"}", ReplyEnd.Complete),
        ["in one piece"] = (
            """data: {"choices":[{"message":{"content":"{}"},"finish_reason":"stop"}]}""" + "\n\n" + Done,
            "{}",
            ReplyEnd.Complete
        ),
        ["a line each"] = ((Half + Rest).Replace("data: ", "", StringComparison.Ordinal), "{\"a\":\"ışık\"}", ReplyEnd.Complete),
        ["with a second choice"] = (
            Half + """data: {"choices":[{"index":1,"delta":{"content":"no"}}]}""" + "\n\n" + Rest + Done,
            "{\"a\":\"ışık\"}",
            ReplyEnd.Complete
        ),
        ["with reasoning"] = (Chunk("""{"reasoning_content":"Hm {"}""", null) + Half + Rest + Done, "{\"a\":\"ışık\"}", ReplyEnd.Complete),
        ["reasoning alone"] = (
            Chunk("""{"reasoning":"{\"a\":"}""", null) + Chunk("""{"reasoning":"1}"}""", "stop") + Done,
            "<think>\n{\"a\":1}",
            ReplyEnd.Complete
        ),
        ["a tool call"] = (
            Chunk("""{"tool_calls":[{"index":0,"id":"c1","type":"function","function":{"name":"digest","arguments":""}}]}""", null)
                + Chunk("""{"tool_calls":[{"index":0,"function":{"arguments":"{\"a\""}}]}""", null)
                + Chunk("""{"tool_calls":[{"index":0,"function":{"arguments":":1}"}}]}""", "tool_calls")
                + Done,
            "{\"a\":1}",
            ReplyEnd.Complete
        ),
        ["cut off"] = (Half + Chunk("{}", "length") + Done, "{\"a\":", ReplyEnd.CutOff),
        ["filtered"] = (Half + Chunk("{}", "content_filter") + Done, "{\"a\":", ReplyEnd.Filtered),
        ["refused"] = (Chunk("""{"refusal":"No."}""", "stop") + Done, "No.", ReplyEnd.Refused),
        ["done with half"] = (Half + Done, "{\"a\":", ReplyEnd.Complete),
    };

    private static readonly Dictionary<string, (string Body, Unavailability Reason)> Broken = new()
    {
        ["broken off"] = (Half, Unavailability.Down),
        ["broken off within an event"] = (Half + Rest[..40], Unavailability.Down),
        ["an error under way"] = (
            Half
                + """data: {"error":{"code":502,"message":"upstream"},"choices":[{"delta":{"content":""},"finish_reason":"error"}]}"""
                + "\n\n"
                + Done,
            Unavailability.Down
        ),
        ["an error with a status"] = ("""data: {"error":{"code":"429","message":"slow down"}}""" + "\n\n" + Done, Unavailability.Throttled),
        ["an event of an error"] = (Half + "event: error\ndata: {\"message\":\"overloaded\"}\n\n" + Done, Unavailability.Down),
        ["comments alone"] = (": ping\n\n: ping\n\n", Unavailability.Down),
        ["[DONE] alone"] = (Done, Unavailability.Down),
    };

    public static TheoryData<string> StreamNames => [.. Streams.Keys];

    public static TheoryData<string> BrokenNames => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(StreamNames))]
    public async Task Stream_IsRead_WhateverItsType(string name)
    {
        var (body, text, end) = Streams[name];
        await using var server = await FakeModelServer.StartAsync();
        server.Next(new FakeReply.Document(200, "text/event-stream", body), new FakeReply.Document(200, "application/json", body));
        var model = Model(server);

        for (var i = 0; i < 2; i++)
        {
            var reply = Assert.IsType<ModelAnswer.Reply>(await model.AskAsync(ChatModelBuilder.Request, CancellationToken.None));

            Assert.Equal((text, end), (reply.Text, reply.End));
            if (name == "with its usage")
                Assert.Equal((7, 3), (reply.InputTokens, reply.OutputTokens));
        }
    }

    [Theory]
    [MemberData(nameof(BrokenNames))]
    public async Task Stream_IsUnavailable_WhenItBreaksOff(string name)
    {
        var (body, reason) = Broken[name];
        await using var server = await FakeModelServer.StartAsync();
        server.Next(new FakeReply.Document(200, "text/event-stream", body));

        var answer = await Model(server).AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.Equal(new ModelAnswer.Unavailable(reason), answer);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public async Task Stream_IsRead_HoweverItIsSplit_AndThoughItsConnectionStaysOpen(int length)
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Next(new FakeReply.Streamed(Half + Rest + Usage + Done, length));

        var answer = await Model(server).AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.Equal(new ModelAnswer.Reply("{\"a\":\"ışık\"}", ReplyEnd.Complete, 7, 3), answer);
    }

    private static string Chunk(string delta, string? end) =>
        """data: {"id":"x","object":"chat.completion.chunk","choices":[{"index":0,"delta":"""
        + $$"""{{delta}},"finish_reason":{{(end is null ? "null" : $"\"{end}\"")}}}]}"""
        + "\n\n";

    private ChatModel Model(FakeModelServer server, string? key = null, TimeSpan? timeout = null) =>
        ChatModelBuilder.Build(server, key, timeout, endpoint);
}

public sealed class OpenAIChatStreamTests() : ChatStreamTests(endpoint: null);

public sealed class AzureOpenAIChatStreamTests() : ChatStreamTests(ChatModelBuilder.AzureResource);
