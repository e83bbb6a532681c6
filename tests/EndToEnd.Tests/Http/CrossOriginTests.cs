using LocalFunctions.OutOfProcess;

namespace EndToEnd.Tests.Http;

/// <summary>
/// Scripts of other sites may read feeds and digests that everyone may read, but only under a host, as on Azure: a local app is for its own pages, and a key is
/// not for strangers.
/// </summary>
public sealed class CrossOriginTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private const string Key = "a key for readers only";

    private static readonly string[] Paths = ["feed.json", "feed.atom", "feed.rss", "daily/today.json"];

    [Fact]
    public async Task OtherSites_MayRead_UnderAHost_WhereReadingNeedsNoKey()
    {
        await using var app = await StartAsync();
        using var client = new HttpClient { BaseAddress = app.Address };

        foreach (var path in Paths)
        {
            using var response = await SendAsync(client, path);

            Assert.True(response.IsSuccessStatusCode, $"{path}: {response.StatusCode}");
            Assert.True(response.Headers.TryGetValues("Access-Control-Allow-Origin", out var origins), path);
            Assert.Equal(["*"], origins);
            Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"), path);
        }
    }

    [Fact]
    public async Task OtherSites_MayNotRead_WhereReadingNeedsAKey()
    {
        await using var app = await StartAsync(("Feed__Access", "key"), ("Feed__Key", Key));
        using var client = new HttpClient { BaseAddress = app.Address };

        foreach (var (path, key) in Paths.SelectMany(path => new[] { (path, Key), (path, null) }))
        {
            using var response = await SendAsync(client, path, key);

            Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"), path);
        }
    }

    private Task<PublishedApp> StartAsync(params (string Name, string Value)[] settings) =>
        PublishedApp.StartAsync(
            AppContext.BaseDirectory,
            [
                new("ArticleStorage", accounts.Next()),
                .. settings.Select(setting => new KeyValuePair<string, string?>(setting.Name, setting.Value)),
            ]
        );

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string path, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Origin", "https://other.example");
        if (key is not null)
            request.Headers.Add("x-functions-key", key);
        return await client.SendAsync(request);
    }
}
