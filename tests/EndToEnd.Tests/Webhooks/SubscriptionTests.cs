using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using EndToEnd.Tests.Support;
using Summarizer.Models.Chat;
using Summarizer.Webhooks;
using TestSupport.Webhooks;

namespace EndToEnd.Tests.Webhooks;

/// <summary>The subscriptions API of the whole app, with a receiver at the other end.</summary>
public sealed class SubscriptionTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Nobody = "http://127.0.0.1:1/";

    [Fact]
    public async Task Subscriber_GetsSignedEvents_FromUploadToRetraction()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        var created = await CreateAsync($$"""{"url":"{{receiver.Url}}","description":"mine"}""");
        receiver.Secret = (string)created["secret"]!;

        await app.PutAsync("hook.txt", ArticleBuilder.Text("Trabzon"));
        await WaitAsync(receiver, WebhookEvents.DigestCreated);
        using var deleted = await app.Client.DeleteAsync(new Uri("articles/hook.txt", UriKind.Relative));
        await WaitAsync(receiver, WebhookEvents.DigestRetracted);

        Assert.Equal("active", (string)created["state"]!);
        Assert.All(receiver.Received.Skip(1), received => Assert.True(received.IsGenuine));
        Assert.Equal(
            [WebhookEvents.SubscriptionTest, WebhookEvents.DigestCreated, WebhookEvents.DigestRetracted],
            receiver.Received.Select(received => received.Type)
        );
        var attempts = (await app.GetJsonAsync($"subscriptions/{created["id"]}/attempts"))["attempts"]!.AsArray();
        Assert.Equal(
            [WebhookEvents.DigestRetracted, WebhookEvents.DigestCreated, WebhookEvents.SubscriptionTest],
            attempts.Select(attempt => (string)attempt!["type"]!)
        );
    }

    [Fact]
    public async Task Create_TellsTheSecretOnce()
    {
        var created = await CreateAsync($$"""{"url":"{{Nobody}}"}""");
        var secret = (string)created["secret"]!;

        var one = await (await app.GetAsync($"subscriptions/{created["id"]}")).Content.ReadAsStringAsync();
        var all = await (await app.GetAsync("subscriptions")).Content.ReadAsStringAsync();

        Assert.True(SigningSecrets.TryDecode(secret, out _));
        Assert.DoesNotContain(secret[10..], one + all, StringComparison.Ordinal);
        Assert.Contains((string)created["id"]!, all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_ConfirmsASubscription_ThatWasNotAnswering()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        receiver.Next(500);

        var created = await CreateAsync($$"""{"url":"{{receiver.Url}}"}""");
        var tested = await PostAsync($"subscriptions/{created["id"]}/test", null, HttpStatusCode.OK);

        Assert.Equal("unconfirmed", (string)created["state"]!);
        Assert.Contains("500", (string)created["reason"]!, StringComparison.Ordinal);
        Assert.Equal(("active", 204), ((string)tested["subscription"]!["state"]!, (int)tested["attempt"]!["status"]!));
        Assert.False(tested["subscription"]!.AsObject().ContainsKey("reason"));
    }

    [Fact]
    public async Task Rotate_SignsWithBothSecrets()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        var created = await CreateAsync($$"""{"url":"{{receiver.Url}}","secret":"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}""");

        var rotated = await PostAsync($"subscriptions/{created["id"]}/rotate", null, HttpStatusCode.OK);
        foreach (var secret in (string[])["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", (string)rotated["secret"]!])
        {
            receiver.Secret = secret;
            await PostAsync($"subscriptions/{created["id"]}/test", null, HttpStatusCode.OK);
        }

        Assert.NotEqual((string)created["secret"]!, (string)rotated["secret"]!);
        Assert.True(rotated.ContainsKey("oldSecretExpiresAt"));
        Assert.All(receiver.Received.Skip(1), received => Assert.True(received.IsGenuine));
        Assert.Equal(2, receiver.Received[^1].Headers["webhook-signature"].Split(' ').Length);
    }

    [Fact]
    public async Task Change_PausesResumesAndMovesASubscription()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        var path = $"subscriptions/{(await CreateAsync($$"""{"url":"{{receiver.Url}}","topics":["harbour"],"description":"x"}"""))["id"]}";

        var paused = await PatchAsync(path, """{"state":"paused","topics":null,"description":null}""");
        var resumed = await PatchAsync(path, """{"state":"active"}""");
        var lost = await PatchAsync(path, $$"""{"url":"{{Nobody}}"}""");
        var moved = await PatchAsync(path, $$"""{"url":"{{receiver.Url}}b"}""");

        Assert.Equal(
            ["paused", "active", "unconfirmed", "active"],
            new[] { paused, resumed, lost, moved }.Select(view => (string)view["state"]!)
        );
        Assert.Empty(paused["topics"]!.AsArray());
        Assert.False(paused.ContainsKey("description"));
        Assert.Equal(2, receiver.Received.Count);
    }

    [Fact]
    public async Task Replay_SendsOneMessageOrAllSince()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        var path = $"subscriptions/{(await CreateAsync($$"""{"url":"{{receiver.Url}}"}"""))["id"]}";
        await app.PutAsync("again.txt", ArticleBuilder.Text("Makassar"));
        var first = await WaitAsync(receiver, WebhookEvents.DigestCreated);

        var one = await PostAsync(path + "/replay", $$"""{"id":"{{first.Id}}"}""", HttpStatusCode.Accepted);
        await Eventually.GetAsync(() => Task.FromResult(receiver.Received.Count(received => received.Id == first.Id)), count => count == 2);
        var since = await PostAsync(
            path + "/replay",
            $$"""{"since":"{{TimeProvider.System.GetUtcNow().AddHours(-1):O}}"}""",
            HttpStatusCode.Accepted
        );
        await Eventually.GetAsync(() => Task.FromResult(receiver.Received.Count(received => received.Id == first.Id)), count => count == 3);

        Assert.Equal((1, 1), ((int)one["replayed"]!, (int)since["replayed"]!));
        await PostAsync(path + "/replay", $$"""{"id":"msg_{{new string('0', 32)}}"}""", HttpStatusCode.NotFound);
        foreach (
            var bad in (string[])
                [
                    """{"since":"2020-01-01T00:00:00Z"}""",
                    """{"since":"soon"}""",
                    """{"id":"../x"}""",
                    "{}",
                    """{"since":"Nov 28"}""",
                    """{"since":"2026-01-31T00:00:00"}""",
                    """{"since":"2026-01-31"}""",
                    $$"""{"id":"{{first.Id}}","since":"2026-01-31T00:00:00Z"}""",
                    $$"""{"id":"{{first.Id}}","force":true}""",
                ]
        )
            await PostAsync(path + "/replay", bad, HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData("""{}""", "url")]
    [InlineData("""{"url":"news"}""", "url")]
    [InlineData("""{"url":"http://example.com/"}""", "url")]
    [InlineData("""{"url":"https://10.0.0.1/"}""", "url")]
    [InlineData("""{"url":"https://[::ffff:192.168.1.1]/"}""", "url")]
    [InlineData("""{"url":"https://169.254.169.254/"}""", "url")]
    [InlineData("""{"url":"https://example.com/","events":["digest.liked"]}""", "events[0]")]
    [InlineData("""{"url":"https://example.com/","events":["subscription.test"]}""", "events[0]")]
    [InlineData("""{"url":"https://example.com/","topics":"sport"}""", "topics")]
    [InlineData("""{"url":"https://example.com/","languages":["?"]}""", "languages[0]")]
    [InlineData("""{"url":"https://example.com/","format":"irc"}""", "format")]
    [InlineData("""{"url":"https://example.com/","secret":"whsec_short"}""", "secret")]
    [InlineData("""{"url":"https://example.com/","state":"active"}""", "state")]
    [InlineData("""{"url":7}""", "url")]
    [InlineData("""{"url":"https://example.com/","secret":"whsec_MfKQ9r8G KYqrTwjUPD8ILPZIo2LaLaSw"}""", "secret")]
    [InlineData("""{"url":"https://example.com/","secret":"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw","format":"slack"}""", "secret")]
    public async Task Create_NamesTheMemberThatIsWrong(string body, string field)
    {
        var problem = await PostAsync("subscriptions", body, HttpStatusCode.UnprocessableEntity);

        Assert.True(problem["errors"]!.AsObject().ContainsKey(field), problem.ToJsonString());
    }

    [Theory]
    [InlineData("", "must be a JSON object")]
    [InlineData("[]", "must be a JSON object")]
    [InlineData("{\"url\":", "must be a JSON object")]
    [InlineData("""{"url":"https://example.com/","url":"https://example.org/"}""", "twice: url")]
    [InlineData("""{"url":"https://example.com/","description":"\ud800"}""", "must be valid UTF-8")]
    [InlineData("""{"\ud800":1}""", "must be valid UTF-8")]
    [InlineData("""{"topics":["\udc00"]}""", "must be valid UTF-8")]
    public async Task EveryBody_IsAnObjectOfText(string body, string title)
    {
        var created = await PostAsync("subscriptions", body, HttpStatusCode.BadRequest);
        var path = $"subscriptions/{(await CreateAsync($$"""{"url":"{{Nobody}}"}"""))["id"]}";
        var replayed = await PostAsync(path + "/replay", body, HttpStatusCode.BadRequest);

        Assert.Contains(title, (string)created["title"]!, StringComparison.Ordinal);
        Assert.Contains(title, (string)replayed["title"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_SaysHowMuchIsTaken()
    {
        var problem = await PostAsync(
            "subscriptions",
            $$"""{"url":"https://example.com/","description":"{{new string('x', 70_000)}}"}""",
            HttpStatusCode.RequestEntityTooLarge
        );

        Assert.Contains("64 KiB", (string)problem["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_ReadsPastAByteOrderMark() => await CreateAsync("\uFEFF" + $$"""{"url":"{{Nobody}}"}""");

    [Fact]
    public async Task Pause_IsRefused_WhereNothingIsSent()
    {
        var path = $"subscriptions/{(await CreateAsync($$"""{"url":"{{Nobody}}"}"""))["id"]}";

        using var content = new StringContent("""{"state":"paused"}""");
        using var response = await app.Client.PatchAsync(new Uri(path, UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal("unconfirmed", (string)(await app.GetJsonAsync(path))["state"]!);
    }

    [Fact]
    public async Task Rotate_IsRefused_BeforeASecretWouldStopSigningEarly()
    {
        var path = $"subscriptions/{(await CreateAsync($$"""{"url":"{{Nobody}}"}"""))["id"]}/rotate";

        for (var i = 0; i < 4; i++)
            await PostAsync(path, null, HttpStatusCode.OK);
        var problem = await PostAsync(path, null, HttpStatusCode.Conflict);

        Assert.Contains("4 old secrets are still in use", (string)problem["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_AreKeptNowhere()
    {
        await CreateAsync($$"""{"url":"{{Nobody}}","format":"slack"}""");

        using var list = await app.GetAsync("subscriptions");

        Assert.True(list.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("sub_000000000000000000000000")]
    [InlineData("nobody")]
    [InlineData("sub_000000000000000000%2F00")]
    public async Task EveryDoor_Says404_WhereThereIsNoSubscription(string id)
    {
        var path = new Uri($"subscriptions/{id}", UriKind.Relative);

        HttpResponseMessage[] responses =
        [
            await app.Client.GetAsync(path),
            await app.Client.DeleteAsync(path),
            await app.Client.PatchAsync(path, JsonContent.Create(new { state = "paused" })),
            await app.GetAsync($"{path}/attempts"),
            await app.Client.PostAsync(new Uri($"{path}/rotate", UriKind.Relative), null),
            await app.Client.PostAsync(new Uri($"{path}/test", UriKind.Relative), null),
        ];

        Assert.All(responses, response => Assert.Equal(HttpStatusCode.NotFound, response.StatusCode));
    }

    [Fact]
    public async Task Delete_EndsASubscription()
    {
        var path = new Uri($"subscriptions/{(await CreateAsync($$"""{"url":"{{Nobody}}"}"""))["id"]}", UriKind.Relative);

        using var deleted = await app.Client.DeleteAsync(path);
        using var again = await app.Client.DeleteAsync(path);

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (deleted.StatusCode, again.StatusCode));
    }

    private static async Task<ReceivedWebhook> WaitAsync(WebhookReceiver receiver, string type)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        return (await receiver.WaitAsync(received => received.Any(one => one.Type == type), timeout.Token)).First(one => one.Type == type);
    }

    private Task<JsonObject> CreateAsync(string body) => PostAsync("subscriptions", body, HttpStatusCode.Created);

    private async Task<JsonObject> PostAsync(string path, string? body, HttpStatusCode expected)
    {
        using var content = body is null ? null : new StringContent(body);
        using var response = await app.Client.PostAsync(new Uri(path, UriKind.Relative), content);
        Assert.Equal(expected, response.StatusCode);
        return await AppFixture.ReadJsonAsync(response);
    }

    private async Task<JsonObject> PatchAsync(string path, string body)
    {
        using var content = new StringContent(body);
        using var response = await app.Client.PatchAsync(new Uri(path, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await AppFixture.ReadJsonAsync(response);
    }
}
