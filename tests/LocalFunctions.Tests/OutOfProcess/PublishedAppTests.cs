using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using LocalFunctions.OutOfProcess;
using LocalFunctions.Tests.Support;

namespace LocalFunctions.Tests.OutOfProcess;

/// <summary>HTTP on its way to a worker in a process of its own, and what comes back.</summary>
public sealed class PublishedAppTests(PublishedAppTests.PublishedAppFixture app) : IClassFixture<PublishedAppTests.PublishedAppFixture>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Many at once, because the answer and the failure reach the host in either order.</summary>
    [Fact]
    public async Task Exception_Answers500WithEmptyBody()
    {
        var responses = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => app.Client.GetAsync("fail")));

        foreach (var response in responses)
        {
            Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
            Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        }
    }

    /// <summary>Over a socket, because an HTTP client reads no answer before it has sent the body.</summary>
    [Fact]
    public async Task Exception_Answers500_WhileTheBodyIsStillSent()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(app.Client.BaseAddress!.Host, app.Client.BaseAddress.Port);
        await using var stream = socket.GetStream();

        await stream.WriteAsync(
            "POST /api/fail HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n4\r\npart\r\n"u8.ToArray()
        );

        using var answer = new StreamReader(stream);
        Assert.Equal("HTTP/1.1 500 Internal Server Error", await answer.ReadLineAsync().WaitAsync(Patience));
    }

    [Fact]
    public async Task Answer_Is500_WhenTheWorkerHangsUp()
    {
        using var response = await app.Client.GetAsync("hang-up");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("throw")]
    [InlineData("hang-up")]
    public async Task Answer_IsCutOff_WhenTheFunctionFailsAfterAPartOfIt(string how)
    {
        using var response = await app.Client.GetAsync($"break/{how}", HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.Content.ReadAsStreamAsync();
        var part = new byte[4];

        await body.ReadExactlyAsync(part);
        (await app.Client.PostAsync($"go/{how}", null)).EnsureSuccessStatusCode();

        Assert.Equal("part"u8.ToArray(), part);
        await Assert.ThrowsAnyAsync<IOException>(() => body.ReadExactlyAsync(part).AsTask().WaitAsync(Patience));
    }

    [Fact]
    public async Task Invocation_IsCancelled_WhenCallerLeaves()
    {
        using var caller = new CancellationTokenSource();

        var call = app.Client.GetAsync("wait", caller.Token);
        await app.Client.GetAsync("after/begun");
        await caller.CancelAsync();

        (await app.Client.GetAsync("after/cancelled")).EnsureSuccessStatusCode();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Theory]
    [InlineData(0, false, "0 text/plain 0 ")]
    [InlineData(0, true, "0 text/plain  chunked")]
    [InlineData(20_000_000, false, "20000000 text/plain 20000000 ")]
    [InlineData(20_000_000, true, "20000000 text/plain  chunked")]
    public async Task Body_ReachesTheFunction(int bytes, bool isChunked, string seen)
    {
        using var response = await PostAsync("body", bytes, isChunked);

        Assert.Equal(seen, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20_000_000)]
    public async Task Body_ReachesTheCaller(int bytes)
    {
        var body = await app.Client.GetByteArrayAsync($"bytes/{bytes}");

        Assert.Equal(bytes, body.Length);
    }

    [Theory]
    [InlineData("x-ms-invocation-id", "of-the-client")]
    [InlineData("X-Forwarded-Host", "evil.example")]
    public async Task Header_OfTheHost_IsNotTheClients(string name, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"header/{name}");
        request.Headers.Add(name, value);

        using var response = await app.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain(value, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> PostAsync(string path, int bytes, bool isChunked)
    {
        var content = new ByteArrayContent(new byte[bytes]) { Headers = { ContentType = new MediaTypeHeaderValue("text/plain") } };
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.TransferEncodingChunked = isChunked;
        return await app.Client.SendAsync(request);
    }

    /// <summary>The test program as a real host starts it.</summary>
    public sealed class PublishedAppFixture : IAsyncLifetime
    {
        private PublishedApp? _app;

        public HttpClient Client { get; } = new() { Timeout = Patience };

        public async Task InitializeAsync()
        {
            var account = await Account.NewAsync();
            _app = await PublishedApp.StartAsync(AppContext.BaseDirectory, [new("TestStorage", account.ConnectionString)]);
            Client.BaseAddress = new Uri(_app.Address, "api/");
        }

        public async Task DisposeAsync()
        {
            Client.Dispose();
            if (_app is not null)
                await _app.DisposeAsync();
        }
    }
}
