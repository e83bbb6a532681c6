using System.Net;
using System.Text;
using Browser.Tests.Support;

namespace Browser.Tests;

/// <summary>The app mounted at a path of another site with <c>Feed__BaseUrl</c>.</summary>
[Collection(nameof(OneSite))]
public sealed class ReverseProxyTests(SiteFixture site) : IAsyncLifetime
{
    private const int ArticlesOfTwoPages = 22;

    // Enough articles for a second page; names and topics each have a link.
    private const int MinLinks = 40;

    private ReverseProxy _proxy = null!;

    public async Task InitializeAsync()
    {
        _proxy = await ReverseProxy.StartAsync("/news/digests/");
        _proxy.App = await site.StartAsync("--Feed:BaseUrl", _proxy.Address.AbsoluteUri);
    }

    public Task DisposeAsync() => _proxy.DisposeAsync().AsTask();

    [Fact]
    public async Task EveryLink_StaysBelowThePath_AndAnswers()
    {
        await PublishAsync();
        await using var visit = await site.VisitAsync("", address: _proxy.Address);
        var open = new Queue<Uri>([_proxy.Address, new(_proxy.Address, "?q=zeppelin"), new(_proxy.Address, "daily/2020-01-01")]);
        var seen = new HashSet<Uri>(open);

        while (open.TryDequeue(out var page))
        {
            await visit.Page.GotoAsync(page.AbsoluteUri);
            foreach (var link in await ReadLinksAsync(visit.Page))
            {
                if (link.Authority != _proxy.Address.Authority || !seen.Add(link))
                    continue;
                Assert.True(_proxy.Address.IsBaseOf(link), $"{page} links to {link}");
                using var response = await site.Client.GetAsync(link);
                Assert.True(response.StatusCode == HttpStatusCode.OK, $"{page} links to {link}, which answers {response.StatusCode}");
                if (response.Content.Headers.ContentType?.MediaType == "text/html" && !IsLikeOthers(link))
                    open.Enqueue(link);
            }
        }

        Assert.Empty(_proxy.Outside);
        Assert.True(seen.Count > MinLinks, $"{seen.Count} links");
        string[] some =
        [
            "feed.atom",
            "feed.json",
            "feed.rss",
            "openapi.json",
            "daily/today",
            "read/news/trabzon.md",
            "digests/news/trabzon.md",
            "?topic=harbour",
        ];
        Assert.All(some, path => Assert.Contains(new Uri(_proxy.Address, path), seen));
        Assert.Contains(seen, link => link.Query.Contains("cursor=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reader_TurnsPages_SearchesAndReads()
    {
        await PublishAsync();
        await using var visit = await site.VisitAsync("", address: _proxy.Address);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Older" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Newest" }).ClickAsync();
        await visit.Page.GetByLabel("Search").FillAsync("Trabzon");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await visit
            .Page.Locator("[data-digest='news/trabzon.md']")
            .GetByRole(AriaRole.Link, new() { Name = "In its paragraph" })
            .ClickAsync();
        await Assertions.Expect(visit.Page.Locator("figure + details.place mark").First).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Today" }).ClickAsync();
        await visit.Page.Locator(".sources a").First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#made")).ToBeVisibleAsync();
        Assert.StartsWith(_proxy.Address.AbsoluteUri + "read/", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(_proxy.Outside);
    }

    [Fact]
    public async Task Upload_ByThePage_AppearsAndIsRead()
    {
        await using var visit = await site.VisitAsync("", address: _proxy.Address);
        visit.Expected = "status of 404"; // The page first asks whether the upload replaces another one.
        await visit.Page.GetByText("Add an article", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("pre")).ToContainTextAsync($"{_proxy.Address}articles/my-article.txt");

        await visit
            .Page.GetByLabel("Choose files")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "R&D digests #1.txt",
                    MimeType = "text/plain",
                    Buffer = Encoding.UTF8.GetBytes(SiteArticles.Text("Izmir")),
                }
            );
        await Assertions.Expect(visit.Page.Locator("#digests article").First).ToHaveAttributeAsync("data-digest", "R&D digests #1.txt");
        await visit.Page.Locator("#uploads").GetByRole(AriaRole.Link, new() { Name = "Read it" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#made")).ToBeVisibleAsync();
        Assert.Equal(new Uri(_proxy.Address, "read/R%26D%20digests%20%231.txt").AbsoluteUri, visit.Page.Url);
        Assert.Empty(_proxy.Outside);
    }

    /// <summary>Each day links to the day before, without end, and the numbered articles are all alike.</summary>
    private static bool IsLikeOthers(Uri page) =>
        page.AbsolutePath.Contains("/daily/2", StringComparison.Ordinal) || char.IsAsciiDigit(page.Segments[^1][0]);

    private static async Task<IReadOnlyList<Uri>> ReadLinksAsync(IPage page)
    {
        var links = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('[href], [src], [action]')].map(element => (element.href "
                + "?? element.src ?? element.action).split('#')[0])"
        );
        return [.. links.Select(link => new Uri(link)).Where(link => link.Scheme is "http" or "https")];
    }

    private async Task PublishAsync()
    {
        string[] names =
        [
            "news/trabzon.md",
            "two words.txt",
            "şehir/liman 100%.txt",
            .. Enumerable.Range(3, ArticlesOfTwoPages - 3).Select(i => $"{i}.txt"),
        ];
        await Parallel.ForEachAsync(
            names,
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            async (name, _) =>
                await site.PublishAsync(
                    string.Join('/', name.Split('/').Select(Uri.EscapeDataString)),
                    SiteArticles.Text(name.Contains("trabzon", StringComparison.Ordinal) ? "Trabzon" : "Izmir"),
                    _proxy.Address
                )
        );
        await Eventually.IsTrueAsync(async () =>
            (await site.Client.GetStringAsync(new Uri(_proxy.Address, "feed.json?limit=100"))).Split("\"digest_url\"").Length
            == names.Length + 1
        );
    }
}
