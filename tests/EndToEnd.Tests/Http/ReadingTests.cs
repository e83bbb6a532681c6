using System.Net;
using System.Net.Http.Headers;
using EndToEnd.Tests.Support;
using Summarizer.Models.Chat;

namespace EndToEnd.Tests.Http;

/// <summary>Feed, page and documents, as clients see them.</summary>
public sealed class ReadingTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData("feed.json", "application/feed+json")]
    [InlineData("", "text/html")]
    [InlineData("digests/read.txt", "application/json")]
    [InlineData("texts/read.txt", "text/plain")]
    [InlineData("schemas/digest.json", "application/schema+json")]
    [InlineData("openapi.json", "application/json")]
    public async Task Get_HasAStrongETag_AndAnswers304ToIt(string path, string mediaType)
    {
        await PublishAsync("read.txt");
        using var first = await app.GetAsync(path);
        using var again = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var weak = new HttpRequestMessage(HttpMethod.Get, path)
        {
            Headers = { IfNoneMatch = { new EntityTagHeaderValue(first.Headers.ETag!.Tag, isWeak: true) } },
        };
        using var head = new HttpRequestMessage(HttpMethod.Head, path);

        using var notModified = await app.Client.SendAsync(again);
        using var weaklyNotModified = await app.Client.SendAsync(weak);
        using var headed = await app.Client.SendAsync(head);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(mediaType, first.Content.Headers.ContentType!.MediaType);
        Assert.False(first.Headers.ETag.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, notModified.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, weaklyNotModified.StatusCode);
        Assert.Equal(first.Content.Headers.ContentLength, headed.Content.Headers.ContentLength);
        Assert.Equal(first.Headers.ETag, headed.Headers.ETag);
    }

    [Fact]
    public async Task Feed_LeadsThroughAllPages()
    {
        for (var i = 0; i < 5; i++)
            await PublishAsync($"paged/{i}.txt");
        await Eventually.GetAsync(
            () => app.GetJsonAsync("feed.json"),
            feed => (string?)feed["items"]!.AsArray().FirstOrDefault()?["id"] == "paged/4.txt"
        ); // A page may be a second old.

        var ids = new List<string>();
        for (var path = "feed.json?limit=2"; path is not null; )
        {
            var feed = await app.GetJsonAsync(path);
            ids.AddRange(feed["items"]!.AsArray().Select(item => (string)item!["id"]!));
            path = (string?)feed["next_url"];
        }

        Assert.Distinct(ids);
        Assert.Equal(5, ids.Count(id => id.StartsWith("paged/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Page_ShowsDigests_UnderAPolicyThatRunsNothing()
    {
        await PublishAsync("page.txt");

        using var page = await app.GetAsync("");

        Assert.Contains("<blockquote>", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Health_IsOk() => Assert.Equal("ok", (string?)(await app.GetJsonAsync("health"))["status"]);

    [Theory]
    [InlineData("POST", "feed.json")]
    [InlineData("DELETE", "digests/read.txt")]
    public async Task Server_Answers405_WhenTheMethodIsNotListed(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await app.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    private async Task PublishAsync(string name)
    {
        await app.PutAsync(name, ArticleBuilder.Text("Trabzon"));
        (await app.GetSettledAsync(name)).EnsureSuccessStatusCode();
    }
}
