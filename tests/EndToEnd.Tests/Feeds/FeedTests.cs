using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using EndToEnd.Tests.Support;

namespace EndToEnd.Tests.Feeds;

/// <summary>The feeds, as clients see them.</summary>
public sealed class FeedTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Feeds_LeadThroughTheSameEntries_InEveryFormat()
    {
        for (var i = 0; i < 5; i++)
            await PublishAsync($"format/{i}.txt", "Adana");

        var json = await ReadJsonAsync("feed.json?limit=2&q=Adana");
        var atom = await ReadXmlAsync("feed.atom?limit=2&q=Adana", Atom + "entry");
        var rss = await ReadXmlAsync("feed.rss?limit=2&q=Adana", "item");

        Assert.Equal(["format/4.txt", "format/3.txt", "format/2.txt", "format/1.txt", "format/0.txt"], json);
        Assert.Equal((5, 5), (atom.Count, rss.Count));
        Assert.Equal(atom.Select(entry => entry.Element(Atom + "id")!.Value), rss.Select(item => item.Element("guid")!.Value));
    }

    [Theory]
    [InlineData("day=today", true)]
    [InlineData("day=2001-01-01", false)]
    [InlineData("language=en", true)]
    [InlineData("language=tr", false)]
    [InlineData("source=news.example", true)]
    [InlineData("source=example", true)]
    [InlineData("source=ews.example", false)]
    [InlineData("q=Mersin%20hARBOUR", true)]
    [InlineData("q=Mersin%20nowhere", false)]
    [InlineData("topic=no-such-topic", false)]
    [InlineData("topic=&q=&unknown=1", true)]
    public async Task Feed_HasOnlyWhatTheFiltersWant(string query, bool isWanted)
    {
        using var content = new StringContent(ArticleBuilder.Text("Mersin"));
        content.Headers.Add("x-ms-meta-url", "https://www.news.example/harbour");
        await app.Client.PutAsync(new Uri("articles/filtered.txt", UriKind.Relative), content);
        (await app.GetSettledAsync("filtered.txt")).EnsureSuccessStatusCode();
        await Eventually.GetAsync(() => ReadJsonAsync("feed.json?q=Mersin"), ids => ids.Contains("filtered.txt"));

        var ids = await ReadJsonAsync("feed.json?limit=100&" + query);

        Assert.Equal(isWanted, ids.Contains("filtered.txt"));
    }

    [Fact]
    public async Task Feed_FindsADigestByItsTopic()
    {
        await PublishAsync("topic.txt", "Samsun");
        var topics = (await app.GetJsonAsync("digests/topic.txt"))["topics"]!.AsArray().Select(topic => (string)topic!).ToArray();
        Assert.NotEmpty(topics);

        var ids = await Eventually.GetAsync(
            () => ReadJsonAsync($"feed.json?topic={Uri.EscapeDataString(topics[0].ToUpperInvariant())}&q=Samsun"),
            ids => ids.Count > 0
        );

        Assert.Equal(["topic.txt"], ids);
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=101", "limit")]
    [InlineData("limit=many", "limit")]
    [InlineData("cursor=2026-01-31", "cursor")]
    [InlineData("cursor=x.0.0", "cursor")]
    [InlineData("day=yesterday", "day")]
    [InlineData("day=2026-02-30", "day")]
    [InlineData("language=%2F", "language")]
    [InlineData("source=https://news.example/", "source")]
    [InlineData("topic=a&topic=b", "topic")]
    public async Task Feed_NamesTheParameterThatIsWrong(string query, string parameter)
    {
        foreach (var path in new[] { "feed.json", "feed.atom", "feed.rss" })
        {
            using var response = await app.GetAsync($"{path}?{query}");

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
            Assert.Contains(
                $"parameter {parameter} ",
                (string?)(await AppFixture.ReadJsonAsync(response))["title"],
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task Links_KeepTheFilters_AndNeverHoldAKey()
    {
        for (var i = 0; i < 2; i++)
            await PublishAsync($"linked/{i}.txt", "Giresun");

        var feed = await Eventually.GetAsync(
            () => app.GetJsonAsync("feed.json?limit=1&q=Giresun&day=today&code=secret&x=1"),
            feed => feed["next_url"] is not null
        );

        Assert.EndsWith("/feed.json?day=today&q=Giresun&limit=1", (string?)feed["feed_url"], StringComparison.Ordinal);
        Assert.Contains("/feed.json?day=today&q=Giresun&limit=1&cursor=", (string?)feed["next_url"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip;q=1, br;q=0.5", "gzip")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("*", "br")]
    [InlineData("gzip;q=0.5, identity", null)]
    [InlineData("zstd", null)]
    [InlineData("br;q=0, gzip;q=0", null)]
    public async Task Feed_IsCompressedAsTheClientLikes_WithAnETagOfItsOwn(string? accepted, string? coding)
    {
        await PublishAsync("encoded.txt", "Sinop");
        using var plain = await SendAsync("feed.atom?q=Sinop", null);

        using var response = await SendAsync("feed.atom?q=Sinop", accepted);
        using var again = await SendAsync("feed.atom?q=Sinop", accepted, etag: response.Headers.ETag!.Tag);

        Assert.Equal(coding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("Accept-Encoding", response.Headers.Vary.Single());
        Assert.Equal(coding is null, response.Headers.ETag.Equals(plain.Headers.ETag));
        Assert.False(response.Headers.ETag.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await DecodeAsync(response, coding));
    }

    [Fact]
    public async Task Feed_HasTheHeadersThatCachesAndScriptsNeed()
    {
        await PublishAsync("headers.txt", "Ordu");

        using var response = await SendAsync("feed.json?limit=1", null);
        using var head = await app.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "feed.json?limit=1"));

        Assert.Equal("public, must-revalidate, max-age=0", response.Headers.CacheControl!.ToString());
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"), "A local app has no keys: only its own pages may read.");
        Assert.Equal("ETag, Link", string.Join(", ", response.Headers.GetValues("Access-Control-Expose-Headers")));
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(response.Headers.ETag, head.Headers.ETag);
        Assert.Equal(response.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Digest_Answers304_WhenItWasNotModifiedSince()
    {
        await PublishAsync("modified.txt", "Tokat");
        using var response = await app.GetAsync("digests/modified.txt");
        var modified = response.Content.Headers.LastModified!.Value;

        using var since = await SendAsync("digests/modified.txt", null, since: modified);
        using var before = await SendAsync("digests/modified.txt", null, since: modified.AddSeconds(-1));
        using var both = await SendAsync("digests/modified.txt", null, etag: "\"other\"", since: modified);

        Assert.Equal(HttpStatusCode.NotModified, since.StatusCode);
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(HttpStatusCode.OK, both.StatusCode);
    }

    [Fact]
    public async Task Feed_ForgetsAnArticle_WhenItIsRetracted()
    {
        await PublishAsync("retracted.txt", "Bolu");
        await Eventually.GetAsync(() => ReadJsonAsync("feed.json?q=Bolu"), ids => ids.Count == 1);

        await app.Client.DeleteAsync(new Uri("articles/retracted.txt", UriKind.Relative));

        await Eventually.GetAsync(() => ReadJsonAsync("feed.json?q=Bolu"), ids => ids.Count == 0);
        await Eventually.GetAsync(() => ReadXmlAsync("feed.rss?q=Bolu", "item"), items => items.Count == 0);
    }

    [Fact]
    public async Task Feed_LosesNothing_WhilePagesAreReadAndDigestsArrive()
    {
        for (var i = 0; i < 10; i++)
            await PublishAsync($"busy/old-{i}.txt", "Rize");
        var arriving = Parallel.ForAsync(0, 20, async (i, _) => await PublishAsync($"busy/new-{i}.txt", "Rize"));

        var ids = new List<string>();
        for (var path = "feed.json?limit=3&q=Rize"; path is not null; )
        {
            var feed = await app.GetJsonAsync(path);
            ids.AddRange(IdsOf(feed));
            path = (string?)feed["next_url"];
        }

        await arriving;
        Assert.Distinct(ids);
        var first = ids.FindIndex(id => id.StartsWith("busy/old-", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(0, 10).Reverse().Select(i => $"busy/old-{i}.txt"), ids.Skip(first));
        var all = await Eventually.GetAsync(() => ReadJsonAsync("feed.json?limit=100&q=Rize"), all => all.Count == 30);
        Assert.Distinct(all);
    }

    internal static async Task<string> DecodeAsync(HttpResponseMessage response, string? coding)
    {
        await using var stream = await response.Content.ReadAsStreamAsync();
        await using var decoded = coding switch
        {
            "br" => new BrotliStream(stream, CompressionMode.Decompress),
            "gzip" => new GZipStream(stream, CompressionMode.Decompress),
            _ => stream,
        };
        return await new StreamReader(decoded, Encoding.UTF8).ReadToEndAsync();
    }

    private async Task<HttpResponseMessage> SendAsync(string path, string? accepted, string? etag = null, DateTimeOffset? since = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accepted is not null)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        if (etag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        request.Headers.IfModifiedSince = since;
        return await app.Client.SendAsync(request);
    }

    private async Task PublishAsync(string name, string subject)
    {
        await app.PutAsync(name, ArticleBuilder.Text(subject));
        (await app.GetSettledAsync(name)).EnsureSuccessStatusCode();
        await Eventually.GetAsync(() => ReadJsonAsync($"feed.json?limit=100&q={subject}"), ids => ids.Contains(name));
    }

    private static IEnumerable<string> IdsOf(JsonObject feed) => feed["items"]!.AsArray().Select(item => (string)item!["id"]!);

    private async Task<List<string>> ReadJsonAsync(string path)
    {
        var ids = new List<string>();
        for (var next = path; next is not null; )
        {
            var feed = await app.GetJsonAsync(next);
            ids.AddRange(IdsOf(feed));
            next = (string?)feed["next_url"];
        }

        return ids;
    }

    private async Task<List<XElement>> ReadXmlAsync(string path, XName entry)
    {
        var entries = new List<XElement>();
        for (var next = path; next is not null; )
        {
            var root = XDocument.Parse(await app.Client.GetStringAsync(new Uri(next, UriKind.RelativeOrAbsolute))).Root!;
            entries.AddRange(root.Descendants(entry));
            next = (string?)
                root.Descendants(Atom + "link").SingleOrDefault(link => (string?)link.Attribute("rel") == "next")?.Attribute("href");
        }

        return entries;
    }
}
