using System.Diagnostics;
using System.Net;
using EndToEnd.Tests.Support;

namespace EndToEnd.Tests.Storage;

/// <summary>What clients are told while the storage account fails, refuses, or does not answer.</summary>
public sealed class FaultyStorageTests : IAsyncLifetime, IDisposable
{
    // Health has 2.5 seconds, which GetHealthTests prove without a real clock; the rest is for a busy machine. The storage clients' own
    // retries would take minutes here.
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(10);

    private readonly FaultyStorage _storage = new();
    private readonly AppFixture _app;

    public FaultyStorageTests() => _app = new AppFixture { Configure = _storage.Configure };

    public Task InitializeAsync() => _app.InitializeAsync();

    public async Task DisposeAsync()
    {
        _storage.Fault = null;
        await _app.DisposeAsync();
    }

    public void Dispose() => _storage.Dispose();

    [Theory]
    [InlineData("hangs")]
    [InlineData("throttles")]
    public async Task Health_AnswersInTime_WhenStorage(string what)
    {
        using var before = await GetHealthAsync();
        _storage.Fault =
            what == "hangs" ? FaultyStorage.HangAsync : FaultyStorage.Refusing(HttpStatusCode.ServiceUnavailable, "ServerBusy");

        var watch = Stopwatch.StartNew();
        using var during = await _app.GetAsync("health");
        var elapsed = watch.Elapsed;
        _storage.Fault = null;
        using var after = await GetHealthAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, during.StatusCode);
        Assert.Equal("The storage account does not respond", (string?)(await AppFixture.ReadJsonAsync(during))["title"]);
        Assert.True(elapsed < MaxTime, $"{elapsed}");
    }

    /// <summary>The check for problems goes on, and its result is reported once it ends.</summary>
    [Fact]
    public async Task Health_ReportsSlowStorage_WhenOnlyTheCheckForProblemsTakesLong()
    {
        var released = new TaskCompletionSource();
        _storage.Fault = async (request, token) =>
        {
            if (request.RequestUri!.AbsolutePath.Contains("dead-letters", StringComparison.Ordinal))
                await released.Task.WaitAsync(token);
            return await _storage.PassOnAsync(request, token);
        };

        var slow = await _app.GetJsonAsync("health");
        released.SetResult();
        var after = await Eventually.GetAsync(() => _app.GetJsonAsync("health"), health => (string?)health["status"] == "ok");

        Assert.Equal("degraded", (string?)slow["status"]);
        Assert.Equal("slow-storage", (string?)Assert.Single(slow["problems"]!.AsArray())!["code"]);
        Assert.Empty(after["problems"]!.AsArray());
    }

    [Theory]
    [InlineData(507, "InsufficientStorage", 507, "full")]
    [InlineData(413, "RequestBodyTooLarge", 413, "too large")]
    [InlineData(412, "LeaseIdMissing", 409, "replaced")]
    [InlineData(409, "BlobImmutableDueToPolicy", 409, "replaced")]
    [InlineData(400, "MetadataTooLarge", 400, "name or headers")]
    public async Task Upload_SaysWhyStorageCannotHoldIt(int status, string code, int answer, string title)
    {
        _storage.Fault = (request, token) =>
            request.Method == HttpMethod.Put && request.RequestUri!.AbsolutePath.Contains("/articles/", StringComparison.Ordinal)
                ? FaultyStorage.Refusing((HttpStatusCode)status, code)(request, token)
                : _storage.PassOnAsync(request, token);

        using var put = await _app.PutAsync("a.txt", ArticleBuilder.Text("Bergen"));

        Assert.Equal((HttpStatusCode)answer, put.StatusCode);
        Assert.Contains(title, (string?)(await AppFixture.ReadJsonAsync(put))["title"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feed.json")]
    [InlineData("daily/today")]
    [InlineData("daily/today.json")]
    public async Task Pages_SayTheirAge_WhileStorageFails(string path)
    {
        using var fresh = await Eventually.GetAsync(() => _app.GetAsync(path), page => page.StatusCode == HttpStatusCode.OK);
        _storage.Fault = FaultyStorage.Refusing(HttpStatusCode.ServiceUnavailable, "ServerBusy");

        using var old = await Eventually.GetAsync(
            () => _app.GetAsync(path),
            page => page.Headers.Age is not null || page.StatusCode != HttpStatusCode.OK
        );

        Assert.Null(fresh.Headers.Age);
        Assert.Equal(HttpStatusCode.OK, old.StatusCode);
        Assert.InRange(old.Headers.Age!.Value, TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(1));
        Assert.Equal(await fresh.Content.ReadAsStringAsync(), await old.Content.ReadAsStringAsync());
    }

    private Task<HttpResponseMessage> GetHealthAsync() =>
        Eventually.GetAsync(() => _app.GetAsync("health"), health => health.StatusCode == HttpStatusCode.OK);
}
