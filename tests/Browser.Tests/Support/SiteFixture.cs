using System.Net;
using LocalFunctions.Hosting;
using Microsoft.Extensions.Hosting;
using Summarizer.Models.Chat;

namespace Browser.Tests.Support;

/// <summary>The whole app in-process with some articles, and a browser to read them with.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private readonly AzuriteFixture _accounts = new();
    private readonly List<IHost> _hosts = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public HttpClient Client { get; } = new();

    /// <summary>The app's address, with a trailing slash.</summary>
    public Uri Address { get; private set; } = new("http://localhost/");

    public async Task InitializeAsync()
    {
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        await _accounts.InitializeAsync();
        var starting = StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
        Address = await starting;
        await Task.WhenAll(SiteArticles.All.Select(article => PublishAsync(article.Name, article.Text)));
        await Eventually.IsTrueAsync(async () =>
            (await Client.GetStringAsync(Address)).Split("data-digest=\"").Length == SiteArticles.All.Count()
        );
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        Client.Dispose();
        foreach (var host in _hosts)
        {
            await host.StopAsync();
            host.Dispose();
        }

        await _accounts.DisposeAsync();
    }

    /// <summary>Starts another app on storage of its own.</summary>
    public async Task<Uri> StartAsync(params string[] args)
    {
        var host = Summarizer.Functions.Program.Build([
            "--port",
            "0",
            "--quiet",
            "true",
            "--ArticleStorage",
            _accounts.Next(),
            "--no-seeds",
            .. args,
        ]);
        await host.StartAsync();
        _hosts.Add(host);
        return host.GetBaseAddress();
    }

    /// <summary>Opens a page as a reader does. Whatever the browser complains of fails the test that disposes the visit.</summary>
    public async Task<Visit> VisitAsync(string path, BrowserNewContextOptions? options = null, Uri? address = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL = (address ?? Address).AbsoluteUri;
        var visit = new Visit(await _browser!.NewContextAsync(options));
        await visit.OpenAsync(path);
        return visit;
    }

    /// <summary>Uploads an article and waits until it is settled.</summary>
    public async Task PublishAsync(string name, string text, Uri? address = null)
    {
        using var body = new StringContent(text);
        using var put = await Client.PutAsync(new Uri(address ?? Address, $"articles/{name}"), body);
        put.EnsureSuccessStatusCode();
        await Eventually.IsTrueAsync(async () =>
            await StatusAsync(new Uri(address ?? Address, put.Headers.Location!))
                is not (HttpStatusCode.Accepted or HttpStatusCode.NotFound)
        );
    }

    private async Task<HttpStatusCode> StatusAsync(Uri digest)
    {
        using var response = await Client.GetAsync(digest);
        return response.StatusCode;
    }
}

/// <summary>One app and one browser for all tests.</summary>
[CollectionDefinition(nameof(OneSite))]
public sealed class OneSite : ICollectionFixture<SiteFixture>;
