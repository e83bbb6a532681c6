using System.Net;
using System.Text.Json.Nodes;
using EndToEnd.Tests.Support;

namespace EndToEnd.Tests.Health;

/// <summary>
/// Problems that stop nothing are still reported. Each test has its own app, because <c>/health</c> checks the whole account.
/// </summary>
public sealed class HealthTests
{
    /// <summary>Storage tools can write such names; a listing is XML, which cannot represent them.</summary>
    [Fact]
    public async Task ABadBlobName_StopsNoUpload_AndIsNamed()
    {
        await using var app = await StartAsync();
        await app.Storage.Storage.Articles.GetBlobClient("a\u0001b.txt").UploadAsync(BinaryData.FromString(ArticleBuilder.Text("Cork")));
        await app.Storage.Storage.Articles.GetBlobClient("\uFFFE").UploadAsync(BinaryData.FromString(ArticleBuilder.Text("Cork")));
        await Eventually.GetAsync(() => app.App.GetJsonAsync("rejections"), json => json["rejections"]!.AsArray().Count == 2);

        await app.App.PutAsync("good.txt", ArticleBuilder.Text("Trabzon"));
        using var good = await app.App.GetSettledAsync("good.txt");
        using var reconciled = await app.App.Client.PostAsync(new Uri("reconcile", UriKind.Relative), null);
        var rejections = (await app.App.GetJsonAsync("rejections"))["rejections"]!.AsArray();
        var health = await app.App.GetJsonAsync("health");

        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, reconciled.StatusCode);
        Assert.All(rejections, rejection => Assert.Equal("bad-name", (string?)rejection!["code"]));
        Assert.Equal("degraded", (string?)health["status"]);
        Assert.Equal(["blob-name", "blob-name"], Codes(health));
        Assert.Contains(
            "\"a\\u0001b.txt\"",
            string.Concat(health["problems"]!.AsArray().Select(problem => (string?)problem!["detail"])),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\"\\uFFFE\"",
            string.Concat(health["problems"]!.AsArray().Select(problem => (string?)problem!["detail"])),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task AnUnreadableMessage_IsReported()
    {
        await using var app = await StartAsync();
        await app.Storage.Storage.DigestEvents.SendMessageAsync("{}");
        await app.Storage.Storage.PoisonOf(app.Storage.Storage.DeliveryAttempts).SendMessageAsync("""{"v":7}""");

        await Eventually.GetAsync(
            async () => (await app.Storage.Storage.DeadLetters.GetPropertiesAsync()).Value.ApproximateMessagesCount,
            count => count == 2,
            TimeSpan.FromMinutes(1)
        );
        var health = await app.App.GetJsonAsync("health");

        Assert.Equal("degraded", (string?)health["status"]);
        Assert.Equal(["dead-letters"], Codes(health));
    }

    [Fact]
    public async Task Health_IsOk_WithoutProblems()
    {
        await using var app = await StartAsync();

        var health = await app.App.GetJsonAsync("health");

        Assert.Equal("ok", (string?)health["status"]);
        Assert.Empty(Codes(health));
    }

    [Theory]
    [InlineData("controls.txt")]
    [InlineData("controls-ffff.txt")]
    public async Task ATextWithNoncharacters_GetsADigest(string file)
    {
        await using var app = await StartAsync();
        var text = await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "tests", "EndToEnd.Tests", "Health", "Cases", file));

        using var put = await app.App.Client.PutAsync(new Uri($"articles/{file}", UriKind.Relative), new ByteArrayContent(text));
        using var get = await app.App.GetSettledAsync(file);
        var digest = await AppFixture.ReadJsonAsync(get);
        var canonical = await app.App.Client.GetStringAsync(new Uri($"texts/{file}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, get.StatusCode);
        Assert.Equal("Harbour tunnel approved", (string?)digest["article"]!["title"]);
        var quote = Assert.Single(digest["quotes"]!.AsArray())!;
        Assert.Equal("Ada Wolff", (string?)quote["speaker"]);
        Assert.Equal((string?)quote["text"], canonical[(int)quote["start"]!..(int)quote["end"]!]);
        Assert.All(
            ["feed.atom", "feed.rss", "feed.json", "", $"read/{file}", "daily/today", "daily/today.json"],
            path => Assert.Equal(HttpStatusCode.OK, app.App.GetAsync(path).GetAwaiter().GetResult().StatusCode)
        );
    }

    [Theory]
    [InlineData("title", "%EF%BF%BE")]
    [InlineData("title", "a%EF%BF%BEb%EF%BF%BF%00%1F%7F%C2%85")]
    [InlineData("title", "%ED%A0%80 %zz %")]
    [InlineData("url", "https://news.example/%EF%BF%BE?q=%ED%A0%80")]
    [InlineData("url", "https://%EF%BF%BE.example/")]
    [InlineData("language", "%EF%BF%BE")]
    public async Task AHeaderWithAnything_WorksOrIsRefused(string name, string value)
    {
        await using var app = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Put, "articles/a.txt")
        {
            Content = new StringContent(ArticleBuilder.Text("Bergen")),
        };
        request.Headers.TryAddWithoutValidation($"x-ms-meta-{name}", value);

        using var put = await app.App.Client.SendAsync(request);
        if (put.StatusCode == HttpStatusCode.BadRequest)
            return;
        using var get = await app.App.GetSettledAsync("a.txt");

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.OK), (put.StatusCode, get.StatusCode));
    }

    private static IEnumerable<string> Codes(JsonObject health) =>
        health["problems"]!.AsArray().Select(problem => (string)problem!["code"]!);

    private static async Task<Running> StartAsync()
    {
        var app = new AppFixture();
        await app.InitializeAsync();
        return new Running(app);
    }

    private sealed record Running(AppFixture App) : IAsyncDisposable
    {
        public Instance Storage { get; } = App.Storage;

        public async ValueTask DisposeAsync() => await App.DisposeAsync();
    }
}
