using System.Net;
using System.Text.RegularExpressions;
using EndToEnd.Tests.Support;
using Summarizer.Models.Chat;

namespace EndToEnd.Tests.Pages;

/// <summary>Pages as the server sends them. Browser.Tests checks how they look and work.</summary>
public sealed partial class PageTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData("read/no-such.txt", HttpStatusCode.NotFound)]
    [InlineData("read/..%5Cx", HttpStatusCode.BadRequest)]
    [InlineData("read/rejected.txt", HttpStatusCode.UnprocessableEntity)]
    [InlineData("read/retracted.txt", HttpStatusCode.Gone)]
    [InlineData("daily/2999-12-31", HttpStatusCode.NotFound)]
    [InlineData("daily/31.1.2026", HttpStatusCode.BadRequest)]
    [InlineData("?cursor=x", HttpStatusCode.BadRequest)]
    [InlineData("?newer=x", HttpStatusCode.BadRequest)]
    public async Task Error_IsAPageForPeople_AndAProblemForPrograms(string path, HttpStatusCode status)
    {
        await app.PutAsync("rejected.txt", " ");
        await app.PutAsync("retracted.txt", ArticleBuilder.Text("Ordu"));
        using var rejected = await app.GetSettledAsync("rejected.txt");
        using var published = await app.GetSettledAsync("retracted.txt");
        using var retracted = await app.Client.DeleteAsync(new Uri("articles/retracted.txt", UriKind.Relative));

        using var page = await BrowseAsync(path);
        using var problem = await app.GetAsync(path);

        Assert.Equal(status, page.StatusCode);
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        AssertGuarded(page);
        Assert.Equal(status, problem.StatusCode);
        Assert.Equal("application/problem+json", problem.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("")]
    [InlineData("daily/today")]
    [InlineData("read/guarded.txt")]
    public async Task Page_HasAnETag_AndRunsNothingForeign(string path)
    {
        await app.PutAsync("guarded.txt", ArticleBuilder.Text("Giresun"));
        using var published = await app.GetSettledAsync("guarded.txt");

        using var page = await BrowseAsync(path);
        using var again = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { IfNoneMatch = { page.Headers.ETag! } } };
        using var notModified = await app.Client.SendAsync(again);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, notModified.StatusCode);
        AssertGuarded(page);
    }

    [Fact]
    public async Task Latest_LeadsToOlderDigests_AndBack()
    {
        for (var i = 0; i < 45; i++)
            await app.PutAsync($"many/{i}.txt", ArticleBuilder.Text($"Town{i}"));
        for (var i = 0; i < 45; i++)
            (await app.GetSettledAsync($"many/{i}.txt")).Dispose();
        var first = await ReadLinksAsync("/?q=Town");

        var second = await ReadLinksAsync(first.Older!);
        var third = await ReadLinksAsync(second.Older!);
        var back = await ReadLinksAsync(third.Newer!);
        var home = await ReadLinksAsync(back.Newer!);

        Assert.Equal(45, first.Digests.Concat(second.Digests).Concat(third.Digests).Distinct().Count());
        Assert.Null(third.Older);
        Assert.Equal(second.Digests, back.Digests);
        Assert.Equal(first.Digests, home.Digests);
        Assert.Null(home.Newer);
    }

    private async Task<(IReadOnlyList<string> Digests, string? Older, string? Newer)> ReadLinksAsync(string path)
    {
        using var response = await BrowseAsync(path);
        var page = await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        return ([.. Card().Matches(page).Select(match => match.Groups[1].Value)], Link(Older().Match(page)), Link(Newer().Match(page)));
    }

    private static string? Link(Match match) => match.Success ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    private Task<HttpResponseMessage> BrowseAsync(string path) =>
        app.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept", "text/html,application/xhtml+xml,*/*;q=0.8" } } }
        );

    private static void AssertGuarded(HttpResponseMessage page)
    {
        Assert.StartsWith("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", page.Headers.GetValues("Referrer-Policy").Single());
    }

    [GeneratedRegex("data-digest=\"([^\"]+)\"")]
    private static partial Regex Card();

    [GeneratedRegex("rel=\"next\" href=\"([^\"]+)\"")]
    private static partial Regex Older();

    [GeneratedRegex("rel=\"prev\" href=\"([^\"]+)\"")]
    private static partial Regex Newer();
}
