using System.Net.Http.Json;
using System.Text.Json.Nodes;
using EndToEnd.Tests.Support;
using TestSupport.Webhooks;

namespace EndToEnd.Tests.Http;

/// <summary>
/// Every address that the API returns is below <c>Feed__BaseUrl</c>, path included. Requests arrive without that path: the proxy
/// strips it.
/// </summary>
public sealed class BaseUrlTests(BaseUrlTests.MountedAppFixture app) : IClassFixture<BaseUrlTests.MountedAppFixture>
{
    [Theory]
    [InlineData("PUT", "articles/new%20one.txt", "/digests/digests/new%20one.txt")]
    [InlineData("POST", "replay/a%26b.txt", "/digests/digests/a%26b.txt")]
    public async Task Location_KeepsThePath(string method, string path, string location)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path)
        {
            Content = new StringContent(ArticleBuilder.Text("Trabzon")),
        };

        using var response = await app.Client.SendAsync(request);

        Assert.Equal(location, response.Headers.Location!.OriginalString);
        Assert.Equal(location, (string?)(await AppFixture.ReadJsonAsync(response))["digest"]);
    }

    [Fact]
    public async Task Subscription_IsBelowThePath_AndItsMessagesLinkThere()
    {
        await using var receiver = await WebhookReceiver.StartAsync();

        using var created = await app.Client.PostAsJsonAsync("subscriptions", new { url = receiver.Url });
        var id = (string)(await AppFixture.ReadJsonAsync(created))["id"]!;
        Assert.Equal($"/digests/subscriptions/{id}", created.Headers.Location!.OriginalString);
        await app.PublishAsync("told.txt");

        var told = await Eventually.GetAsync(
            () =>
                Task.FromResult(
                    receiver
                        .Received.Select(message => JsonNode.Parse(message.Body.Span)!)
                        .FirstOrDefault(body => (string?)body["type"] == "digest.created")
                ),
            body => body is not null
        );
        Assert.All(
            told!["data"]!["links"]!.AsObject(),
            link => Assert.StartsWith("https://example.com/digests/", (string?)link.Value, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Feed_LinksBelowThePath()
    {
        foreach (var path in new[] { "feed.json?limit=1", "feed.atom?limit=1", "feed.rss?limit=1" })
        {
            using var response = await app.GetAsync(path);

            Assert.StartsWith(
                $"<https://example.com/digests/{path}&cursor=",
                response.Headers.GetValues("Link").Single(),
                StringComparison.Ordinal
            );
            var text = await response.Content.ReadAsStringAsync();
            Assert.Contains("\"https://example.com/digests/" + path, text, StringComparison.Ordinal);
            Assert.DoesNotContain("127.0.0.1", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Description_NamesTheServer_AndItsSchemasResolveBelowThePath()
    {
        var description = await app.GetJsonAsync("openapi.json");

        Assert.Equal("https://example.com/digests", (string?)description["servers"]!.AsArray().Single()!["url"]);
        var address = new Uri("https://example.com/digests/openapi.json");
        var schemas = description["paths"]!
            .AsObject()
            .SelectMany(path => FindReferences(path.Value))
            .Where(reference => !reference.StartsWith('#'))
            .Distinct()
            .ToList();
        Assert.NotEmpty(schemas);
        foreach (var schema in schemas.Select(reference => new Uri(address, reference)))
        {
            Assert.StartsWith("https://example.com/digests/schemas/", schema.AbsoluteUri, StringComparison.Ordinal);
            var served = await app.GetJsonAsync("schemas/" + schema.Segments[^1]);
            Assert.Equal(schema, new Uri(schema, (string)served["$id"]!));
        }
    }

    [Theory]
    [InlineData("digests/none.txt", "PUT it to /digests/articles/none.txt ")]
    [InlineData("texts/none.txt", "GET /digests/digests/none.txt ")]
    [InlineData("daily/2999-01-01.json", "at /digests/daily/today.json.")]
    [InlineData("daily/2999-01-01", "at /digests/daily/today.")]
    [InlineData("daily/someday", "/digests/daily/2026-01-31, or /digests/daily/today.")]
    public async Task Problem_NamesAddressesThatExist(string path, string words) =>
        Assert.Contains(words, (string?)(await app.GetJsonAsync(path))["detail"], StringComparison.Ordinal);

    private static IEnumerable<string> FindReferences(JsonNode? node) =>
        node switch
        {
            JsonObject members => members.SelectMany(member =>
                member.Key == "$ref" ? [(string)member.Value!] : FindReferences(member.Value)
            ),
            JsonArray items => items.SelectMany(FindReferences),
            _ => [],
        };

    /// <summary>The app as a reverse proxy below /digests/ sees it, with two articles.</summary>
    public sealed class MountedAppFixture : IAsyncLifetime
    {
        private readonly AppFixture _app = new("--Feed:BaseUrl", "https://example.com/digests/");

        public HttpClient Client => _app.Client;

        public async Task InitializeAsync()
        {
            await _app.InitializeAsync();
            await PublishAsync("a%26b.txt");
            await PublishAsync("b.txt");
            await Eventually.GetAsync(() => _app.GetJsonAsync("feed.json"), feed => feed["items"]!.AsArray().Count == 2);
        }

        public Task DisposeAsync() => _app.DisposeAsync();

        public async Task PublishAsync(string path)
        {
            (await _app.PutAsync(path, ArticleBuilder.Text("Trabzon"))).EnsureSuccessStatusCode();
            (await _app.GetSettledAsync(path)).EnsureSuccessStatusCode();
        }

        public Task<HttpResponseMessage> GetAsync(string path) => _app.GetAsync(path);

        public Task<JsonObject> GetJsonAsync(string path) => _app.GetJsonAsync(path);
    }
}
