using System.Net;
using System.Text.Json.Nodes;
using EndToEnd.Tests.Support;

namespace EndToEnd.Tests.Http;

/// <summary>What stops nothing is still said. Each test has an app of its own, as what it looks at is that of the whole account.</summary>
public sealed class HealthTests
{
    /// <summary>Storage tools can write such names; a listing is XML, which cannot hold them.</summary>
    [Fact]
    public async Task ABadBlobName_StopsNoUpload_AndIsNamed()
    {
        await using var app = await StartAsync();
        await app.Storage.Storage.Articles.GetBlobClient("a\u0001b.txt").UploadAsync(BinaryData.FromString(Some.Text("Cork")));
        await app.Storage.Storage.Articles.GetBlobClient("\uFFFE").UploadAsync(BinaryData.FromString(Some.Text("Cork")));
        await Eventually.GetAsync(() => app.App.GetJsonAsync("rejections"), json => json["rejections"]!.AsArray().Count == 2);

        await app.App.PutAsync("good.txt", Some.Text("Trabzon"));
        using var good = await app.App.GetSettledAsync("good.txt");
        using var reconciled = await app.App.Client.PostAsync(new Uri("reconcile", UriKind.Relative), null);
        var rejections = (await app.App.GetJsonAsync("rejections"))["rejections"]!.AsArray();
        var health = await app.App.GetJsonAsync("health");

        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, reconciled.StatusCode);
        Assert.All(rejections, rejection => Assert.Equal("bad-name", (string?)rejection!["code"]));
        Assert.Equal("degraded", (string?)health["status"]);
        Assert.Equal(["blob-name", "blob-name"], Codes(health));
        Assert.Contains("\"a\\u0001b.txt\"", string.Concat(health["problems"]!.AsArray().Select(problem => (string?)problem!["detail"])), StringComparison.Ordinal);
        Assert.Contains("\"\\uFFFE\"", string.Concat(health["problems"]!.AsArray().Select(problem => (string?)problem!["detail"])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnreadableMessage_IsReported()
    {
        await using var app = await StartAsync();
        await app.Storage.Storage.DigestEvents.SendMessageAsync("{}");
        await app.Storage.Storage.PoisonOf(app.Storage.Storage.DeliveryAttempts).SendMessageAsync("""{"v":7}""");

        await Eventually.GetAsync(async () => (await app.Storage.Storage.DeadLetters.GetPropertiesAsync()).Value.ApproximateMessagesCount, count => count == 2, TimeSpan.FromMinutes(1));
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
        var text = await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "tests", "EndToEnd.Tests", "Cases", file));

        using var put = await app.App.Client.PutAsync(new Uri($"articles/{file}", UriKind.Relative), new ByteArrayContent(text));
        using var get = await app.App.GetSettledAsync(file);
        var digest = await App.ReadJsonAsync(get);
        var canonical = await app.App.Client.GetStringAsync(new Uri($"texts/{file}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, get.StatusCode);
        Assert.Equal("Harbour tunnel approved", (string?)digest["article"]!["title"]);
        var quote = Assert.Single(digest["quotes"]!.AsArray())!;
        Assert.Equal("Ada Wolff", (string?)quote["speaker"]);
        Assert.Equal((string?)quote["text"], canonical[(int)quote["start"]!..(int)quote["end"]!]);
        Assert.All(["feed.atom", "feed.rss", "feed.json", "", $"read/{file}", "daily/today", "daily/today.json"], path => Assert.Equal(HttpStatusCode.OK, app.App.GetAsync(path).GetAwaiter().GetResult().StatusCode));
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
        using var request = new HttpRequestMessage(HttpMethod.Put, "articles/a.txt") { Content = new StringContent(Some.Text("Bergen")) };
        request.Headers.TryAddWithoutValidation($"x-ms-meta-{name}", value);

        using var put = await app.App.Client.SendAsync(request);
        if (put.StatusCode == HttpStatusCode.BadRequest) return;
        using var get = await app.App.GetSettledAsync("a.txt");

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.OK), (put.StatusCode, get.StatusCode));
    }

    [Theory]
    [InlineData("title")]
    [InlineData("url")]
    public async Task AHeaderThatStorageWouldNotTake_IsRefused(string name)
    {
        await using var app = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Put, "articles/a.txt") { Content = new StringContent(Some.Text("Bergen")) };
        request.Headers.Add($"x-ms-meta-{name}", name == "url" ? "https://news.example/" + new string('a', 3000) : Uri.EscapeDataString(new string('港', 1000)));

        using var put = await app.App.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, put.StatusCode);
    }

    [Theory]
    [InlineData("feed.json?q=%EF%BF%BE&topic=%ED%A0%80")]
    [InlineData("feed.atom?topic=%00%EF%BF%BF&q=%F0%9F%BF%BE")]
    [InlineData("feed.rss?source=%EF%BF%BE")]
    [InlineData("feed.json?cursor=%EF%BF%BE")]
    [InlineData("feed.json?language=%EF%BF%BE&day=%EF%BF%BE&limit=%EF%BF%BE")]
    [InlineData("?q=%EF%BF%BE&topic=%00&source=%EF%BF%BE&language=%EF%BF%BE")]
    [InlineData("?cursor=%EF%BF%BE&newer=%00")]
    [InlineData("read/%EF%BF%BE")]
    [InlineData("digests/a%01b")]
    [InlineData("daily/%EF%BF%BE.json")]
    [InlineData("daily/%EF%BF%BE")]
    public async Task AQueryWithAnything_IsAnswered(string path)
    {
        await using var app = await StartAsync();
        await app.App.PutAsync("a.txt", Some.Text("Bergen"));
        using var settled = await app.App.GetSettledAsync("a.txt");

        using var answer = await app.App.GetAsync(path);

        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.NotFound, $"{answer.StatusCode}");
    }

    [Theory]
    [InlineData("a%E2%80%AEb.txt", "a\u202Eb.txt")]
    [InlineData("%F0%9F%BF%BE%25.txt", "\U0001FFFE%.txt")]
    [InlineData("%EF%B7%90%25zz.txt", "\uFDD0%zz.txt")]
    public async Task AnOddName_IsAnIdEverywhere(string path, string id)
    {
        await using var app = await StartAsync();

        using var put = await app.App.PutAsync(path, Some.Text("Bergen"));
        using var get = await app.App.GetSettledAsync(path);

        Assert.Equal(id, (string?)(await App.ReadJsonAsync(get))["id"]);
        Assert.All(["feed.atom", "feed.rss", "feed.json", "", $"read/{path}", "daily/today"], page => Assert.Equal(HttpStatusCode.OK, app.App.GetAsync(page).GetAwaiter().GetResult().StatusCode));
    }

    [Theory]
    [InlineData("{\"url\":\"https://example.com/\\uFFFE\",\"topics\":[\"\\uFFFE\"],\"languages\":[\"\\uFFFF\"]}")]
    [InlineData("{\"url\":\"https://\\uFFFE.example/\"}")]
    [InlineData("{\"url\":\"https://exa\\u202Emple.com/\"}")]
    [InlineData("{\"url\":\"https://xn--\\u0301.example:1/\",\"description\":\"\\uFFFE\"}")]
    public async Task ASubscriptionWithAnything_IsTakenOrRefused(string body)
    {
        await using var app = await StartAsync();

        using var answer = await app.App.Client.PostAsync(new Uri("subscriptions", UriKind.Relative), new StringContent(body));

        Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.UnprocessableEntity, $"{answer.StatusCode}");
    }

    private static IEnumerable<string> Codes(JsonObject health) => health["problems"]!.AsArray().Select(problem => (string)problem!["code"]!);

    private static async Task<Running> StartAsync()
    {
        var app = new App();
        await app.InitializeAsync();
        return new Running(app);
    }

    private sealed record Running(App App) : IAsyncDisposable
    {
        public Instance Storage { get; } = App.Storage;

        public async ValueTask DisposeAsync() => await App.DisposeAsync();
    }
}
