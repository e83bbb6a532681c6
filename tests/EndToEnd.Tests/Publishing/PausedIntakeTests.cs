using System.Net;
using EndToEnd.Tests.Support;
using LocalFunctions.Hosting;
using Summarizer.Functions.Publishing;

namespace EndToEnd.Tests.Publishing;

/// <summary>While intake is paused, articles wait and nothing is lost.</summary>
public sealed class PausedIntakeTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private const string Request = """{"v":1,"id":"news/article.txt","revision":0,"attempt":1}""";

    [Fact]
    public async Task App_RefusesUploads_AndDigestsWhatArrivedInStorage_AfterThePause()
    {
        var app = new AppFixture("--Intake:Paused", "true");
        await app.InitializeAsync();
        var storage = app.Storage;

        using var put = await app.PutAsync("refused.txt", ArticleBuilder.Text("Trabzon"));
        await storage.Storage.Articles.GetBlobClient("waiting.txt").UploadAsync(BinaryData.FromString(ArticleBuilder.Text("Makassar")));
        await Eventually.GetAsync(storage.CountRequestsAsync, count => count == 1);
        using var waiting = await app.GetAsync("digests/waiting.txt");
        var health = await app.GetJsonAsync("health");
        await app.DisposeAsync();
        using var host = await AppFixture.StartAsync(app.ConnectionString);
        using var client = new HttpClient { BaseAddress = host.GetBaseAddress() };
        using var reconciled = await client.PostAsync(new Uri("reconcile", UriKind.Relative), null);
        using var digested = await Eventually.GetAsync(
            () => client.GetAsync(new Uri("digests/waiting.txt", UriKind.Relative)),
            response => response.StatusCode == HttpStatusCode.OK
        );
        using var refused = await client.GetAsync(new Uri("digests/refused.txt", UriKind.Relative));
        await host.StopAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, put.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(10), put.Headers.RetryAfter?.Delta);
        Assert.Contains("Intake__Paused", (string?)(await AppFixture.ReadJsonAsync(put))["detail"], StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, waiting.StatusCode);
        Assert.Equal("intake-paused", (string?)Assert.Single(health["problems"]!.AsArray())!["code"]);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task Request_ReturnsUnchanged_UntilThePauseEnds()
    {
        var (paused, open) = await CreateAsync();
        await paused.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text("Trabzon"));

        await RunAsync(paused);
        var (held, record) = (await paused.CountRequestsAsync(), await paused.Digests.FindAsync(ArticleBuilder.Id(), default));
        await RunAsync(open);

        Assert.Equal((1, null), (held, record));
        Assert.Equal(1, (await open.Digests.FindAsync(ArticleBuilder.Id(), default))!.Digest!.Revision);
        Assert.Equal(1, await open.CountRequestsAsync()); // None was added.
    }

    [Fact]
    public async Task Withdrawal_DoesNotWait()
    {
        var (paused, open) = await CreateAsync();
        await open.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text("Trabzon"));
        await RunAsync(open);
        await open.Storage.Articles.GetBlobClient(ArticleBuilder.Id().Value).DeleteAsync();

        await RunAsync(paused);

        Assert.True((await open.Digests.FindAsync(ArticleBuilder.Id(), default))!.Publication.IsTombstone);
        Assert.Equal(0, await open.CountRequestsAsync());
    }

    private async Task<(Instance Paused, Instance Open)> CreateAsync()
    {
        var connection = accounts.Next();
        var open = new Instance(connection);
        await open.Storage.CreateMissingAsync(default);
        return (new Instance(connection, configure: settings => settings with { IsIntakePaused = true }), open);
    }

    private static Task RunAsync(Instance instance) =>
        new DigestOnRequest(instance.Publisher, instance.Outage, instance.Intake).RunAsync(Request, default);
}
