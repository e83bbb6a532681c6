using Azure.Core;
using EndToEnd.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Summarizer.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Models;
using Summarizer.Functions.Publishing;
using Summarizer.Models;

namespace EndToEnd.Tests.Publishing;

/// <summary>An internal failure never changes what readers see.</summary>
public sealed class FailureTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private const string Request = """{"v":1,"id":"news/article.txt","revision":0,"attempt":1}""";

    [Theory]
    [InlineData(403, "AuthorizationFailure")]
    [InlineData(503, "ServerBusy")]
    [InlineData(409, "AccountBeingCreated")]
    [InlineData(404, "ContainerNotFound")]
    public async Task Request_IsSentAgainLater_WhenBlobsFail(int status, string code)
    {
        var calm = await PublishedAsync("Trabzon");
        await calm.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text("Makassar"));
        var before = await calm.Digests.FindAsync(ArticleBuilder.Id(), default);
        var away = new Instance(calm.ConnectionString, InterceptingPolicy.Failing(status, code, IsBlobCall));

        for (var i = 0; i < 10; i++)
            await new DigestOnRequest(away.Publisher, away.Outage, away.Intake).RunAsync(Request, default);
        await RetryPoisonedAsync(away);

        Assert.Equal(11, await calm.CountRequestsAsync());
        Assert.Equal(before!.ETag, (await calm.Digests.FindAsync(ArticleBuilder.Id(), default))!.ETag);
        await calm.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Requested(), default);
        Assert.Equal(2, (await calm.Digests.FindAsync(ArticleBuilder.Id(), default))!.Digest!.Revision);
    }

    [Fact]
    public async Task Request_IsLeftToTheQueue_WhenTheQueueFailsToo()
    {
        var calm = await PublishedAsync("Trabzon");
        var away = new Instance(calm.ConnectionString, InterceptingPolicy.Failing(503, "ServerBusy", _ => true));

        await Assert.ThrowsAsync<Azure.RequestFailedException>(() =>
            new DigestOnRequest(away.Publisher, away.Outage, away.Intake).RunAsync(Request, default)
        );
    }

    [Fact]
    public async Task PoisonedRequest_IsNotedInTheRecord_AndReadersKeepTheirDigest()
    {
        var instance = await PublishedAsync("Trabzon");
        var before = (await instance.Digests.FindAsync(ArticleBuilder.Id(), default))!.Digest!;
        await instance.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text("Makassar"));

        for (var i = 0; i < 5; i++)
            await RetryPoisonedAsync(instance);

        var record = (await instance.Digests.FindAsync(ArticleBuilder.Id(), default))!;
        Assert.Equivalent(before, record.Digest, strict: true);
        Assert.Equal(("failed", 5), (record.Publication.Failure!.Code, record.Publication.Failure.Attempts));
        Assert.DoesNotContain("failure", Summarizer.Digests.DigestJson.Readable.Digest.Properties.Select(property => property.Name));
        Assert.NotNull(await instance.Texts.FindAsync(ArticleBuilder.Id(), before.Article.ContentHash, default));
        Assert.Equal("failed", Assert.Single(await instance.ListRejectionsAsync()).Code);
        Assert.Equal([1], (await instance.DrainEventsAsync()).Select(message => message.Revision));

        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Retry(record.Publication.Retry!.Attempt), default);
        record = (await instance.Digests.FindAsync(ArticleBuilder.Id(), default))!;
        Assert.Equal((2, null, null), (record.Digest!.Revision, record.Publication.Failure, record.Publication.Retry));
        Assert.Empty(await instance.ListRejectionsAsync());
    }

    [Fact]
    public async Task Publish_CountsAFaultOfTheProduct_AndRejectsTheArticleInTheEnd()
    {
        var model = new ScriptedModel(_ => throw new InvalidCastException("The article says: Trabzon"));
        var instance = new Instance(accounts.Next(), model: model);
        await instance.Storage.CreateMissingAsync(default);
        await instance.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text("Trabzon"));

        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
        // A redelivered event does not bring the retry forward.
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
        var first = (await instance.Digests.FindAsync(ArticleBuilder.Id(), default))!.Publication;
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Retry(first.Retry!.Attempt), default);
        var second = (await instance.Digests.FindAsync(ArticleBuilder.Id(), default))!.Publication;
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Retry(second.Retry!.Attempt), default);

        var last = (await instance.Digests.FindAsync(ArticleBuilder.Id(), default))!.Publication;
        Assert.Equal((PublicationState.Pending, 1), (first.State, first.Failure!.Attempts));
        Assert.Equal((PublicationState.Pending, 2), (second.State, second.Failure!.Attempts));
        Assert.Equal((PublicationState.Rejected, RejectionCodes.Failed), (last.State, last.Rejection!.Code));
        Assert.Equal(3, model.Requests.Count);
    }

    [Fact]
    public async Task Publish_LeavesAPublishedDigest_WhenDigestingTheNextUploadFails()
    {
        var calm = await PublishedAsync("Trabzon");
        await calm.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text("Makassar"));
        var failing = new Instance(calm.ConnectionString, model: new ScriptedModel(_ => throw new InvalidCastException()));

        await failing.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);

        var record = (await calm.Digests.FindAsync(ArticleBuilder.Id(), default))!;
        Assert.Equal((1, 1), (record.Digest!.Revision, record.Publication.Failure!.Attempts));
        await calm.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Retry(record.Publication.Retry!.Attempt), default);
        Assert.Contains(
            "Makassar",
            (await calm.Digests.FindAsync(ArticleBuilder.Id(), default))!.Digest!.Summary[0].Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Publish_PaysForNoReplyAgain_WhenTheProductFailsAfterIt()
    {
        var account = (await PublishedAsync("Trabzon")).ConnectionString;
        var calls = 0;
        var model = new CountingModel(_ =>
            ++calls switch
            {
                1 => Task.FromResult<ModelAnswer>(ScriptedModel.Text("Hello!")),
                2 => throw new InvalidCastException(),
                _ => Task.FromResult<ModelAnswer>(
                    ScriptedModel.Reply(ScriptedModel.Draft(["The harbour of Makassar was closed on Monday."]))
                ),
            }
        );
        var drafts = new DraftStore(new Instance(account).Storage, TimeProvider.System);
        var instance = new Instance(
            account,
            model: new CachingModel(model, drafts, TimeProvider.System, NullLogger<CachingModel>.Instance)
        );
        await instance.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text("Makassar"));

        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Requested(), default);

        Assert.Equal(3, calls); // The second try asks only for the repair.
        Assert.Equal("small-1", (await instance.Digests.FindAsync(ArticleBuilder.Id(), default))!.Digest!.Engine.Model);
    }

    /// <summary>A 409 that does not say that the blob exists must not be read as if it did: the call is repeated.</summary>
    [Theory]
    [InlineData(409, "ContainerBeingDeleted")]
    [InlineData(409, "BlobImmutableDueToPolicy")]
    [InlineData(412, "SourceConditionNotMet")]
    public async Task Publish_Throws_WhenAPutFailsForAnotherReasonThanAConflict(int status, string code)
    {
        var calm = new Instance(accounts.Next());
        await calm.Storage.CreateMissingAsync(default);
        await calm.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text("Trabzon"));
        var failing = new Instance(
            calm.ConnectionString,
            InterceptingPolicy.Failing(
                status,
                code,
                request => request.Method == RequestMethod.Put && request.Uri.Path.Contains("/digests/", StringComparison.Ordinal)
            )
        );

        await Assert.ThrowsAsync<Azure.RequestFailedException>(() =>
            failing.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default)
        );
    }

    private static bool IsBlobCall(Request request) => !request.Uri.Path.Contains("/messages", StringComparison.Ordinal);

    private static Task RetryPoisonedAsync(Instance instance) =>
        new RetryPoisonedRequest(
            instance.Publisher,
            instance.Storage,
            instance.Outage,
            instance.DeadLetters,
            MetricsBuilder.Build()
        ).RunAsync(Request, default);

    private async Task<Instance> PublishedAsync(string subject)
    {
        var instance = new Instance(accounts.Next());
        await instance.Storage.CreateMissingAsync(default);
        await instance.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text(subject));
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
        return instance;
    }
}
