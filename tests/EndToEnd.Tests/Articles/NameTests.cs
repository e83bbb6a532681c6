using System.Net;
using EndToEnd.Tests.Support;

namespace EndToEnd.Tests.Articles;

/// <summary>A name means the same on every route.</summary>
public sealed class NameTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly (string Method, string Route, HttpStatusCode Good)[] Routes =
    [
        ("PUT", "articles", HttpStatusCode.Accepted),
        ("GET", "digests", HttpStatusCode.OK),
        ("HEAD", "digests", HttpStatusCode.OK),
        ("GET", "texts", HttpStatusCode.OK),
        ("GET", "read", HttpStatusCode.OK),
        ("POST", "replay", HttpStatusCode.Accepted),
        ("DELETE", "articles", HttpStatusCode.NoContent),
    ];

    public static TheoryData<string, string, string> BadNames
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var (method, route, _) in Routes)
            foreach (
                var name in (string[])
                    [
                        "",
                        "/",
                        "%2F",
                        "%2Fa.txt",
                        "a.txt%2F",
                        "a%2F%2Fb.txt",
                        "a%2F..%2Fb.txt",
                        "a%252F..%252Fb.txt",
                        "a%5Cb.txt",
                        "a%E2%80%AEtxt.exe",
                        "a%E2%80%A8b.txt",
                        string.Join('/', Enumerable.Repeat("a", 254)),
                    ]
            )
                rows.Add(method, route, name);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(BadNames))]
    public async Task ABadName_IsRefusedByEveryRoute(string method, string route, string name)
    {
        using var response = await SendAsync(method, $"{route}/{name}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task AnEmptyName_IsAPageForPeople()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "read/");
        request.Headers.Add("Accept", "text/html");

        using var response = await app.Client.SendAsync(request);

        Assert.Equal((HttpStatusCode.BadRequest, "text/html"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    /// <summary>
    /// Escaped per segment, as a whole, or twice as a whole: a server cannot tell the last two apart.
    /// </summary>
    [Theory]
    [InlineData("%2F")]
    [InlineData("%2f")]
    [InlineData("%252F")]
    public async Task AnEscapedSlash_IsASlashOnEveryRoute(string slash)
    {
        var folder = $"in-{slash.Length}{slash[^1]}";
        using var put = await app.PutAsync($"{folder}/a.txt", ArticleBuilder.Text("Bergen"));
        using var settled = await app.GetSettledAsync($"{folder}/a.txt");

        foreach (var (method, route, good) in Routes)
        {
            using var response = await SendAsync(method, $"{route}/{folder}{slash}a.txt");
            var answer = await response.Content.ReadAsStringAsync();

            Assert.True(response.StatusCode == good, $"{method} {route}: {response.StatusCode} {answer}");
            if (route is "digests" or "replay" && method != "HEAD")
                Assert.Contains($"\"{folder}/a.txt\"", answer, StringComparison.Ordinal);
            if (method == "PUT")
                using (await app.GetSettledAsync($"{folder}/a.txt"))
                    Assert.Equal($"/digests/{folder}/a.txt", response.Headers.Location!.OriginalString);
        }

        using var gone = await app.GetAsync($"digests/{folder}/a.txt");
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
    }

    /// <summary>Its digest would have no address.</summary>
    [Fact]
    public async Task ABlobNamedWithAnEscapedSlash_IsRejected()
    {
        await app
            .Storage.Storage.Articles.GetBlobClient("blob%2Fnamed.txt")
            .UploadAsync(BinaryData.FromString(ArticleBuilder.Text("Cork")));

        var listed = await Eventually.GetAsync(() => app.GetJsonAsync("rejections"), json => json["rejections"]!.AsArray().Count > 0);

        Assert.Contains("bad-name", listed["rejections"]!.AsArray().Select(rejection => (string?)rejection!["code"]));
    }

    private async Task<HttpResponseMessage> SendAsync(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method == "PUT")
            request.Content = new StringContent(ArticleBuilder.Text("Bergen"));
        return await app.Client.SendAsync(request);
    }
}
