using EndToEnd.Tests.Support;
using Summarizer.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Publishing;

namespace EndToEnd.Tests.Maintenance;

public sealed class ReconcilerTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task Reconcile_AsksForWhatIsMissingStaleUnfinishedOrGone_AndNothingElse()
    {
        var instance = new Instance(accounts.Next());
        await instance.Storage.CreateMissingAsync(default);
        foreach (var name in (string[])["settled", "stale", "gone", "retracted", "rejected", "missing"])
            await instance.UploadAsync(ArticleBuilder.Id(name), name == "rejected" ? "" : ArticleBuilder.Text("Cork"));
        foreach (var name in (string[])["settled", "stale", "gone", "retracted", "rejected"])
            await instance.Publisher.PublishAsync(ArticleBuilder.Id(name), new Trigger.Upload(), default);
        await instance.UploadAsync(ArticleBuilder.Id("stale"), ArticleBuilder.Text("Porto"));
        await instance.Storage.Articles.DeleteBlobAsync("gone");
        await instance.Remover.RetractAsync(ArticleBuilder.Id("retracted"), default);
        await LeaveUnfinishedAsync(instance, "unfinished");

        var (articles, requested) = await instance.ReconcileAsync();
        var requests = (await instance.Storage.DigestRequests.ReceiveMessagesAsync(32)).Value.Select(message =>
            DigestMessage.Parse(message.Body.ToString()).Id
        );

        Assert.Equal((5, 4), (articles, requested));
        Assert.Equal(["gone", "missing", "stale", "unfinished"], requests.Order());
    }

    [Theory]
    [InlineData(null)] // By a reader that had no version yet.
    [InlineData(1)]
    public async Task Reconcile_AsksOnce_ForWhatAnOlderReaderRejected(int? reader)
    {
        var instance = new Instance(accounts.Next());
        await instance.Storage.CreateMissingAsync(default);
        var id = ArticleBuilder.Id("a.csv");
        await instance.UploadAsync(id, "city,people\nOslo,709037\n");
        await instance.Publisher.PublishAsync(id, new Trigger.Upload(), default);
        var rejected = (await instance.Digests.FindAsync(id, default))!;
        var publication = rejected.Publication with { RejectedBy = reader };
        await instance.Digests.TryPutAsync(rejected with { Publication = publication }, default);
        if (reader is null)
            await WithoutMetadataAsync(instance, id);

        var first = await instance.ReconcileAsync();
        await instance.Publisher.PublishAsync(id, new Trigger.Requested(), default);
        var second = await instance.ReconcileAsync();

        Assert.Equal((1, 0), (first.Requested, second.Requested));
    }

    private static async Task WithoutMetadataAsync(Instance instance, ArticleId id)
    {
        var blob = instance.Storage.Digests.GetBlobClient(DigestStore.BlobName(id));
        var metadata = (await blob.GetPropertiesAsync()).Value.Metadata;
        metadata.Remove(DigestStore.RejectedByMetadata);
        await blob.SetMetadataAsync(metadata);
    }

    private static async Task LeaveUnfinishedAsync(Instance instance, string name)
    {
        await instance.UploadAsync(ArticleBuilder.Id(name), ArticleBuilder.Text("Cork"));
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(name), new Trigger.Upload(), default);
        var record = (await instance.Digests.FindAsync(ArticleBuilder.Id(name), default))!;
        await instance.Digests.TryPutAsync(record with { Publication = record.Publication with { Next = record.Digest } }, default);
    }
}
