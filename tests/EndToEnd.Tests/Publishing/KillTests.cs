using EndToEnd.Tests.Support;
using Workbench.Bench;

namespace EndToEnd.Tests.Publishing;

/// <summary>The process is killed while it digests, and started again.</summary>
public sealed class KillTests(StorageAccounts accounts) : IClassFixture<StorageAccounts>
{
    private const int Articles = 200;

    [Fact]
    public async Task Restart_EndsWithOneDigestAndOneFeedEntryAnArticle_WhenTheProcessWasKilled()
    {
        var account = accounts.Next();
        var instance = new Instance(account);
        var ids = Enumerable.Range(0, Articles).Select(i => Some.Id($"{i:D3}.txt")).ToArray();
        await using (var killed = await ProductProcess.StartAsync(account, default))
        {
            var uploading = Parallel.ForEachAsync(ids, async (id, _) => await instance.UploadAsync(id, Some.Text("Trabzon")));
            await Eventually.GetAsync(async () => (await instance.Feed.ReadAsync(null, Articles, default)).Digests.Count, count => count > 20);
            await killed.KillAsync();
            await uploading;
        }

        var before = (await instance.Feed.ReadAsync(null, Articles, default)).Digests.Count;
        await using var restarted = await ProductProcess.StartAsync(account, default);
        var (digests, _) = await Eventually.GetAsync(() => instance.Feed.ReadAsync(null, Articles + 1, default), page => page.Digests.Count >= Articles);

        Assert.InRange(before, 1, Articles - 1);
        Assert.Equal(ids.Select(id => (id.Value, 1)), digests.Select(digest => (digest.Id, digest.Revision)).Order());
        foreach (var id in ids) Assert.False((await instance.Digests.FindAsync(id, default))!.IsUnfinished);
    }
}
