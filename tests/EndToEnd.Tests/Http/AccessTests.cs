using System.Net;
using EndToEnd.Tests.Support;
using LocalFunctions.Hosting;

namespace EndToEnd.Tests.Http;

/// <summary>What readers get when <c>Feed__Access</c> is <c>key</c>.</summary>
public sealed class AccessTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private const string Key = "a key for readers only";

    [Fact]
    public async Task Read_NeedsTheKey_WhereTheSettingSaysSo()
    {
        using var host = await AppFixture.StartAsync(
            accounts.Next(),
            "--Feed:Access",
            "key",
            "--Feed:Key",
            Key,
            Summarizer.Functions.CommandLine.NoSeeds
        );
        using var client = new HttpClient { BaseAddress = host.GetBaseAddress() };
        string[] guarded = ["", "feed.json", "feed.atom", "feed.rss?limit=2", "digests/a.txt"];
        string[] open = ["health", "openapi.json", "schemas/digest.json"];

        foreach (var path in guarded)
        {
            using var without = await GetAsync(client, path);
            using var wrong = await GetAsync(client, path, Key + "x");
            using var inHeader = await GetAsync(client, path, Key);
            using var inQuery = await GetAsync(
                client,
                $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}code={Uri.EscapeDataString(Key)}"
            );

            Assert.Equal(HttpStatusCode.Unauthorized, without.StatusCode);
            Assert.Equal("application/problem+json", without.Content.Headers.ContentType!.MediaType);
            Assert.NotEmpty(without.Headers.WwwAuthenticate);
            Assert.DoesNotContain(Key, await without.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
            Assert.NotEqual(HttpStatusCode.Unauthorized, inHeader.StatusCode);
            Assert.NotEqual(HttpStatusCode.Unauthorized, inQuery.StatusCode);
        }

        foreach (var path in open)
            Assert.Equal(HttpStatusCode.OK, (await GetAsync(client, path)).StatusCode);
        using var feed = await GetAsync(client, "feed.json", Key);
        Assert.True(feed.Headers.CacheControl!.Private);
        Assert.False(feed.Headers.Contains("Access-Control-Allow-Origin"));
        await host.StopAsync();
    }

    private static async Task<HttpResponseMessage> GetAsync(HttpClient client, string path, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (key is not null)
            request.Headers.Add("x-functions-key", key);
        return await client.SendAsync(request);
    }
}
