using System.Net;
using System.Net.Sockets;
using System.Text;
using LocalFunctions.Tests.HttpFunctions;
using LocalFunctions.Tests.Support;

namespace LocalFunctions.Tests.Http;

public sealed class HttpTriggerTests
{
    [Theory]
    [InlineData("GET", "api/Plain", 200, "plain")]
    [InlineData("PUT", "api/Plain", 200, "plain")]
    [InlineData("GET", "api/PLAIN", 200, "plain")]
    [InlineData("GET", "api/words/one/7/3f2504e0-4f89-11d3-9a0c-0305e82c3301", 200, "one 7 3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("GET", "api/maybe", 200, "none")]
    [InlineData("GET", "api/maybe/3", 200, "3")]
    [InlineData("GET", "api/deep/a/b/c.txt", 200, "a/b/c.txt")]
    [InlineData("GET", "api/days/2024-05-01.json", 200, "2024-05-01 as data")]
    [InlineData("GET", "api/days/2024-05-01", 200, "2024-05-01")]
    [InlineData("POST", "api/deep/a", 405, "")]
    [InlineData("HEAD", "api/deep/a", 405, "")]
    [InlineData("HEAD", "api/headed", 200, "")]
    [InlineData("GET", "api/nowhere", 404, "")]
    [InlineData("GET", "Plain", 404, "")]
    [InlineData("GET", "api/words/one/seven/3f2504e0-4f89-11d3-9a0c-0305e82c3301", 404, "")]
    public async Task Route_Answers(string method, string path, int status, string body)
    {
        await using var host = await TestHost.StartAsync(typeof(Routes));

        var response = await host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal(body, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("PUT", "Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("PUT", "Sec-Fetch-Site", "same-site", 403)]
    [InlineData("PUT", "Sec-Fetch-Site", "same-origin", 200)]
    [InlineData("PUT", "Sec-Fetch-Site", "none", 200)]
    [InlineData("GET", "Sec-Fetch-Site", "cross-site", 200)]
    [InlineData("PUT", "Origin", "http://evil.example", 403)]
    [InlineData("PUT", "Origin", "null", 403)]
    [InlineData("GET", "Origin", "http://evil.example", 200)]
    [InlineData("GET", "Host", "evil.example", 400)]
    [InlineData("GET", "Host", "127.0.0.1.evil.example", 400)]
    [InlineData("GET", "Host", "localhost:7071", 200)]
    [InlineData("GET", "Host", "[::1]", 200)]
    public async Task Pages_OfOtherSites_ChangeNothing(string method, string header, string value, int status)
    {
        await using var host = await TestHost.StartAsync(typeof(Routes));
        using var request = new HttpRequestMessage(new HttpMethod(method), "api/Plain");
        request.Headers.TryAddWithoutValidation(header, value);

        var response = await host.Client.SendAsync(request);

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
    }

    [Theory]
    [InlineData("GET /api/Plain HTTP/1.1\r\nHost: \r\n\r\n")]
    [InlineData("GET /api/Plain HTTP/1.0\r\n\r\n")]
    public async Task Request_IsRefused_WithoutAHost(string text)
    {
        await using var host = await TestHost.StartAsync(typeof(Routes));
        using var socket = new TcpClient();
        await socket.ConnectAsync(host.Client.BaseAddress!.Host, host.Client.BaseAddress.Port);
        await using var stream = socket.GetStream();

        await stream.WriteAsync(Encoding.ASCII.GetBytes(text));

        using var answer = new StreamReader(stream);
        Assert.Equal("HTTP/1.1 400 Bad Request", await answer.ReadLineAsync());
    }

    /// <summary>A reverse proxy on this machine forwards the browser's Origin with another Host.</summary>
    [Fact]
    public async Task Page_BehindAReverseProxy_ChangesThings()
    {
        await using var host = await TestHost.StartAsync(typeof(Routes));
        using var request = new HttpRequestMessage(HttpMethod.Put, "api/Plain");
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("Origin", "https://news.example");

        var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task RootRoute_AnswersOnlyTheRoot_WhenPrefixIsEmpty()
    {
        await using var host = await TestHost.StartAsync(
            new TestHostOptions
            {
                Functions = [typeof(Root)],
                Settings = new Dictionary<string, string?> { ["AzureFunctionsJobHost:extensions:http:routePrefix"] = "" },
            }
        );

        Assert.Equal("root", await host.Client.GetStringAsync("/"));
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/x")).StatusCode);
    }

    [Fact]
    public async Task Exception_Answers500WithEmptyBody()
    {
        await using var host = await TestHost.StartAsync(typeof(Failing));

        var response = await host.Client.GetAsync("api/Throw");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Body_Answers413_WhenLongerThanTheRealHostTakes()
    {
        await using var host = await TestHost.StartAsync(typeof(Failing));

        // Nothing of it is sent: the host answers in place of "100 Continue".
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/ReadBody")
        {
            Content = new StreamContent(Stream.Null) { Headers = { ContentLength = 104_857_601 } },
        };
        request.Headers.ExpectContinue = true;
        var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Invocation_IsCancelled_WhenCallerLeaves()
    {
        await using var host = await TestHost.StartAsync(typeof(Slow));
        using var caller = new CancellationTokenSource();

        var call = host.Client.GetAsync("api/Slow", caller.Token);
        await host.Probe.WaitForAsync("begun");
        await caller.CancelAsync();

        await host.Probe.WaitForAsync("cancelled");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Theory]
    [InlineData("api/Open", null, null, 200)]
    [InlineData("api/Keyed", null, null, 401)]
    [InlineData("api/Keyed", "wrong", null, 401)]
    [InlineData("api/Keyed", "secret", null, 200)]
    [InlineData("api/Keyed", null, "secret", 200)]
    [InlineData("api/Keyed", null, "wrong", 401)]
    public async Task Key_IsAsked_WhenEnforced(string path, string? header, string? code, int status)
    {
        await using var host = await TestHost.StartAsync(
            new TestHostOptions { Functions = [typeof(Keys)], Args = ["--enforce-keys", "secret"] }
        );

        using var request = new HttpRequestMessage(HttpMethod.Get, code is null ? path : $"{path}?code={code}");
        if (header is not null)
            request.Headers.Add("x-functions-key", header);
        var response = await host.Client.SendAsync(request);

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
    }

    [Fact]
    public async Task Key_IsNotAsked_ByDefault()
    {
        await using var host = await TestHost.StartAsync(typeof(Keys));

        Assert.Equal("keyed", await host.Client.GetStringAsync("api/Keyed"));
    }

    [Fact]
    public async Task Host_ListensOnLoopbackOnly()
    {
        await using var host = await TestHost.StartAsync(typeof(Keys));

        Assert.Equal("127.0.0.1", host.Client.BaseAddress!.Host);
        Assert.DoesNotContain(ListeningAddresses(host.Client.BaseAddress.Port), address => !IPAddress.IsLoopback(address));
    }

    [Fact]
    public async Task Host_ListensOnLoopbackOnly_WhateverTheSectionKestrelSays()
    {
        var port = FreePort();
        await using var host = await TestHost.StartAsync(
            new TestHostOptions
            {
                Functions = [typeof(Keys)],
                Settings = new Dictionary<string, string?> { ["Kestrel:Endpoints:Open:Url"] = $"http://0.0.0.0:{port}" },
            }
        );

        Assert.Equal("open", await host.Client.GetStringAsync("api/Open"));
        Assert.Equal("127.0.0.1", host.Client.BaseAddress!.Host);
        Assert.Empty(ListeningAddresses(port));
    }

    [Fact]
    public async Task Function_IsLeftOut_WhenDisabled()
    {
        await using var host = await TestHost.StartAsync(
            new TestHostOptions
            {
                Functions = [typeof(Keys)],
                Settings = new Dictionary<string, string?> { ["AzureWebJobs.Keyed.Disabled"] = "true" },
            }
        );

        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("api/Keyed")).StatusCode);
        Assert.Equal("open", await host.Client.GetStringAsync("api/Open"));
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static IEnumerable<IPAddress> ListeningAddresses(int port) =>
        System
            .Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties()
            .GetActiveTcpListeners()
            .Where(listener => listener.Port == port)
            .Select(listener => listener.Address);
}
