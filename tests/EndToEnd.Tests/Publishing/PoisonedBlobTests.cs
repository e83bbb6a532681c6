using EndToEnd.Tests.Support;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Publishing;

namespace EndToEnd.Tests.Publishing;

public sealed class PoisonedBlobTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
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
        Assert.Empty(await instance.ListRejectionsAsync());
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
}
