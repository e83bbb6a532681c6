using Azure.Storage.Blobs.Specialized;
using EndToEnd.Tests.Support;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Publishing;

namespace EndToEnd.Tests.Feeds;

public sealed class FeedLogTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task Read_GivesEveryDigestOnce_NewestFirst_PageByPage()
    {
        var instance = await NewInstanceAsync();
        for (var i = 0; i < 25; i++)
            await PublishAsync(instance, $"{i:D2}.txt");

        var pages = new List<string[]>();
        FeedPlace? cursor = null;
        do
        {
            var (digests, last) = await instance.Feed.ReadAsync(cursor, 10, default);
            pages.Add([.. digests.Select(digest => digest.Id)]);
            cursor = last;
        } while (cursor is not null);

        Assert.Equal([10, 10, 5], pages.Select(page => page.Length));
        Assert.Equal(Enumerable.Range(0, 25).Reverse().Select(i => $"{i:D2}.txt"), pages.SelectMany(page => page));
    }

    [Fact]
    public async Task Read_KeepsItsPlace_WhenDigestsArriveMeanwhile()
    {
        var instance = await NewInstanceAsync();
        for (var i = 0; i < 4; i++)
            await PublishAsync(instance, $"{i}.txt");

        var (_, last) = await instance.Feed.ReadAsync(null, 2, default);
        await PublishAsync(instance, "new.txt");
        var (second, _) = await instance.Feed.ReadAsync(last, 2, default);

        Assert.Equal(["1.txt", "0.txt"], second.Select(digest => digest.Id));
    }

    [Fact]
    public async Task Read_PassesOverLinesThatDoNotCount()
    {
        var instance = await NewInstanceAsync();
        await PublishAsync(instance, "a.txt");
        await instance.UploadAsync(ArticleBuilder.Id("a.txt"), ArticleBuilder.Text("Makassar"));
        await instance.Publisher.PublishAsync(ArticleBuilder.Id("a.txt"), new Trigger.Upload(), default);
        var log = instance.Storage.Feed.GetAppendBlobClient((await instance.Storage.Feed.GetBlobsAsync().SingleAsync()).Name);
        await log.AppendBlockAsync(
            new MemoryStream("not a line\n{\"id\":\"../x\",\"revision\":1,\"language\":\"en\",\"topics\":[]}\n\n"u8.ToArray())
        );

        var (digests, _) = await instance.Feed.ReadAsync(null, 10, default);

        Assert.Equal([("a.txt", 2)], digests.Select(digest => (digest.Id, digest.Revision)));
    }

    /// <summary>Ids of 900 characters make lines of over 1 kB, so the log spans several of the ranges it is read by.</summary>
    [Fact]
    public async Task Read_FindsEveryLine_WhenTheLogSpansRanges()
    {
        var instance = await NewInstanceAsync();
        var names = Enumerable.Range(0, 150).Select(i => $"{i:D3}{new string('ü', 890)}.txt").ToArray();
        await Parallel.ForEachAsync(names, async (name, _) => await PublishAsync(instance, name));

        var (digests, _) = await instance.Feed.ReadAsync(null, 200, default);

        Assert.Equal(names, digests.Select(digest => digest.Id).Order());
    }

    [Fact]
    public async Task Append_GoesToTheNextPart_WhenThePartIsFull()
    {
        var account = accounts.Next();
        var (writer, other) = (new Instance(account, maxLinesOfPart: 3), new Instance(account, maxLinesOfPart: 3));
        await writer.Storage.CreateMissingAsync(default);

        for (var i = 0; i < 8; i++)
            await PublishAsync(i % 2 == 0 ? writer : other, $"{i}.txt");

        var (first, last) = await writer.Feed.ReadAsync(null, 5, default);
        var (rest, _) = await writer.Feed.ReadAsync(last, 5, default);
        Assert.True(await writer.Storage.Feed.GetBlobsAsync().CountAsync() > 1);
        Assert.Equal(Enumerable.Range(0, 8).Select(i => $"{i}.txt"), first.Concat(rest).Select(digest => digest.Id).Order());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public async Task Append_UsesTheNextDay_WhenTheDayIsSealed(int linesBefore)
    {
        var account = accounts.Next();
        var (instance, other) = (new Instance(account, maxLinesOfPart: 3), new Instance(account, maxLinesOfPart: 3));
        await instance.Storage.CreateMissingAsync(default);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime);
        for (var i = 0; i < linesBefore; i++)
            await PublishAsync(instance, $"{i}.txt");

        await other.Log.SealAsync(today, default);
        await other.Log.SealAsync(today, default);
        await PublishAsync(instance, "late.txt");
        await PublishAsync(other, "later.txt");

        Assert.Equal(linesBefore, await instance.Log.ReadDayBackwardsAsync(today, default).CountAsync());
        foreach (var name in (string[])["late.txt", "later.txt"])
            Assert.Equal(today.AddDays(1), (await instance.Digests.FindAsync(ArticleBuilder.Id(name), default))!.Publication.Line!.Day);
    }

    private static async Task PublishAsync(Instance instance, string name)
    {
        await instance.UploadAsync(ArticleBuilder.Id(name), ArticleBuilder.Text("Trabzon"));
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(name), new Trigger.Upload(), default);
    }

    private async Task<Instance> NewInstanceAsync()
    {
        var instance = new Instance(accounts.Next());
        await instance.Storage.CreateMissingAsync(default);
        return instance;
    }
}
