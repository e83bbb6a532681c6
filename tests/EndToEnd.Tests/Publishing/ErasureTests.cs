using EndToEnd.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Models;
using Summarizer.Functions.Publishing;
using Summarizer.Models;

namespace EndToEnd.Tests.Publishing;

/// <summary>A deletion erases everything, whatever else happens concurrently.</summary>
public sealed class ErasureTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private const string Word = "Trabzon";

    private static readonly ModelAnswer Good = ScriptedModel.Reply(ScriptedModel.Draft([$"The harbour of {Word} was closed on Monday."]));

    [Fact]
    public async Task Retract_LeavesNothing_WhenItComesWhileTheModelIsAsked()
    {
        var calm = await UploadedAsync();
        var (run, model) = InterruptedInstance(calm.ConnectionString, () => calm.Remover.RetractAsync(ArticleBuilder.Id(), default));
        Assert.NotEmpty(await StorageSearch.FindAsync(calm.ConnectionString, Word));

        await run.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);

        Assert.Equal(1, model.Calls);
        Assert.Equal(PublicationState.Retracted, (await calm.Digests.FindAsync(ArticleBuilder.Id(), default))!.Publication.State);
        Assert.Empty(await StorageSearch.FindAsync(calm.ConnectionString, Word));
        Assert.Empty(await DraftsOf(calm));
        Assert.Empty(await calm.DrainEventsAsync());
    }

    [Fact]
    public async Task Retract_LeavesNothing_WhenTheNameIsUsedAgainWhileTheModelIsAsked()
    {
        var calm = await UploadedAsync();
        var isFirst = true;
        var (run, _) = InterruptedInstance(
            calm.ConnectionString,
            async () =>
            {
                if (!isFirst)
                    return;
                isFirst = false;
                await calm.Remover.RetractAsync(ArticleBuilder.Id(), default);
                await calm.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text("Makassar"));
            }
        );

        await run.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);

        Assert.Equal(PublicationState.Published, (await calm.Digests.FindAsync(ArticleBuilder.Id(), default))!.Publication.State);
        Assert.DoesNotContain(
            await StorageSearch.FindAsync(calm.ConnectionString, Word),
            place => place.StartsWith("texts/", StringComparison.Ordinal)
        );
    }

    /// <summary>
    /// A run crashes at each of its storage calls in turn, after the deletion was answered; then its event is redelivered.
    /// </summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Retract_LeavesNothing_WhenTheRunInProgressEndsAtAnyCall(bool afterTheCall)
    {
        for (var (call, crashed) = (1, true); crashed; call++)
        {
            var calm = await UploadedAsync();
            var retracted = false;
            var policy = new CrashingPolicy(call, afterTheCall);
            var (run, _) = InterruptedInstance(
                calm.ConnectionString,
                async () => retracted = await calm.Remover.RetractAsync(ArticleBuilder.Id(), default),
                policy
            );

            await Record.ExceptionAsync(() => run.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default));
            if (!retracted)
                Assert.True(await calm.Remover.RetractAsync(ArticleBuilder.Id(), default));
            await calm.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);

            Assert.Empty(await StorageSearch.FindAsync(calm.ConnectionString, Word));
            crashed = policy.HasCrashed;
        }
    }

    [Fact]
    public async Task Retract_AnswersThatThereWasAnArticle_WhenTheResponsesOfItsCallsAreLost()
    {
        var calm = await UploadedAsync();
        var deleting = new Instance(calm.ConnectionString, InterceptingPolicy.LosingResponses);

        Assert.True(await deleting.Remover.RetractAsync(ArticleBuilder.Id(), default));
        await calm.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);

        Assert.Equal(PublicationState.Retracted, (await calm.Digests.FindAsync(ArticleBuilder.Id(), default))!.Publication.State);
        Assert.Empty(await StorageSearch.FindAsync(calm.ConnectionString, Word));
    }

    /// <summary>
    /// The process crashes at each storage call of a deletion; the client does not retry, only the upload's event is redelivered.
    /// </summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Retract_IsFinishedByTheUploadsEvent_WhenItsProcessEndsAfterTheTombstone(bool afterTheCall)
    {
        for (var (call, crashed) = (1, true); crashed; call++)
        {
            var calm = await UploadedAsync();
            var policy = new CrashingPolicy(call, afterTheCall);

            await Record.ExceptionAsync(() =>
                new Instance(calm.ConnectionString, policy).Remover.RetractAsync(ArticleBuilder.Id(), default)
            );
            var isBegun = await calm.Digests.FindAsync(ArticleBuilder.Id(), default) is not null;
            await calm.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);

            var expected = isBegun ? PublicationState.Retracted : PublicationState.Published;
            Assert.Equal(expected, (await calm.Digests.FindAsync(ArticleBuilder.Id(), default))!.Publication.State);
            Assert.Equal(isBegun, (await StorageSearch.FindAsync(calm.ConnectionString, Word)).Count == 0);
            crashed = policy.HasCrashed;
        }
    }

    [Fact]
    public async Task Reconcile_ErasesTextsAndRepliesThatNoRecordNeeds()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var account = accounts.Next();
        var instance = new Instance(account, time: time);
        await instance.Storage.CreateMissingAsync(default);
        await instance.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text("Makassar"));
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
        var orphan = new string('a', 64);
        await instance.Texts.PutAsync(ArticleBuilder.Id(), orphan, Word, default);
        await instance.Storage.Drafts.UploadBlobAsync($"{orphan}/1.json", BinaryData.FromString(Word));

        await instance.ReconcileAsync();
        Assert.Equal(2, (await StorageSearch.FindAsync(account, Word)).Count); // A run may still be about to store its record.
        time.Advance(TimeSpan.FromMinutes(30));
        await instance.ReconcileAsync();

        Assert.Empty(await StorageSearch.FindAsync(account, Word));
        Assert.NotNull(
            await instance.Texts.FindAsync(
                ArticleBuilder.Id(),
                (await instance.Digests.FindAsync(ArticleBuilder.Id(), default))!.Digest!.Article.ContentHash,
                default
            )
        );
    }

    [Fact]
    public async Task Reconcile_ErasesAtOnceWhatARetractionErased_ThoughTheNameIsUsedAgain()
    {
        var instance = await UploadedAsync();
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
        var hash = (await instance.Digests.FindAsync(ArticleBuilder.Id(), default))!.Digest!.Article.ContentHash;
        await instance.Remover.RetractAsync(ArticleBuilder.Id(), default);
        await instance.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text("Makassar"));
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
        await instance.Texts.PutAsync(ArticleBuilder.Id(), hash, Word, default); // A run that was in progress put it, and ended.
        await instance.Storage.Drafts.UploadBlobAsync($"{hash}/1.json", BinaryData.FromString(Word));

        await instance.ReconcileAsync();

        Assert.Empty(await StorageSearch.FindAsync(instance.ConnectionString, Word));
    }

    [Fact]
    public async Task Reconcile_LeavesWhatAnUploadWaitsFor_HoweverLong()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var instance = new Instance(accounts.Next(), time: time);
        await instance.Storage.CreateMissingAsync(default);
        await instance.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text("Makassar"));
        var hash = new string('b', 64);
        await instance.Texts.PutAsync(ArticleBuilder.Id(), hash, Word, default); // The run ended before it could put its record.
        await instance.Storage.Drafts.UploadBlobAsync($"{hash}/1.json", BinaryData.FromString(Word));
        time.Advance(TimeSpan.FromDays(1));

        await instance.ReconcileAsync();

        Assert.Equal(2, (await StorageSearch.FindAsync(instance.ConnectionString, Word)).Count);
    }

    [Fact]
    public async Task Publish_LeavesTheReplyToTheRunThatAsks_WhenItIsAskedElsewhere()
    {
        var calm = await UploadedAsync();
        var (other, never) = InterruptedInstance(calm.ConnectionString, () => Task.CompletedTask);
        var (run, model) = InterruptedInstance(
            calm.ConnectionString,
            () => other.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Requested(), default)
        );

        await run.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
        await other.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Requested(), default);

        Assert.Equal((1, 0), (model.Calls, never.Calls));
        var digest = (await calm.Digests.FindAsync(ArticleBuilder.Id(), default))!.Digest!;
        Assert.NotEmpty(await DraftsOf(calm));
        Assert.NotNull(await calm.Texts.FindAsync(ArticleBuilder.Id(), digest.Article.ContentHash, default));
    }

    [Fact]
    public async Task Retract_ClearsEverySealedDayThatShowedTheArticle()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var instance = new Instance(accounts.Next(), time: time);
        await instance.Storage.CreateMissingAsync(default);
        foreach (var subject in (string[])[Word, "Makassar"])
        {
            await instance.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text(subject));
            await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
            time.Advance(TimeSpan.FromDays(1));
            await instance.Daily.PublishAsync(default);
        }

        Assert.Single(
            await StorageSearch.FindAsync(instance.ConnectionString, Word),
            place => place.StartsWith("daily/", StringComparison.Ordinal)
        );
        await instance.Remover.RetractAsync(ArticleBuilder.Id(), default);

        Assert.Empty(await StorageSearch.FindAsync(instance.ConnectionString, Word, "Makassar"));
    }

    [Fact]
    public async Task Retract_EndsAFirstDigestInProgress_WhoseUploadAToolHasDeleted()
    {
        var calm = await UploadedAsync();
        var (run, _) = InterruptedInstance(
            calm.ConnectionString,
            async () =>
            {
                await calm.Storage.Articles.DeleteBlobAsync(ArticleBuilder.Id().Value);
                Assert.True(await calm.Remover.RetractAsync(ArticleBuilder.Id(), default));
            }
        );

        await run.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);

        Assert.Empty(await StorageSearch.FindAsync(calm.ConnectionString, Word));
    }

    /// <summary>A run digests or rejects the upload, and a tool deletes it, before each storage call of a deletion.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Retract_FindsTheRecord_WhenARunPutsItAndAToolDeletesTheUploadMeanwhile(bool isReadable)
    {
        for (var (call, ended) = (1, false); !ended; call++)
        {
            var calm = await UploadedAsync(isReadable ? ArticleBuilder.Text(Word) : "");
            var calls = 0;
            var deleting = new Instance(
                calm.ConnectionString,
                new InterceptingPolicy(
                    async (_, next) =>
                    {
                        if (++calls == call)
                        {
                            await calm.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
                            await calm.Storage.Articles.DeleteBlobIfExistsAsync(ArticleBuilder.Id().Value);
                        }

                        await next();
                    }
                )
            );

            Assert.True(await deleting.Remover.RetractAsync(ArticleBuilder.Id(), default));

            Assert.Equal(PublicationState.Retracted, (await calm.Digests.FindAsync(ArticleBuilder.Id(), default))!.Publication.State);
            Assert.Empty(await StorageSearch.FindAsync(calm.ConnectionString, Word));
            Assert.Empty(await calm.ListRejectionsAsync());
            ended = calls < call;
        }
    }

    /// <summary>A run crashes at each of its storage calls in turn; then a tool deletes the upload.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Retract_ReturnsWhetherARunLeftAnything_WhenAToolDeletedTheUpload(bool afterTheCall)
    {
        for (var (call, crashed) = (1, true); crashed; call++)
        {
            var calm = await UploadedAsync();
            var policy = new CrashingPolicy(call, afterTheCall);
            var (run, _) = InterruptedInstance(calm.ConnectionString, () => Task.CompletedTask, policy);
            await Record.ExceptionAsync(() => run.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default));
            await calm.Storage.Articles.DeleteBlobAsync(ArticleBuilder.Id().Value);
            var isLeft =
                await calm.Digests.FindAsync(ArticleBuilder.Id(), default) is not null
                || (await StorageSearch.FindAsync(calm.ConnectionString, Word)).Count > 0;

            Assert.Equal(isLeft, await calm.Remover.RetractAsync(ArticleBuilder.Id(), default));

            Assert.Equal(isLeft, await calm.Digests.FindAsync(ArticleBuilder.Id(), default) is not null);
            Assert.Empty(await StorageSearch.FindAsync(calm.ConnectionString, Word));
            crashed = policy.HasCrashed;
        }
    }

    /// <summary>A tool deletes the upload, then comes a deletion, before each storage call of a run.</summary>
    [Fact]
    public async Task Reconcile_RetractsWhatARunPublishes_WhenAToolDeletesItsUploadAtAnyCall()
    {
        for (var call = 1; ; call++)
        {
            var calm = await UploadedAsync();
            var calls = 0;
            var run = new Instance(
                calm.ConnectionString,
                new InterceptingPolicy(
                    async (_, next) =>
                    {
                        if (++calls == call)
                        {
                            await calm.Storage.Articles.DeleteBlobAsync(ArticleBuilder.Id().Value);
                            await calm.Remover.RetractAsync(ArticleBuilder.Id(), default);
                        }

                        await next();
                    }
                )
            );
            await run.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
            if (calls < call)
                return;

            await calm.ReconcileAsync();
            if (await calm.CountRequestsAsync() > 0)
                await calm.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Requested(), default);

            Assert.Empty(await StorageSearch.FindAsync(calm.ConnectionString, Word));
            Assert.True(
                await calm.Digests.FindAsync(ArticleBuilder.Id(), default) is null or { Publication.State: PublicationState.Retracted }
            );
        }
    }

    private async Task<Instance> UploadedAsync(string? text = null)
    {
        var instance = new Instance(accounts.Next());
        await instance.Storage.CreateMissingAsync(default);
        await instance.UploadAsync(ArticleBuilder.Id(), text ?? ArticleBuilder.Text(Word));
        return instance;
    }

    /// <summary>An instance whose model first runs an action, then answers; its replies are stored as in the product.</summary>
    private static (Instance Instance, CountingModel Model) InterruptedInstance(
        string account,
        Func<Task> meanwhile,
        CrashingPolicy? policy = null
    )
    {
        var model = new CountingModel(async _ =>
        {
            await meanwhile();
            return Good;
        });
        var drafts = new DraftStore(new Instance(account, policy).Storage, TimeProvider.System);
        return (
            new Instance(account, policy, model: new CachingModel(model, drafts, TimeProvider.System, NullLogger<CachingModel>.Instance)),
            model
        );
    }

    private static async Task<IReadOnlyList<string>> DraftsOf(Instance instance) =>
        await instance.Storage.Drafts.GetBlobsAsync().Select(blob => blob.Name).ToListAsync();
}
