using EndToEnd.Tests.Support;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;

namespace EndToEnd.Tests.Publishing;

/// <summary>Two hosts on one account, and every event more than once.</summary>
public sealed class TwoHostsTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private const int Articles = 20;

    [Fact]
    public async Task Hosts_PublishEveryArticleOnce_WhenEveryEventArrivesTwiceAtBoth()
    {
        var account = accounts.Next();
        using var first = await AppFixture.StartAsync(
            account,
            Summarizer.Functions.CommandLine.NoSeeds,
            "--AzureWebJobs.NotifySubscribers.Disabled",
            "true"
        );
        using var second = await AppFixture.StartAsync(
            account,
            Summarizer.Functions.CommandLine.NoSeeds,
            "--AzureWebJobs.NotifySubscribers.Disabled",
            "true"
        );
        var instance = new Instance(account);
        var ids = Enumerable.Range(0, Articles).Select(i => ArticleBuilder.Id($"{i:D2}.txt")).ToArray();

        await Parallel.ForEachAsync(
            ids,
            async (id, token) =>
            {
                await instance.UploadAsync(id, ArticleBuilder.Text("Trabzon"));
                for (var copy = 0; copy < 2; copy++)
                    await DigestMessage.Request(id.Value).SendAsync(instance.Storage.DigestRequests, TimeSpan.Zero, token);
            }
        );
        await Eventually.GetAsync(() => instance.Feed.ReadAsync(null, 100, default), page => page.Digests.Count == Articles);
        await Eventually.GetAsync(
            async () => (await instance.Storage.DigestRequests.GetPropertiesAsync()).Value.ApproximateMessagesCount,
            count => count == 0
        );
        await Task.WhenAll(first.StopAsync(), second.StopAsync());

        var (digests, _) = await instance.Feed.ReadAsync(null, 100, default);
        var events = await instance.DrainEventsAsync();
        Assert.Equal(ids.Select(id => (id.Value, 1)), digests.Select(digest => (digest.Id, digest.Revision)).Order());
        Assert.Equal(ids.Select(id => (id.Value, 1)), events.Select(message => (message.Id, message.Revision)).Distinct().Order());
    }
}
