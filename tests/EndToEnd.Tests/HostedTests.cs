using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using EndToEnd.Tests.Support;
using LocalFunctions.OutOfProcess;

namespace EndToEnd.Tests;

/// <summary>The app as a process that a Functions host started: what only a developer's machine may have is missing.</summary>
public sealed class HostedTests(HostedTests.HostedAppFixture app) : IClassFixture<HostedTests.HostedAppFixture>
{
    private const string ReadersKey = "a key for readers only";

    private static readonly string AppFile = Path.Combine(AppContext.BaseDirectory, "Summarizer.Functions.dll");

    /// <summary>Locally, --help prints the options, an unknown option is refused, and Azurite is started where no storage is set.</summary>
    [Theory]
    [InlineData("--functions-uri http://127.0.0.1:1", false)]
    [InlineData("--Functions:Worker:HostEndpoint http://127.0.0.1:1", false)]
    [InlineData("", false, "Functions__Worker__HostEndpoint")]
    [InlineData("", true, "FUNCTIONS_WORKER_RUNTIME", "WEBSITE_SITE_NAME")]
    public async Task App_HasNeitherACommandLineNorAzurite(string endpoint, bool isNative, params string[] variables)
    {
        string[] arguments =
        [
            .. isNative ? ["--runtimeconfig", app.NativeConfig] : (string[])[],
            AppFile,
            .. endpoint.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        ];
        var start = new ProcessStartInfo("dotnet", ["exec", .. arguments, "--help", "--prot", "1"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("ArticleStorage");
        start.Environment.Remove("FUNCTIONS_APPLICATION_DIRECTORY"); // A host in this process has set it.
        foreach (var variable in variables)
            start.Environment[variable] = "http://127.0.0.1:1";

        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await process.WaitForExitAsync(timeout.Token);

        Assert.Equal((1, ""), (process.ExitCode, await output));
        Assert.StartsWith("ArticleStorage is missing.", await error, StringComparison.Ordinal);
    }

    /// <summary>The worker adds MVC, which loads every referenced assembly and writes a key to the disk.</summary>
    [Fact]
    public void Build_LeavesMvcOut()
    {
        List<string> implementations = [];

        using var host = Summarizer.Functions.Program.Build(
            ["--port", "0", "--quiet", "true", Summarizer.Functions.CommandLine.NoSeeds, "--ArticleStorage", app.ConnectionString],
            builder => implementations.AddRange(builder.Services.Select(service => service.ImplementationType?.FullName).OfType<string>())
        );

        Assert.Contains(implementations, type => type.Contains("FunctionsHttpProxyingMiddleware", StringComparison.Ordinal));
        Assert.DoesNotContain(implementations, type => type.StartsWith("Microsoft.AspNetCore.Mvc.", StringComparison.Ordinal));
        Assert.DoesNotContain(implementations, type => type.StartsWith("Microsoft.AspNetCore.DataProtection.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Account_GetsNoExampleArticles()
    {
        using var uploaded = await app.SendAsync(
            "PUT",
            "articles/mine.txt",
            new StringContent(ArticleBuilder.Text("Trabzon")),
            app.FunctionKey
        );
        await Eventually.GetAsync(
            () => app.SendAsync("GET", "digests/mine.txt", key: ReadersKey),
            response => response.StatusCode == HttpStatusCode.OK
        );

        var examples = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds")).Select(Path.GetFileName).ToList();
        var names = await new Instance(app.ConnectionString).Storage.Articles.GetBlobsAsync().Select(blob => blob.Name).ToListAsync();

        Assert.NotEmpty(examples);
        Assert.Empty(names.Intersect(examples));
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("http://localhost:1/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://[::1]/")]
    public async Task Webhooks_DoNotGoToLoopback(string url)
    {
        using var response = await app.SendAsync("POST", "subscriptions", new StringContent($$"""{"url":"{{url}}"}"""), app.FunctionKey);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
    }

    [Fact]
    public async Task Webhooks_DoNotGoToLoopback_ByName()
    {
        using var response = await app.SendAsync(
            "POST",
            "subscriptions",
            new StringContent("""{"url":"https://localhost:1/"}"""),
            app.FunctionKey
        );
        var created = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal("unconfirmed", (string)created["state"]!);
        Assert.Contains("The address is not", (string)created["reason"]!, StringComparison.Ordinal);
    }

    /// <summary>The app leaves keys to its host, and tells it which functions need one.</summary>
    [Theory]
    [InlineData("PUT", "articles/a.txt")]
    [InlineData("DELETE", "articles/a.txt")]
    [InlineData("GET", "texts/a.txt")]
    [InlineData("GET", "rejections")]
    [InlineData("POST", "replay/a.txt")]
    [InlineData("POST", "reconcile")]
    [InlineData("POST", "redigest")]
    [InlineData("GET", "reconcile")]
    [InlineData("GET", "redigest")]
    [InlineData("GET", "rejections/csv/replay")]
    [InlineData("GET", "usage")]
    [InlineData("GET", "subscriptions")]
    [InlineData("POST", "subscriptions")]
    [InlineData("GET", "subscriptions/s")]
    [InlineData("PATCH", "subscriptions/s")]
    [InlineData("DELETE", "subscriptions/s")]
    [InlineData("GET", "subscriptions/s/attempts")]
    [InlineData("POST", "subscriptions/s/replay")]
    [InlineData("POST", "subscriptions/s/rotate")]
    [InlineData("POST", "subscriptions/s/test")]
    public async Task Function_NeedsAKey(string method, string path)
    {
        using var without = await app.SendAsync(method, path);
        using var wrong = await app.SendAsync(method, path, key: ReadersKey);
        using var right = await app.SendAsync(method, path, key: app.FunctionKey);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (without.StatusCode, wrong.StatusCode));
        Assert.NotEqual(HttpStatusCode.Unauthorized, right.StatusCode);
    }

    /// <summary>
    /// Azure's front end terminates TLS; a host forwards the scheme and the host name. Even loopback requires TLS here.
    /// </summary>
    [Theory]
    [InlineData("https", "reader.example")]
    [InlineData("http", null)]
    public async Task Readers_SignInBrowseAndSignOut_WithASecureCookie(string scheme, string? host)
    {
        string[] attributes = ["path=/", "secure", "samesite=strict", "httponly"];
        using var form = new FormUrlEncodedContent([new("key", ReadersKey), new("to", "/daily/today")]);

        using var signedIn = await app.SendAsync("POST", "sign-in", form, from: (scheme, host));
        var (cookie, given) = CookieOf(signedIn);
        using var page = await app.SendAsync("GET", "daily/today", cookie: cookie, from: (scheme, host));
        using var feed = await app.SendAsync("GET", "feed.json", cookie: cookie, from: (scheme, host));
        using var stranger = await app.SendAsync("GET", "feed.json", from: (scheme, host));
        using var signedOut = await app.SendAsync("POST", "sign-out", cookie: cookie, from: (scheme, host));
        var (empty, taken) = CookieOf(signedOut);

        Assert.Equal((HttpStatusCode.SeeOther, "/daily/today"), (signedIn.StatusCode, signedIn.Headers.Location!.OriginalString));
        Assert.Equal(["max-age=2592000", .. attributes], given);
        Assert.Contains("action=\"/sign-out\"", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.StartsWith(
            $"{scheme}://{host ?? app.Address.Authority}/",
            (string)JsonNode.Parse(await feed.Content.ReadAsStringAsync())!["home_page_url"]!,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.Unauthorized, stranger.StatusCode);
        Assert.Equal((HttpStatusCode.SeeOther, "/"), (signedOut.StatusCode, signedOut.Headers.Location!.OriginalString));
        Assert.Equal("summarizer-reader=", empty);
        Assert.Equal(["expires=thu, 01 jan 1970 00:00:00 gmt", .. attributes], taken);
    }

    private static (string Cookie, string[] Attributes) CookieOf(HttpResponseMessage response)
    {
        var parts = response.Headers.GetValues("Set-Cookie").Single().Split("; ");
        return (parts[0], [.. parts.Skip(1).Select(part => part.ToLowerInvariant())]);
    }

    /// <summary>The built app under a host, on an account that nobody has used. Its readers need a key.</summary>
    public sealed class HostedAppFixture : IAsyncLifetime
    {
        private readonly AzuriteFixture _accounts = new();
        private PublishedApp? _app;

        public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

        public string ConnectionString { get; private set; } = "";

        public Uri Address => _app!.Address;

        public string FunctionKey => _app!.FunctionKey;

        /// <summary>Marks a process as the native host of placeholders does.</summary>
        public string NativeConfig { get; } = Path.Combine(AppContext.BaseDirectory, "Native.runtimeconfig.json");

        public async Task InitializeAsync()
        {
            await _accounts.InitializeAsync();
            ConnectionString = _accounts.Next();
            var runtime = JsonNode.Parse(await File.ReadAllTextAsync(Path.ChangeExtension(AppFile, "runtimeconfig.json")))!;
            runtime["runtimeOptions"]!["configProperties"]!["AZURE_FUNCTIONS_NATIVE_HOST"] = "1";
            await File.WriteAllTextAsync(NativeConfig, runtime.ToJsonString());
            _app = await PublishedApp.StartAsync(
                AppContext.BaseDirectory,
                [new("ArticleStorage", ConnectionString), new("Feed__Access", "key"), new("Feed__Key", ReadersKey)]
            );
        }

        public async Task DisposeAsync()
        {
            Client.Dispose();
            if (_app is not null)
                await _app.DisposeAsync();
            await _accounts.DisposeAsync();
        }

        public async Task<HttpResponseMessage> SendAsync(
            string method,
            string path,
            HttpContent? content = null,
            string? key = null,
            string? cookie = null,
            (string Scheme, string? Host)? from = null
        )
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(Address, path)) { Content = content };
            if (key is not null)
                request.Headers.Add("x-functions-key", key);
            if (cookie is not null)
                request.Headers.Add("Cookie", cookie);
            if (from is { } front)
            {
                request.Headers.Host = front.Host;
                request.Headers.Add("X-Forwarded-Proto", front.Scheme);
            }

            return await Client.SendAsync(request);
        }
    }
}
