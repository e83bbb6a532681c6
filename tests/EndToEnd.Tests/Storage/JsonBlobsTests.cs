using System.Text.Json;
using Azure.Storage.Blobs;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Storage;

namespace EndToEnd.Tests.Storage;

public sealed class JsonBlobsTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>, IAsyncLifetime
{
    private const string Name = "a.json";
    private static readonly StoredRejection First = new("a.txt", "empty", "Why.", "What.", DateTimeOffset.UnixEpoch);
    private static readonly StoredRejection Second = First with { Code = "failed" };

    private BlobContainerClient _container = null!;
    private JsonBlobs<StoredRejection> _blobs = null!;

    public async Task InitializeAsync()
    {
        _container = new BlobContainerClient(accounts.Next(), "blobs");
        await _container.CreateAsync();
        _blobs = new JsonBlobs<StoredRejection>(_container, ArticleJson.Readable.StoredRejection);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Find_ReturnsWhatWasPut_AndNullWhenThereIsNoBlob()
    {
        var before = await _blobs.FindAsync(Name, default);
        var metadata = new Dictionary<string, string> { ["state"] = "new" };
        var etag = await _blobs.TryPutAsync(Name, First, over: null, metadata, default);
        var blob = await _blobs.FindAsync(Name, default);

        Assert.Null(before);
        Assert.Equal((First, etag, "new"), (blob!.Parse(), blob.ETag, blob.Metadata["state"]));
        Assert.Equal("application/json", (await _container.GetBlobClient(Name).GetPropertiesAsync()).Value.ContentType);
    }

    [Fact]
    public async Task TryPut_IsNull_WhenAnotherWriterWasFirst()
    {
        var read = await _blobs.TryPutAsync(Name, First, over: null, metadata: null, default);
        var asNew = await _blobs.TryPutAsync(Name, Second, over: null, metadata: null, default);
        var current = await _blobs.TryPutAsync(Name, Second, read, metadata: null, default);
        var late = await _blobs.TryPutAsync(Name, First, read, metadata: null, default);
        await _blobs.DeleteAsync(Name, default);
        var deleted = await _blobs.TryPutAsync(Name, First, current, metadata: null, default);

        Assert.NotNull(current);
        Assert.Equal([null, null, null], [asNew, late, deleted]);
        Assert.Null(await _blobs.FindAsync(Name, default));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    public async Task Parse_Throws_WhenAnotherProgramOverwroteTheBlob(string damaged)
    {
        await _container.UploadBlobAsync(Name, BinaryData.FromString(damaged));

        var blob = await _blobs.FindAsync(Name, default);

        Assert.False(blob!.TryParse(out _));
        Assert.Throws<JsonException>(blob.Parse);
    }

    [Fact]
    public async Task List_HasTheNamesWithThePrefix()
    {
        foreach (var name in new[] { "a/1.json", "a/2.json", "b.json" })
            await _blobs.PutAsync(name, First, default);

        Assert.Equal(["a/1.json", "a/2.json"], await _blobs.ListAsync("a/", default).ToListAsync());
        Assert.Equal(3, await _blobs.ListAsync(prefix: null, default).CountAsync());
    }
}
