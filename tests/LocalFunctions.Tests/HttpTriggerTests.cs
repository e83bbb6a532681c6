using System.Net;
using LocalFunctions.Tests.Testing;
using Microsoft.AspNetCore.Http;

namespace LocalFunctions.Tests;

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
        await using TestHost host = await TestHost.StartAsync(typeof(Routes));

        HttpResponseMessage response = await host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

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
        await using TestHost host = await TestHost.StartAsync(typeof(Routes));
        using var request = new HttpRequestMessage(new HttpMethod(method), "api/Plain");
        request.Headers.TryAddWithoutValidation(header, value);

        HttpResponseMessage response = await host.Client.SendAsync(request);

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
    }

    /// <summary>A reverse proxy on this machine forwards the browser's Origin with another Host.</summary>
    [Fact]
    public async Task Page_BehindAReverseProxy_ChangesThings()
    {
        await using TestHost host = await TestHost.StartAsync(typeof(Routes));
        using var request = new HttpRequestMessage(HttpMethod.Put, "api/Plain");
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("Origin", "https://news.example");

        HttpResponseMessage response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task RootRoute_AnswersOnlyTheRoot_WhenPrefixIsEmpty()
    {
        await using TestHost host = await TestHost.StartAsync(new TestHostOptions
        {
            Functions = [typeof(Root)],
            Settings = new Dictionary<string, string?> { ["AzureFunctionsJobHost:extensions:http:routePrefix"] = "" },
        });

        Assert.Equal("root", await host.Client.GetStringAsync("/"));
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/x")).StatusCode);
    }

    [Fact]
    public async Task Exception_Answers500WithEmptyBody()
    {
        await using TestHost host = await TestHost.StartAsync(typeof(Failing));

        HttpResponseMessage response = await host.Client.GetAsync("api/Throw");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Body_Answers413_WhenOver30Megabytes()
    {
        await using TestHost host = await TestHost.StartAsync(typeof(Failing));

        using var request = new HttpRequestMessage(HttpMethod.Post, "api/Read") { Content = new ByteArrayContent(new byte[30_000_001]) };
        request.Headers.ExpectContinue = true;
        HttpResponseMessage response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Invocation_IsCancelled_WhenCallerLeaves()
    {
        await using TestHost host = await TestHost.StartAsync(typeof(Slow));
        using var caller = new CancellationTokenSource();

        Task<HttpResponseMessage> call = host.Client.GetAsync("api/Slow", caller.Token);
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
        await using TestHost host = await TestHost.StartAsync(new TestHostOptions { Functions = [typeof(Keys)], Args = ["--enforce-keys", "secret"] });

        using var request = new HttpRequestMessage(HttpMethod.Get, code is null ? path : $"{path}?code={code}");
        if (header is not null) request.Headers.Add("x-functions-key", header);
        HttpResponseMessage response = await host.Client.SendAsync(request);

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
    }

    [Fact]
    public async Task Key_IsNotAsked_ByDefault()
    {
        await using TestHost host = await TestHost.StartAsync(typeof(Keys));

        Assert.Equal("keyed", await host.Client.GetStringAsync("api/Keyed"));
    }

    [Fact]
    public async Task Host_ListensOnLoopbackOnly()
    {
        await using TestHost host = await TestHost.StartAsync(typeof(Keys));

        Assert.Equal("127.0.0.1", host.Client.BaseAddress!.Host);
        Assert.DoesNotContain(ListeningAddresses(host.Client.BaseAddress.Port), address => !IPAddress.IsLoopback(address));
    }

    [Fact]
    public async Task Function_IsLeftOut_WhenDisabled()
    {
        await using TestHost host = await TestHost.StartAsync(new TestHostOptions
        {
            Functions = [typeof(Keys)],
            Settings = new Dictionary<string, string?> { ["AzureWebJobs.Keyed.Disabled"] = "true" },
        });

        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("api/Keyed")).StatusCode);
        Assert.Equal("open", await host.Client.GetStringAsync("api/Open"));
    }

    private static IEnumerable<IPAddress> ListeningAddresses(int port) =>
        System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners()
            .Where(listener => listener.Port == port).Select(listener => listener.Address);

    public static class Routes
    {
        [Function("Plain")]
        public static IResult Plain([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => Results.Text("plain");

        [Function("Words")]
        public static IResult Words(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "words/{word}/{number:int}/{id:guid}")] HttpRequest request, string word, int number, Guid id) =>
            Results.Text($"{word} {number} {id}");

        [Function("Maybe")]
        public static IResult Maybe([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "maybe/{number:int?}")] HttpRequest request, int? number) =>
            Results.Text(number is null ? "none" : $"{number}");

        [Function("Deep")]
        public static async Task<IResult> DeepAsync(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "deep/{*name}")] HttpRequest request, string name, CancellationToken cancellationToken)
        {
            await Task.Delay(1, cancellationToken);
            return Results.Text(name);
        }

        [Function("DayData")]
        public static IResult DayData([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "days/{day}.json")] HttpRequest request, string day) =>
            Results.Text($"{day} as data");

        [Function("Day")]
        public static IResult Day([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "days/{day}")] HttpRequest request, string day) => Results.Text(day);

        [Function("Headed")]
        public static IResult Headed([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "headed")] HttpRequest request) => Results.Text("headed");
    }

    public static class Root
    {
        [Function("Root")]
        public static IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{ignored:maxlength(0)?}")] HttpRequest request) => Results.Text("root");
    }

    public static class Failing
    {
        [Function("Throw")]
        public static IResult Throw([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => throw new InvalidOperationException("secret text");

        [Function("Read")]
        public static async Task<IResult> ReadAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request, CancellationToken cancellationToken)
        {
            await request.Body.CopyToAsync(Stream.Null, cancellationToken);
            return Results.Ok();
        }
    }

    public sealed class Slow(Probe probe)
    {
        [Function("Slow")]
        public async Task<IResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, CancellationToken cancellationToken)
        {
            probe.Note("begun");
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            probe.Note("cancelled");
            cancellationToken.ThrowIfCancellationRequested();
            return Results.Ok();
        }
    }

    public static class Keys
    {
        [Function("Open")]
        public static IResult Open([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => Results.Text("open");

        [Function("Keyed")]
        public static IResult Keyed([HttpTrigger(AuthorizationLevel.Function)] HttpRequest request) => Results.Text("keyed");
    }
}
