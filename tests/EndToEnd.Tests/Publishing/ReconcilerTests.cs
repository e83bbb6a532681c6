using EndToEnd.Tests.Support;
using Summarizer.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Publishing;

namespace EndToEnd.Tests.Publishing;

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

        var (articles, requested) = await instance.Reconciler.ReconcileAsync(default);
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

        var first = await instance.Reconciler.ReconcileAsync(default);
        await instance.Publisher.PublishAsync(id, new Trigger.Requested(), default);
        var second = await instance.Reconciler.ReconcileAsync(default);

        Assert.Equal((1, 0), (first.Requested, second.Requested));
    }

    private static async Task WithoutMetadataAsync(Instance instance, ArticleId id)
    {
        var blob = instance.Storage.Digests.GetBlobClient(DigestStore.BlobName(id));
        var metadata = (await blob.GetPropertiesAsync()).Value.Metadata;
        metadata.Remove(DigestStore.RejectedByMetadata);
        await blob.SetMetadataAsync(metadata);
    }

    [Fact]
    public async Task PoisonedBlob_IsTriedAgainLater_AndRejectedOnlyAfterSeveralFailures()
    {
        var instance = new Instance(accounts.Next());
        await instance.Storage.CreateMissingAsync(default);
        await instance.UploadAsync(ArticleBuilder.Id("a.txt"), ArticleBuilder.Text("Cork"));
        const string message = """
            {"Type":"BlobTrigger","FunctionId":"DigestArticle","BlobType":"BlockBlob","ContainerName":"articles",
            "BlobName":"a.txt","ETag":"\"0x1\""}
            """;

        await new RetryPoisonedBlob(
            instance.Storage,
            instance.Rejections,
            instance.DeadLetters,
            MetricsBuilder.Build(),
            Microsoft.Extensions.Logging.Abstractions.NullLogger<RetryPoisonedBlob>.Instance
        ).RunAsync(message, default);
        var waiting = await instance.Storage.DigestRequests.GetPropertiesAsync();
        var visible = await instance.Storage.DigestRequests.PeekMessagesAsync();
        for (var i = 1; i <= 3; i++)
        {
            Assert.Null((await instance.Digests.FindAsync(ArticleBuilder.Id("a.txt"), default))?.Publication.Rejection);
            await RetryPoisonedRequestAsync(instance, "a.txt");
        }

        Assert.Equal(1, waiting.Value.ApproximateMessagesCount);
        Assert.Empty(visible.Value);
        Assert.Equal("failed", (await instance.Digests.FindAsync(ArticleBuilder.Id("a.txt"), default))!.Publication.Rejection!.Code);
        await instance.Publisher.PublishAsync(ArticleBuilder.Id("a.txt"), new Trigger.Requested(), default);
        Assert.Empty(await instance.Rejections.ListAsync(default).ToListAsync());
        Assert.Equal(
            PublicationState.Published,
            (await instance.Digests.FindAsync(ArticleBuilder.Id("a.txt"), default))!.Publication.State
        );
    }

    private static Task RetryPoisonedRequestAsync(Instance instance, string article) =>
        new RetryPoisonedRequest(
            instance.Publisher,
            instance.Storage,
            instance.Outage,
            instance.DeadLetters,
            MetricsBuilder.Build()
        ).RunAsync($$"""{"v":1,"id":"{{article}}","revision":0,"attempt":1}""", default);

    private static async Task LeaveUnfinishedAsync(Instance instance, string name)
    {
        await instance.UploadAsync(ArticleBuilder.Id(name), ArticleBuilder.Text("Cork"));
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(name), new Trigger.Upload(), default);
        var record = (await instance.Digests.FindAsync(ArticleBuilder.Id(name), default))!;
        await instance.Digests.TryPutAsync(record with { Publication = record.Publication with { Next = record.Digest } }, default);
    }
}
