using Summarizer.Models;
using Summarizer.Models.Chat;
using TestSupport.FakeModel;

namespace Summarizer.Functions.Tests.Models;

/// <summary>What comes of a call, over real HTTP: a row per thing that servers do.</summary>
public abstract class ChatModelTests(Uri? endpoint)
{
    private static readonly Dictionary<string, (FakeReply Reply, string Text, ReplyEnd End)> Replies = new()
    {
        ["a reply"] = (FakeReply.Text("{\"headline\":\"Ağ\"}"), "{\"headline\":\"Ağ\"}", ReplyEnd.Complete),
        ["in fences, as it is"] = (
            FakeReply.Text("<think>hm</think>\n```json\n{}\n```"),
            "<think>hm</think>\n```json\n{}\n```",
            ReplyEnd.Complete
        ),
        ["cut off"] = (FakeReply.Length("{\"headl"), "{\"headl", ReplyEnd.CutOff),
        ["filtered reply"] = (FakeReply.FilteredReply("{"), "{", ReplyEnd.Filtered),
        ["filtered request"] = (FakeReply.FilteredRequest(), "", ReplyEnd.Filtered),
        ["refusal"] = (FakeReply.Refused("I cannot help with that."), "I cannot help with that.", ReplyEnd.Refused),
        ["empty"] = (FakeReply.Text(""), "", ReplyEnd.Complete),
        ["absent"] = (FakeReply.Text(null), "", ReplyEnd.Complete),
        ["no choices"] = (FakeReply.NoChoices(), "", ReplyEnd.Complete),
        ["no finish reason"] = (new FakeReply.Completion("{}") { FinishReason = null }, "{}", ReplyEnd.Complete),
        ["unknown finish reason"] = (new FakeReply.Completion("{}") { FinishReason = "eos" }, "{}", ReplyEnd.Complete),
        ["in parts (Mistral)"] = (
            Body(
                200,
                """
                {"choices":[{"message":{"content":[{"type":"thinking","thinking":[]},{"type":"text","text":"{"},{"type":"text",
                "text":"}"}]},"finish_reason":"stop"}]}
                """
            ),
            "{}",
            ReplyEnd.Complete
        ),
        ["choice without message"] = (Body(200, """{"choices":[{"index":0}]}"""), "", ReplyEnd.Complete),
        ["choices of another kind"] = (Body(200, """{"choices":[3]}"""), "", ReplyEnd.Complete),
        ["half a surrogate pair"] = (Body(200, """{"choices":[{"message":{"content":"\ud83d"}}]}"""), "", ReplyEnd.Complete),
        ["content of white space, a tool call"] = (
            Message("""{"content":" ","tool_calls":[{"type":"function","function":{"name":"digest","arguments":"{\"a\":1}"}}]}"""),
            "{\"a\":1}",
            ReplyEnd.Complete
        ),
        ["a tool call with an object"] = (
            Message("""{"content":null,"tool_calls":[{"type":"function","function":{"name":"digest","arguments":{"a":1}}}]}"""),
            """{"a":1}""",
            ReplyEnd.Complete
        ),
        ["a call of a function"] = (
            Message("""{"content":"","function_call":{"name":"digest","arguments":"{}"}}"""),
            "{}",
            ReplyEnd.Complete
        ),
        ["content beside a tool call"] = (
            Message("""{"content":"{\"b\":2}","tool_calls":[{"type":"function","function":{"name":"x","arguments":"{}"}}]}"""),
            "{\"b\":2}",
            ReplyEnd.Complete
        ),
        ["reasoning alone (vLLM)"] = (Message("""{"content":null,"reasoning_content":"{}"}"""), "<think>\n{}", ReplyEnd.Complete),
        ["reasoning alone (Ollama)"] = (Message("""{"content":"","reasoning":"Hm."}"""), "<think>\nHm.", ReplyEnd.Complete),
        ["reasoning beside content"] = (Message("""{"content":"{}","reasoning":"Hm."}"""), "{}", ReplyEnd.Complete),
        ["parts of which one is a thought"] = (
            Message("""{"content":[{"type":"reasoning","text":"Hm {"},{"type":"output_text","text":"{}"}]}"""),
            "{}",
            ReplyEnd.Complete
        ),
        ["a noncharacter and a NUL"] = (Message("""{"content":"{\u0000\ufffe\ud83d}"}"""), "{}", ReplyEnd.Complete),
        ["filtered (Gemini)"] = (Message("""{"content":null}""", "SAFETY"), "", ReplyEnd.Filtered),
        ["filtered, with its reason (Gemini)"] = (
            Message("""{"content":null}""", "content_filter: PROHIBITED_CONTENT"),
            "",
            ReplyEnd.Filtered
        ),
        ["filtered before a choice (Gemini)"] = (
            Body(200, """{"choices":[],"promptFeedback":{"blockReason":"PROHIBITED_CONTENT"}}"""),
            "",
            ReplyEnd.Filtered
        ),
        ["filtered (OpenRouter)"] = (
            Body(200, """{"choices":[{"message":{"content":""},"finish_reason":"stop","native_finish_reason":"PROHIBITED_CONTENT"}]}"""),
            "",
            ReplyEnd.Filtered
        ),
        ["filtered (Zhipu)"] = (Message("""{"content":"The"}""", "sensitive"), "The", ReplyEnd.Filtered),
        ["refused (Anthropic)"] = (Message("""{"content":""}""", "refusal"), "", ReplyEnd.Refused),
        ["cut off (Gemini)"] = (Message("""{"content":"{"}""", "MAX_TOKENS"), "{", ReplyEnd.CutOff),
        ["unfit for the schema (Groq)"] = (
            Body(
                400,
                """
                {"error":{"message":"Failed to generate JSON.","type":"invalid_request_error","code":"json_validate_failed",
                "failed_generation":"{\"a\":"}}
                """
            ),
            "{\"a\":",
            ReplyEnd.Complete
        ),
    };

    private static readonly Dictionary<string, (FakeReply Reply, Unavailability Reason, TimeSpan? RetryAfter)> Outages = new()
    {
        ["429"] = (FakeReply.Failure(429), Unavailability.Throttled, null),
        ["429 in seconds"] = (FakeReply.Failure(429, "7"), Unavailability.Throttled, TimeSpan.FromSeconds(7)),
        ["429 at a date"] = (FakeReply.Failure(429, "Sat, 31 Jan 2026 12:01:30 GMT"), Unavailability.Throttled, TimeSpan.FromSeconds(90)),
        ["429 at a date gone by"] = (FakeReply.Failure(429, "Sat, 31 Jan 2026 11:00:00 GMT"), Unavailability.Throttled, TimeSpan.Zero),
        ["429 in milliseconds"] = (
            With(FakeReply.Failure(429, "7"), "retry-after-ms", "1500"),
            Unavailability.Throttled,
            TimeSpan.FromSeconds(1.5)
        ),
        ["429 for days"] = (FakeReply.Failure(429, "200000"), Unavailability.Throttled, TimeSpan.FromHours(1)),
        ["429 below zero"] = (FakeReply.Failure(429, "-5"), Unavailability.Throttled, TimeSpan.Zero),
        ["429 without sense"] = (FakeReply.Failure(429, "soon"), Unavailability.Throttled, null),
        ["no money"] = (FakeReply.Failure(429, code: "insufficient_quota"), Unavailability.Throttled, TimeSpan.FromMinutes(10)),
        ["no money, soon"] = (FakeReply.Failure(429, "3", "insufficient_quota"), Unavailability.Throttled, TimeSpan.FromMinutes(10)),
        ["408"] = (FakeReply.Failure(408), Unavailability.Down, null),
        ["500"] = (FakeReply.Failure(500), Unavailability.Down, null),
        ["502 of a proxy"] = (FakeReply.Html(502), Unavailability.Down, null),
        ["503"] = (FakeReply.Failure(503, "20"), Unavailability.Down, TimeSpan.FromSeconds(20)),
        ["504"] = (FakeReply.Failure(504), Unavailability.Down, null),
        ["529 overloaded"] = (FakeReply.Failure(529), Unavailability.Down, null),
        ["a page for a reply"] = (FakeReply.Html(), Unavailability.Down, null),
        ["nothing"] = (FakeReply.Nothing(), Unavailability.Down, null),
        ["JSON, but no object"] = (Body(200, "[]"), Unavailability.Down, null),
        ["half of the JSON"] = (Body(200, """{"choices":[{"mess"""), Unavailability.Down, null),
        ["200 with an error in it (OpenRouter)"] = (
            Body(200, """{"error":{"code":429,"message":"Rate limited"}}"""),
            Unavailability.Throttled,
            null
        ),
        ["200 with an error of the choice (OpenRouter)"] = (
            Body(200, """{"choices":[{"error":{"code":503,"message":"Overloaded"},"message":{"content":"{"},"finish_reason":"error"}]}"""),
            Unavailability.Down,
            null
        ),
        ["an error in a list (Gemini)"] = (
            Body(503, """[{"error":{"code":503,"message":"The model is overloaded.","status":"UNAVAILABLE"}}]"""),
            Unavailability.Down,
            null
        ),
        ["200 with an error without status"] = (Body(200, """{"error":"something"}"""), Unavailability.Down, null),
        ["cut before the answer"] = (new FakeReply.Cut(InBody: false), Unavailability.Down, null),
        ["cut in the answer"] = (new FakeReply.Cut(InBody: true), Unavailability.Down, null),
        ["no end"] = (new FakeReply.Endless(), Unavailability.Down, null),
        ["401"] = (FakeReply.Failure(401, code: "invalid_api_key"), Unavailability.Misconfigured, null),
        ["402"] = (FakeReply.Failure(402), Unavailability.Misconfigured, null),
        ["403"] = (FakeReply.Failure(403), Unavailability.Misconfigured, null),
        ["404 (Ollama)"] = (
            Body(
                404,
                """{"error":{"message":"model \"small\" not found, try pulling it first","type":"api_error","param":null,"code":null}}"""
            ),
            Unavailability.Misconfigured,
            null
        ),
        ["400 that names nothing"] = (FakeReply.Failure(400), Unavailability.Misconfigured, null),
        ["400 without a body"] = (Body(400, ""), Unavailability.Misconfigured, null),
        ["redirect"] = (With(Body(307, ""), "Location", "http://127.0.0.1:9/v1/chat/completions"), Unavailability.Misconfigured, null),
    };

    // Which provider's content filter answers, through which gateway.
    private static readonly Dictionary<string, FakeReply> Filtered = new()
    {
        ["Azure OpenAI"] = FakeReply.FilteredRequest(),
        ["LiteLLM"] = Body(
            400,
            """{"error":{"message":"litellm.BadRequestError: litellm.ContentPolicyViolationError: AzureException - """
                + """The response was filtered due to the prompt triggering Azure OpenAI's content management """
                + """policy.","type":null,"param":null,"code":"400"}}"""
        ),
        ["LiteLLM, fields alone"] = Body(
            400,
            """
            {"error":{"message":"Bad request","code":"400",
            "provider_specific_fields":{"innererror":{"code":"ResponsibleAIPolicyViolation"}}}}
            """
        ),
        ["LiteLLM, 500"] = Body(500, """{"error":{"message":"litellm.ContentPolicyViolationError: VertexAI","type":null,"code":"500"}}"""),
        ["OpenRouter's moderation"] = Body(
            403,
            """
            {"error":{"code":403,"message":"The model requires moderation. Your input was flagged.",
            "metadata":{"reasons":["violence"],"flagged_input":"Bir","provider_name":"OpenAI"}}}
            """
        ),
        ["OpenRouter, the provider's words"] = Body(
            400,
            """{"error":{"code":400,"message":"Provider returned error","metadata":{"raw":"{\"error\":{\"code\":\"content_filter\"}}"}}}"""
        ),
        ["OpenAI"] = Body(
            400,
            """{"error":{"message":"Invalid prompt.","type":"invalid_request_error","param":null,"code":"content_policy_violation"}}"""
        ),
        ["Gemini"] = Body(
            400,
            """[{"error":{"code":400,"message":"Blocked.","status":"FAILED_PRECONDITION","details":[{"reason":"PROHIBITED_CONTENT"}]}}]"""
        ),
        ["DeepSeek"] = Body(
            400,
            """{"error":{"message":"Content Exists Risk","type":"invalid_request_error","param":null,"code":"invalid_request_error"}}"""
        ),
        ["DashScope"] = Body(
            400,
            """
            {"error":{"code":"data_inspection_failed","param":null,"message":"Input data may contain inappropriate content.",
            "type":"data_inspection_failed"}}
            """
        ),
        ["in an event"] = new FakeReply.Document(
            400,
            "text/event-stream",
            """data:{"error":{"code":"421","message":"Moderation Block","param":"The request was rejected","type":"content_filter"}}"""
                + "\n\n"
        ),
        ["200 with an error"] = Body(
            200,
            """{"error":{"code":403,"message":"Flagged.","metadata":{"reasons":["hate"],"flagged_input":"Bir"}}}"""
        ),
    };

    private static readonly Dictionary<string, FakeReply> Long = new()
    {
        ["OpenAI"] = Body(
            400,
            """
            {"error":{"message":"This model's maximum context length is 4097 tokens. However, your messages resulted in 4363 tokens.",
            "type":"invalid_request_error","param":"messages","code":"context_length_exceeded"}}
            """
        ),
        ["OpenAI's rate of tokens"] = Body(
            429,
            """
            {"error":{"message":"Request too large for gpt-4o on tokens per min (TPM): Limit 30000, Requested 40000.",
            "type":"tokens","param":null,"code":"rate_limit_exceeded"}}
            """
        ),
        ["DeepSeek"] = Body(
            400,
            """{"error":{"message":"This model's maximum context length is 131072 tokens. """
                + """However, you requested 131134 tokens (122942 in the messages, """
                + """8192 in the completion).","type":"invalid_request_error","param":null,"code":"invalid_request_error"}}"""
        ),
        ["vLLM"] = Body(
            400,
            """{"object":"error","message":"This model's maximum context length is 6048 tokens. """
                + """However, you requested 6616 tokens (568 in the messages, """
                + """6048 in the completion).","type":"BadRequestError","param":null,"code":400}"""
        ),
        ["vLLM, the limit"] = Body(
            400,
            """{"object":"error","message":"max_tokens must be at least 1, got -186.","type":"BadRequestError","param":null,"code":400}"""
        ),
        ["llama.cpp"] = Body(
            400,
            """
            {"error":{"code":400,
            "message":"the request exceeds the available context size. try increasing the context size or enable context shift",
            "type":"exceed_context_size_error","n_prompt_tokens":14429,"n_ctx":8192}}
            """
        ),
        ["llama.cpp, underway"] = Body(500, """{"error":{"code":500,"message":"Context size has been exceeded.","type":"server_error"}}"""),
        ["llama.cpp behind a gateway"] = Body(
            200,
            """
            {"error":{"code":400,
            "message":"request (4390 tokens) exceeds the available context size (4096 tokens), try increasing it",
            "type":"exceed_context_size_error"}}
            """
        ),
        ["413"] = FakeReply.Html(413),
    };

    public static TheoryData<string> ReplyNames => [.. Replies.Keys];

    public static TheoryData<string> OutageNames => [.. Outages.Keys];

    public static TheoryData<string> FilteredNames => [.. Filtered.Keys];

    public static TheoryData<string> LongNames => [.. Long.Keys];

    [Theory]
    [MemberData(nameof(ReplyNames))]
    public async Task Ask_IsReplied(string name)
    {
        var (reply, text, end) = Replies[name];
        await using var server = await FakeModelServer.StartAsync();
        server.Next(reply);

        var answer = await Model(server).AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        var replied = Assert.IsType<ModelAnswer.Reply>(answer);
        Assert.Equal((text, end), (replied.Text, replied.End));
        Assert.Equal(1, server.Calls);
    }

    [Theory]
    [MemberData(nameof(OutageNames))]
    public async Task Ask_IsUnavailable(string name)
    {
        var (reply, reason, retryAfter) = Outages[name];
        await using var server = await FakeModelServer.StartAsync();
        server.Respond = _ => reply;

        var answer = await Model(server).AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.Equal(new ModelAnswer.Unavailable(reason, retryAfter), answer);
        Assert.Equal(reason == Unavailability.Misconfigured ? 2 : 1, server.Calls);
    }

    [Theory]
    [MemberData(nameof(FilteredNames))]
    public async Task Ask_IsFiltered_AfterOneCall(string name)
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Next(Filtered[name]);

        var answer = await Model(server).AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.Equal(("", ReplyEnd.Filtered), Assert.IsType<ModelAnswer.Reply>(answer) is var reply ? (reply.Text, reply.End) : default);
        Assert.Equal(1, server.Calls);
    }

    [Theory]
    [MemberData(nameof(LongNames))]
    public async Task Ask_IsTooLong(string name)
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Next(Long[name]);

        var answer = await Model(server).AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.IsType<ModelAnswer.TooLong>(answer);
        Assert.Equal(1, server.Calls);
    }

    [Fact]
    public async Task Ask_CountsTokens_AsTheServerDoes_OrByBytes()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Next(FakeReply.Text("{\"a\":\"ışık\"}"), FakeReply.NoUsage("{\"a\":\"ışık\"}"));
        var model = Model(server);

        var told = Assert.IsType<ModelAnswer.Reply>(await model.AskAsync(ChatModelBuilder.Request, CancellationToken.None));
        var estimated = Assert.IsType<ModelAnswer.Reply>(await model.AskAsync(ChatModelBuilder.Request, CancellationToken.None));

        // 19 bytes of instructions and 47 of input; 15 bytes of reply.
        Assert.Equal((5 + 12, 4), (told.InputTokens, told.OutputTokens));
        Assert.Equal((7 + 16, 5), (estimated.InputTokens, estimated.OutputTokens));
    }

    [Fact]
    public async Task Ask_IsDown_WhenNothingComesInTime()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Respond = _ => new FakeReply.Hang();
        var model = Model(server, timeout: TimeSpan.FromMilliseconds(200));

        var answer = await model.AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.Equal(new ModelAnswer.Unavailable(Unavailability.Down), answer);
        Assert.Equal("timeout", model.LastFault);
    }

    [Fact]
    public async Task Ask_ReadsNoMoreThanAReplyCanBeLong()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Next(new FakeReply.Endless());
        var model = Model(server);

        await model.AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.Equal("no JSON", model.LastFault);
    }

    [Fact]
    public async Task Ask_SendsWhatIsNoText_AsItsReplacement()
    {
        await using var server = await FakeModelServer.StartAsync();
        var request = ChatModelBuilder.Request with { Input = "half \ud83d of a pair" };

        var answer = await Model(server).AskAsync(request, CancellationToken.None);

        Assert.IsType<ModelAnswer.Reply>(answer);
        Assert.Equal("half \ufffd of a pair", server.Requests[0].Input);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/v1")]
    [InlineData("http://no-such-host.invalid/v1")]
    [InlineData("https://127.0.0.1:1/v1")]
    public async Task Ask_IsDown_WhenNobodyListens(string address)
    {
        var model = ChatModelBuilder.Build(new Uri(address), endpoint: endpoint);

        var answer = await model.AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.Equal(new ModelAnswer.Unavailable(Unavailability.Down), answer);
    }

    [Fact]
    public async Task Ask_Throws_WhenTheCallerGivesUp()
    {
        await using var server = await FakeModelServer.StartAsync();
        using var caller = new CancellationTokenSource();
        server.Respond = _ =>
        {
            caller.Cancel();
            return new FakeReply.Hang();
        };

        var asking = Model(server).AskAsync(ChatModelBuilder.Request, caller.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public async Task Ask_DoesNotFollowRedirects()
    {
        await using var other = await FakeModelServer.StartAsync();
        await using var server = await FakeModelServer.StartAsync();
        server.Next(With(Body(307, ""), "Location", $"{other.Endpoint}/chat/completions"));

        await Model(server, "secret").AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.Equal(0, other.Calls);
    }

    [Fact]
    public async Task LastFault_NamesStatusAndCode_AndNothingOfTheArticle()
    {
        await using var server = await FakeModelServer.StartAsync();
        FakeReply[] refusals =
        [
            FakeReply.Failure(401, code: "invalid_api_key"),
            Body(404, """{"error":{"message":"Bir fırtına","type":"Bir fırtına limanı kapattı"}}"""),
        ];
        server.Next([.. refusals.SelectMany(refusal => (FakeReply[])[refusal, refusal]), FakeReply.Text("{}")]);
        var model = Model(server);

        var faults = new List<string?>();
        for (var i = 0; i < 3; i++)
        {
            await model.AskAsync(ChatModelBuilder.Request, CancellationToken.None);
            faults.Add(model.LastFault);
        }

        Assert.Equal(["HTTP 401 invalid_api_key", "HTTP 404", null], faults);
    }

    private static FakeReply.Document Message(string json, string end = "stop") =>
        Body(200, $$"""{"choices":[{"message":{{json}},"finish_reason":"{{end}}"}]}""");

    private static FakeReply.Document Body(int status, string json) => new(status, "application/json", json);

    private static FakeReply.Document With(FakeReply.Document document, string header, string value) =>
        document with
        {
            Headers = new Dictionary<string, string>(document.Headers) { [header] = value },
        };

    private ChatModel Model(FakeModelServer server, string? key = null, TimeSpan? timeout = null) =>
        ChatModelBuilder.Build(server, key, timeout, endpoint);
}

public sealed class OpenAIChatModelTests() : ChatModelTests(endpoint: null);

public sealed class AzureOpenAIChatModelTests() : ChatModelTests(ChatModelBuilder.AzureResource);
