using EndToEnd.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Summarizer.Digests;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Models;
using Summarizer.Functions.Publishing;
using Summarizer.Models;
using Summarizer.Models.Chat;
using TestSupport.FakeModel;

namespace EndToEnd.Tests.Models;

/// <summary>What readers get for each way a model's provider can fail, over real HTTP and real storage.</summary>
public abstract class FailureTests(AzuriteFixture accounts, Uri? endpoint) : IClassFixture<AzuriteFixture>, IAsyncLifetime
{
    // What hangs on purpose ends soon; the others wait for a slow machine.
    private static readonly TimeSpan ShortTimeout = TimeSpan.FromSeconds(2),
        Timeout = TimeSpan.FromSeconds(30);

    private FakeModelServer _server = null!;

    public async Task InitializeAsync() => _server = await FakeModelServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    /// <summary>Transient failures: readers get the extractive digest at once, and the model's after the next attempt.</summary>
    public static TheoryData<string> PassingFailures =>
        [
            "429",
            "429 for an hour",
            "quota",
            "500",
            "503",
            "408",
            "html",
            "html 502",
            "cut",
            "cut in the body",
            "hang",
            "endless",
            "401",
            "404",
            "event stream",
        ];

    /// <summary>Unusable replies: the model is asked again at once.</summary>
    public static TheoryData<string> UselessReplies =>
        ["empty", "no choices", "half of an object", "broken off", "another schema", "prose", "an array"];

    [Theory]
    [MemberData(nameof(PassingFailures))]
    public async Task Digest_IsProvisional_ThenTheModels(string failure)
    {
        // A refusal that may be due to the article is checked by a request without it.
        var calls = failure is "401" or "404" ? 2 : 1;
        _server.Next(Enumerable.Repeat(Reply(failure), calls));
        var instance = await UploadedAsync(failure is "hang" or "endless" ? ShortTimeout : Timeout);

        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
        var provisional = await FindAsync(instance);
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Retry(2), default);
        var final = await FindAsync(instance);

        Assert.Equal(
            (EngineKind.Extractive, true, 2),
            (provisional.Digest!.Engine.Kind, provisional.Digest.Engine.Provisional, provisional.Publication.Retry!.Attempt)
        );
        Assert.Equal(
            (EngineKind.Model, false, null),
            (final.Digest!.Engine.Kind, final.Digest.Engine.Provisional, final.Publication.Retry)
        );
        Assert.Equal(calls + 1, _server.Calls);
    }

    [Theory]
    [MemberData(nameof(UselessReplies))]
    public async Task Digest_IsTheModels_WhenTheSecondReplyIsOfUse(string reply)
    {
        _server.Next(Reply(reply));
        var instance = await UploadedAsync();

        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);

        Assert.Equal(EngineKind.Model, (await FindAsync(instance)).Digest!.Engine.Kind);
        Assert.Equal(2, _server.Calls);
    }

    [Theory]
    [MemberData(nameof(UselessReplies))]
    public async Task Digest_StaysExtractive_WhenTheSecondReplyIsOfNoUseEither_AndNoThirdIsPaidFor(string reply)
    {
        _server.Next(Reply(reply), Reply(reply));
        var instance = await UploadedAsync();

        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Retry(2), default);
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Requested(), default);

        var record = await FindAsync(instance);
        Assert.Equal(
            (EngineKind.Extractive, false, FallbackReason.Unusable),
            (record.Digest!.Engine.Kind, record.Digest.Engine.Provisional, record.Digest.Engine.Fallback)
        );
        Assert.Null(record.Publication.Retry);
        Assert.Equal(2, _server.Calls);
    }

    [Theory]
    [InlineData("filtered", FallbackReason.Filtered)]
    [InlineData("filtered request", FallbackReason.Filtered)]
    [InlineData("refused", FallbackReason.Refused)]
    public async Task Digest_StaysExtractive_WhenTheArticleIsDeclined(string reply, FallbackReason reason)
    {
        _server.Next(Reply(reply));
        var instance = await UploadedAsync();

        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Requested(), default);

        var record = await FindAsync(instance);
        Assert.Equal(
            (EngineKind.Extractive, false, reason),
            (record.Digest!.Engine.Kind, record.Digest.Engine.Provisional, record.Digest.Engine.Fallback)
        );
        Assert.Null(record.Publication.Retry);
        Assert.Equal(1, _server.Calls);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(422)]
    public async Task Digest_StaysExtractive_WhenTheEndpointRefusesThisArticleAlone(int status)
    {
        _server.Respond = request =>
            request.Input.Contains("Trabzon", StringComparison.Ordinal) ? FakeReply.Failure(status) : FakeReply.Draft;
        var instance = await UploadedAsync();
        await instance.UploadAsync(ArticleBuilder.Id("other.txt"), ArticleBuilder.Text("Rize"));

        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
        await instance.Publisher.PublishAsync(ArticleBuilder.Id("other.txt"), new Trigger.Upload(), default);
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Retry(2), default);

        var record = await FindAsync(instance);
        var other = (await instance.Digests.FindAsync(ArticleBuilder.Id("other.txt"), default))!;
        Assert.Equal(
            (EngineKind.Extractive, false, FallbackReason.Refused),
            (record.Digest!.Engine.Kind, record.Digest.Engine.Provisional, record.Digest.Engine.Fallback)
        );
        Assert.Equal(EngineKind.Model, other.Digest!.Engine.Kind);
        Assert.Equal(3, _server.Calls);
    }

    [Fact]
    public async Task Digest_OfALongArticle_IsTheModels_WhenTheModelReadsLessThanSet()
    {
        _server.Respond = request =>
            request.Tokens > 4000
                ? FakeReply.Error(
                    400,
                    new
                    {
                        message = "This model's maximum context length is 4096 tokens.",
                        type = "invalid_request_error",
                        param = "messages",
                        code = "context_length_exceeded",
                    }
                )
                : FakeReply.Draft;
        var instance = new Instance(accounts.Next(), model: Chain());
        await instance.Storage.CreateMissingAsync(default);
        await instance.UploadAsync(
            ArticleBuilder.Id(),
            string.Join('\n', Enumerable.Range(0, 100).Select(i => ArticleBuilder.Text($"Trabzon {i}")))
        );

        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);

        var digest = (await FindAsync(instance)).Digest!;
        Assert.Equal((EngineKind.Model, 1d), (digest.Engine.Kind, digest.Verification.Coverage));
    }

    private static FakeReply Reply(string what) =>
        what switch
        {
            "429" => FakeReply.Failure(429),
            "429 for an hour" => FakeReply.Failure(429, "3600"),
            "quota" => FakeReply.Failure(429, code: "insufficient_quota"),
            "html" => FakeReply.Html(),
            "html 502" => FakeReply.Html(502),
            "cut" => new FakeReply.Cut(InBody: false),
            "cut in the body" => new FakeReply.Cut(InBody: true),
            "hang" => new FakeReply.Hang(),
            "endless" => new FakeReply.Endless(),
            "event stream" => FakeReply.Nothing(),
            "empty" => FakeReply.Text(""),
            "no choices" => FakeReply.NoChoices(),
            "half of an object" => FakeReply.Text("{\"headline\":\"The harb"),
            "broken off" => FakeReply.Length("{\"headline\":\"The harb"),
            "another schema" => FakeReply.Text("{\"title\":\"The harbour\",\"points\":[]}"),
            "prose" => FakeReply.Text("The harbour was closed."),
            "an array" => FakeReply.Text("[\"The harbour was closed.\"]"),
            "filtered" => FakeReply.FilteredReply(),
            "filtered request" => FakeReply.FilteredRequest(),
            "refused" => FakeReply.Refused("I cannot help with that."),
            _ => FakeReply.Failure(int.Parse(what, System.Globalization.CultureInfo.InvariantCulture)),
        };

    private ChatModel Chain(TimeSpan? timeout = null)
    {
        var options = new ModelOptions
        {
            Endpoint = endpoint ?? _server.Endpoint,
            Name = "small",
            Timeout = timeout ?? Timeout,
        };
        var http = ChatClients.CreateHttpClient(new RedirectingHandler(_server.Endpoint, ChatClients.CreateHandler()));
        return new ChatModel(options, ChatClients.Create(options, http, () => new FakeCredential("token")), TimeProvider.System);
    }

    private async Task<Instance> UploadedAsync(TimeSpan? timeout = null)
    {
        var account = accounts.Next();
        var drafts = new DraftStore(new Instance(account).Storage, TimeProvider.System);
        var instance = new Instance(
            account,
            model: new CachingModel(Chain(timeout), drafts, TimeProvider.System, NullLogger<CachingModel>.Instance)
        );
        await instance.Storage.CreateMissingAsync(default);
        await instance.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text("Trabzon"));
        return instance;
    }

    private static async Task<DigestRecord> FindAsync(Instance instance) =>
        (await instance.Digests.FindAsync(ArticleBuilder.Id(), default))!;
}

public sealed class OpenAIFailureTests(AzuriteFixture accounts) : FailureTests(accounts, endpoint: null);

public sealed class AzureOpenAIFailureTests(AzuriteFixture accounts) : FailureTests(accounts, new Uri("https://fake.openai.azure.com/"));
