using System.Net;
using System.Net.Sockets;
using System.Text;
using EndToEnd.Tests.Support;
using LocalFunctions.Hosting;
using Microsoft.Extensions.Hosting;
using Summarizer.Functions.Http;

namespace EndToEnd.Tests.Pages;

/// <summary>Readers sign in with the key, and their browser then sends a cookie in its place.</summary>
public sealed class SignInTests(SignInTests.LockedAppFixture app) : IClassFixture<SignInTests.LockedAppFixture>
{
    private const string Key = "a key for readers only";

    [Fact]
    public async Task Page_AsksForTheKey_AndRemembersWhatWasWanted()
    {
        using var response = await GetAsync("daily/today?code=wrong&x=%22%3E", cookie: null);
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal((HttpStatusCode.Unauthorized, "text/html"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Contains("<form class=\"key\" action=\"/sign-in\" method=\"post\">", page, StringComparison.Ordinal);
        Assert.Contains("name=\"to\" value=\"/daily/today?x=%22%3E\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Sign out", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_SetsACookie_ThatStandsInForTheKey()
    {
        using var signedIn = await SignInAsync(Key, "/daily/today");
        var header = signedIn.Headers.GetValues("Set-Cookie").Single();
        var cookie = header.Split(';')[0];

        Assert.Equal((HttpStatusCode.SeeOther, "/daily/today"), (signedIn.StatusCode, signedIn.Headers.Location!.OriginalString));
        Assert.Equal(
            ["path=/", "max-age=2592000", "samesite=strict", "httponly"],
            header
                .Split("; ")
                .Skip(1)
                .Select(part => part.ToLowerInvariant())
                .OrderBy(part => Array.IndexOf(["path=/", "max-age=2592000", "samesite=strict", "httponly"], part))
        );
        Assert.DoesNotContain(Key, Uri.UnescapeDataString(header), StringComparison.Ordinal);
        foreach (var path in (string[])["", "daily/today", "feed.json", "feed.atom", "daily/today.json"])
        {
            using var read = await GetAsync(path, cookie);
            var text = await read.Content.ReadAsStringAsync();
            Assert.Equal(HttpStatusCode.OK, read.StatusCode);
            Assert.True(read.Headers.CacheControl!.Private);
            Assert.False(read.Headers.Contains("Set-Cookie"));
            Assert.DoesNotContain(Key, text, StringComparison.Ordinal);
            Assert.DoesNotContain("code=a", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task SignIn_AsksAgain_WhenTheKeyIsWrong()
    {
        using var response = await SignInAsync(Key + "x", "/daily/today");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Contains("This key is wrong", page, StringComparison.Ordinal);
        Assert.Contains("value=\"/daily/today\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/\t/evil.example/")]
    [InlineData("evil.example")]
    [InlineData("/şehir")]
    [InlineData("")]
    public async Task SignIn_LeadsToNoOtherSite(string to)
    {
        using var response = await SignInAsync(Key, to);

        Assert.Equal((HttpStatusCode.SeeOther, "/"), (response.StatusCode, response.Headers.Location!.OriginalString));
    }

    [Theory]
    [InlineData("application/json", "{}")]
    [InlineData("text/plain", "key=a key for readers only")]
    [InlineData("application/x-www-form-urlencoded", null)]
    public async Task SignIn_RefusesWhatIsNoForm(string type, string? body)
    {
        using var content = new StringContent(body ?? "key=" + new string('a', 100_000));
        content.Headers.ContentType = new(type);

        using var response = await app.Client.PostAsync(new Uri("sign-in", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task SignOut_TakesTheCookieBack_FromWhoSendsIt()
    {
        using var signedIn = await SignInAsync(Key, "/");
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        using var request = new HttpRequestMessage(HttpMethod.Post, "sign-out");
        request.Headers.Add("Cookie", cookie);

        using var signedOut = await app.Client.SendAsync(request);
        using var stranger = await app.Client.PostAsync(new Uri("sign-out", UriKind.Relative), null);

        Assert.Equal((HttpStatusCode.SeeOther, "/"), (signedOut.StatusCode, signedOut.Headers.Location!.OriginalString));
        Assert.StartsWith(
            "summarizer-reader=; expires=Thu, 01 Jan 1970",
            signedOut.Headers.GetValues("Set-Cookie").Single(),
            StringComparison.Ordinal
        );
        Assert.False(stranger.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task ACookie_IsWorthNothing_WhereItWasNotMadeByThisKey()
    {
        var good = new ReaderCookie(Key, TimeProvider.System).Create();
        var changed = $"{long.Parse(good.Split('.')[0], null) + 1}.{good.Split('.')[1]}";
        string[] bad =
        [
            new ReaderCookie(Key + "2", TimeProvider.System).Create(),
            changed,
            good + "A",
            good.Split('.')[0],
            ".",
            "",
            "x.y",
            Key,
        ];

        using var read = await GetAsync("", $"{ReaderCookie.Name}={good}");
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        foreach (var value in bad)
        {
            using var refused = await GetAsync("feed.json", $"{ReaderCookie.Name}={Uri.EscapeDataString(value)}");
            Assert.True(refused.StatusCode == HttpStatusCode.Unauthorized, value);
        }
    }

    /// <summary>As sent by a browser that is signed in to an app at / and to another one below it.</summary>
    [Theory]
    [InlineData("{0}; {1}")]
    [InlineData("{1}; {0}")]
    public async Task ACookie_IsFound_BesideThatOfAnotherApp(string cookies)
    {
        var (own, other) = (new ReaderCookie(Key, TimeProvider.System).Create(), new ReaderCookie(Key + "2", TimeProvider.System).Create());

        using var read = await GetAsync(
            "feed.json",
            string.Format(null, cookies, $"{ReaderCookie.Name}={own}", $"{ReaderCookie.Name}={other}")
        );

        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
    }

    /// <summary>With a port that cannot exist, the address of the app cannot be built. HTTP clients do not send that.</summary>
    [Fact]
    public async Task SignIn_Works_WhateverTheHost()
    {
        var form = await new FormUrlEncodedContent([new("key", Key)]).ReadAsStringAsync();
        using var socket = new TcpClient();
        await socket.ConnectAsync(app.Client.BaseAddress!.Host, app.Client.BaseAddress.Port);
        await using var stream = socket.GetStream();

        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                "POST /sign-in HTTP/1.1\r\nHost: localhost:99999\r\nConnection: close\r\nContent-Type: "
                    + $"application/x-www-form-urlencoded\r\nContent-Length: {form.Length}\r\n\r\n{form}"
            )
        );

        using var answer = new StreamReader(stream);
        var text = await answer.ReadToEndAsync();
        Assert.StartsWith("HTTP/1.1 303 See Other", text, StringComparison.Ordinal);
        Assert.Contains("; secure;", text, StringComparison.Ordinal);
    }

    /// <summary>The public address decides the path and the scheme: behind a proxy the app sees others.</summary>
    [Fact]
    public async Task BelowAPath_CookieAndLinksKeepIt()
    {
        using var client = await app.StartAsync("--Feed:BaseUrl", "https://example.com/digests/");
        using var wanted = await GetAsync("daily/today", cookie: null, client);

        using var signedIn = await SignInAsync(Key, "/daily/today", client);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single();
        using var read = await GetAsync("", cookie.Split(';')[0], client);

        Assert.Contains("action=\"/digests/sign-in\"", await wanted.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("/digests/daily/today", signedIn.Headers.Location!.OriginalString);
        Assert.Contains("; path=/digests;", cookie, StringComparison.Ordinal);
        Assert.Contains("; secure;", cookie, StringComparison.Ordinal);
        Assert.Contains("action=\"/digests/sign-out\"", await read.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> SignInAsync(string key, string to, HttpClient? client = null)
    {
        using var form = new FormUrlEncodedContent([new("key", key), new("to", to)]);
        return await (client ?? app.Client).PostAsync(new Uri("sign-in", UriKind.Relative), form);
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string? cookie, HttpClient? client = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", "text/html,*/*;q=0.8");
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        return await (client ?? app.Client).SendAsync(request);
    }

    /// <summary>Apps that ask readers for the key, and clients that keep no cookies and follow no redirects.</summary>
    public sealed class LockedAppFixture : IAsyncLifetime
    {
        private readonly AzuriteFixture _accounts = new();
        private readonly List<IHost> _hosts = [];

        public HttpClient Client { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            await _accounts.InitializeAsync();
            Client = await StartAsync();
        }

        public async Task DisposeAsync()
        {
            Client.Dispose();
            foreach (var host in _hosts)
            {
                await host.StopAsync();
                host.Dispose();
            }

            await _accounts.DisposeAsync();
        }

        public async Task<HttpClient> StartAsync(params string[] args)
        {
            var host = await AppFixture.StartAsync(
                _accounts.Next(),
                ["--Feed:Access", "key", "--Feed:Key", Key, Summarizer.Functions.CommandLine.NoSeeds, .. args]
            );
            _hosts.Add(host);
            return new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            {
                BaseAddress = host.GetBaseAddress(),
            };
        }
    }
}
