using Browser.Tests.Support;

namespace Browser.Tests;

/// <summary>A reader with the key, in a browser, where <c>Feed__Access</c> is <c>key</c>.</summary>
[Collection(nameof(OneSite))]
public sealed class SignInTests(SiteFixture site)
{
    private const string Key = "a key for readers only";

    [Fact]
    public async Task Reader_SignsIn_Browses_AndSignsOut()
    {
        var address = await StartAsync();
        await using var visit = await site.VisitAsync("", address: address);
        var page = visit.Page;

        Assert.Equal(401, visit.Status);
        Assert.Empty(await Axe.FindFaultsAsync(page));
        await SignInAsync(page, Key + "x");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("This key is wrong");
        await SignInAsync(page, Key);
        Assert.Equal(address.AbsoluteUri, page.Url);
        await BrowseAsync(page, address);
        await CheckCookieAsync(page, "/");

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Key")).ToBeVisibleAsync();
        Assert.Empty(await page.Context.CookiesAsync());
        await page.GotoAsync(new Uri(address, "read/news/trabzon.md").AbsoluteUri);
        await SignInAsync(page, Key);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Harbour of Trabzon is closed");
        Assert.Equal(new Uri(address, "read/news/trabzon.md").AbsoluteUri, page.Url);
    }

    [Fact]
    public async Task Reader_SignsIn_BelowThePathOfAProxy()
    {
        await using var proxy = await ReverseProxy.StartAsync("/digests/");
        proxy.App = await StartAsync("--Feed:BaseUrl", proxy.Address.AbsoluteUri);
        await using var visit = await site.VisitAsync("daily/today", address: proxy.Address);

        await SignInAsync(visit.Page, Key);
        Assert.Equal(new Uri(proxy.Address, "daily/today").AbsoluteUri, visit.Page.Url);
        await BrowseAsync(visit.Page, proxy.Address);
        await CheckCookieAsync(visit.Page, "/digests");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByLabel("Key")).ToBeVisibleAsync();
        Assert.Empty(await visit.Page.Context.CookiesAsync());
        Assert.Empty(proxy.Outside);
    }

    private async Task<Uri> StartAsync(params string[] args)
    {
        var address = await site.StartAsync(["--Feed:Access", "key", "--Feed:Key", Key, .. args]);
        await site.PublishAsync("news/trabzon.md", SiteArticles.Text("Trabzon", "Harbour of Trabzon is closed"), address);
        var feed = new Uri(address, $"feed.json?code={Uri.EscapeDataString(Key)}");
        await Eventually.IsTrueAsync(async () =>
            (await site.Client.GetStringAsync(feed)).Contains("news/trabzon.md", StringComparison.Ordinal)
        );
        return address;
    }

    private static async Task SignInAsync(IPage page, string key)
    {
        await page.GetByLabel("Key").FillAsync(key);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read" }).ClickAsync();
    }

    private static async Task BrowseAsync(IPage page, Uri address)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Latest" }).ClickAsync();
        await page.Locator("[data-digest='news/trabzon.md']").GetByRole(AriaRole.Link, new() { Name = "In its paragraph" }).ClickAsync();
        await Assertions.Expect(page.Locator("figure + details.place mark").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Today" }).ClickAsync();
        await page.Locator(".sources a").First.ClickAsync();
        await Assertions.Expect(page.Locator("#made")).ToBeVisibleAsync();
        Assert.StartsWith(address.AbsoluteUri + "read/", page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, await page.ContentAsync(), StringComparison.Ordinal);
    }

    private static async Task CheckCookieAsync(IPage page, string path)
    {
        var cookie = Assert.Single(await page.Context.CookiesAsync());
        Assert.Equal((path, true, SameSiteAttribute.Strict, false), (cookie.Path, cookie.HttpOnly, cookie.SameSite, cookie.Secure));
        Assert.DoesNotContain(Uri.EscapeDataString(Key), cookie.Value, StringComparison.Ordinal);
    }
}
