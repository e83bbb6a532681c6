using Azure.Storage.Blobs;
using LocalFunctions.Emulator;
using LocalFunctions.Tests.Support;

namespace LocalFunctions.Tests.Emulator;

public sealed class ChangeFeedTests
{
    private static readonly CancellationToken Patience = CancellationToken.None;

    [Theory]
    [InlineData("plain.txt")]
    [InlineData("a/b c/żółć %?#&+.txt")]
    public async Task Wait_TellsOfWrittenBlob(string name)
    {
        var account = await Account.NewAsync();
        await account.UploadAsync("before");
        var feed = ChangeFeed.Of(account.Container());
        Assert.True(await feed.TryBeginAsync(Patience));

        await account.UploadAsync("elsewhere", container: "others");
        await account.UploadAsync(name);

        var change = Assert.Single((await feed.TryWaitAsync(Patience))!);
        var etag = (await account.Container().GetBlobClient(name).GetPropertiesAsync()).Value.ETag;
        Assert.Equal(new Change(name, etag.ToString("H"), "BlockBlob"), change);
    }

    [Fact]
    public async Task Wait_TellsOfVisibleMessages()
    {
        var account = await Account.NewAsync();
        await account.Queue("one").CreateAsync();
        var feed = ChangeFeed.Of(account.Queue("one"));
        Assert.True(await feed.TryBeginAsync(Patience));

        await account.Queue("one").SendMessageAsync("hidden", visibilityTimeout: TimeSpan.FromMinutes(1));
        var wait = feed.TryWaitAsync(Patience);
        await account.Queue("one").SendMessageAsync("visible");

        Assert.Single((await wait)!);
    }

    [Fact]
    public async Task Wait_TellsOfGap_AfterRestart()
    {
        await using var first = await Azurite.StartAsync();
        var feed = ChangeFeed.Of(new Account(first.ConnectionString).Container());
        Assert.True(await feed.TryBeginAsync(Patience));

        await first.StopAsync();
        await using var second = await Azurite.StartAsync(new AzuriteOptions { BlobPort = first.BlobPort });

        Assert.Null(await feed.TryWaitAsync(Patience));
    }

    [Fact]
    public async Task Begin_IsFalse_WhereThereIsNoFeed()
    {
        await using var plain = await Azurite.StartAsync(new AzuriteOptions { HasFeed = false });
        var feed = ChangeFeed.Of(new Account(plain.ConnectionString).Container());

        Assert.False(await feed.TryBeginAsync(Patience));
        Assert.False(await ChangeFeed.Of(new BlobContainerClient(new Uri("https://example.invalid/items"))).TryBeginAsync(Patience));
    }
}
