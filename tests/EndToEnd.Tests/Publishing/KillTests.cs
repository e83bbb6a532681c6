using EndToEnd.Tests.Support;
using Summarizer.Articles;

namespace EndToEnd.Tests.Publishing;

/// <summary>The process is killed while it digests, and started again.</summary>
public sealed class KillTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private const int Articles = 100;

    [Fact]
    public async Task Restart_EndsWithOneDigestAndOneFeedEntryAnArticle_WhenTheProcessWasKilled()
    {
        var account = accounts.Next();
        var instance = new Instance(account);
        var ids = Enumerable.Range(0, Articles).Select(i => ArticleBuilder.Id($"{i:D3}.txt")).ToArray();
        await using (var killed = await ProductProcess.StartAsync(account, default))
        {
            var uploading = Parallel.ForEachAsync(ids, async (id, _) => await instance.UploadAsync(id, ArticleBuilder.Text("Trabzon")));
            await WaitUntilPublishedAsync(instance, ids[10]);
            await killed.KillAsync();
            await uploading;
        }

        var (before, _) = await instance.Feed.ReadAsync(null, Articles, default);
        await using var restarted = await ProductProcess.StartAsync(account, default);
        foreach (var id in ids)
            await WaitUntilPublishedAsync(instance, id);
        var (digests, _) = await instance.Feed.ReadAsync(null, Articles + 1, default);

        Assert.InRange(before.Count, 1, Articles - 1);
        Assert.Equal(ids.Select(id => (id.Value, 1)), digests.Select(digest => (digest.Id, digest.Revision)).Order());
    }

    // One record at a time: asking for the whole feed again and again would take storage and processors from the process under test.
    private static async Task WaitUntilPublishedAsync(Instance instance, ArticleId id) =>
        await Eventually.GetAsync(() => instance.Digests.FindAsync(id, default), record => record is { IsUnfinished: false });
}
