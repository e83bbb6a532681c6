using Azure.Storage.Blobs.Specialized;
using EndToEnd.Tests.Support;
using Summarizer.Models;
using Summarizer.Models.Chat;

namespace EndToEnd.Tests.Models;

public sealed class CachingModelTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private static readonly ModelAnswer.Reply OtherReply = CountingModel.Reply with { Text = "another reply" };

    [Fact]
    public async Task Ask_AsksOnce_WhenThreeInstancesWantTheSameTenTimesAtOnce()
    {
        var drafts = await DraftFixture.CreateAsync(accounts);
        var (release, answered) = (new TaskCompletionSource(), 0);
        var model = new CountingModel(async _ =>
        {
            await release.Task;
            return CountingModel.Reply;
        });
        ILanguageModel[] instances = [drafts.NewInstance(model), drafts.NewInstance(model), drafts.NewInstance(model)];

        var first = await Task.WhenAll(
            Enumerable
                .Range(0, 30)
                .Select(async i =>
                {
                    var answer = await instances[i % 3].AskAsync(drafts.Request, default);
                    if (Interlocked.Increment(ref answered) == 29)
                        release.SetResult(); // All the others have gone.
                    return answer;
                })
        );
        var second = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => instances[i % 3].AskAsync(drafts.Request, default)));

        Assert.Equal(1, model.Calls);
        Assert.Single(first, CountingModel.Reply);
        Assert.Equal(
            29,
            first.Count(answer => answer == new ModelAnswer.Unavailable(Unavailability.AskedElsewhere, TimeSpan.FromSeconds(5)))
        );
        Assert.All(second, answer => Assert.Equal(CountingModel.Reply, answer));
    }

    [Theory]
    [InlineData("{}", ReplyEnd.Complete)]
    [InlineData("", ReplyEnd.Complete)]
    [InlineData("cut", ReplyEnd.CutOff)]
    [InlineData("", ReplyEnd.Filtered)]
    [InlineData("No.", ReplyEnd.Refused)]
    public async Task Ask_KeepsEveryKindOfReply(string text, ReplyEnd end)
    {
        var drafts = await DraftFixture.CreateAsync(accounts);
        var reply = new ModelAnswer.Reply(text, end, 12, 34);
        var model = new CountingModel(reply);

        var first = await drafts.NewInstance(model).AskAsync(drafts.Request, default);
        var second = await drafts.NewInstance(model).AskAsync(drafts.Request, default);

        Assert.Equal([reply, reply], [first, second]);
        Assert.Equal(1, model.Calls);
    }

    [Fact]
    public async Task Ask_CostsSixStorageCalls_AndOneWhereTheReplyIsStored()
    {
        var drafts = await DraftFixture.CreateAsync(accounts);
        var calls = 0;
        var instance = drafts.NewInstance(new CountingModel(CountingModel.Reply), new WatchingPolicy(_ => calls++));

        await instance.AskAsync(drafts.Request, default);
        var first = calls;
        await instance.AskAsync(drafts.Request, default);

        Assert.Equal((6, 7), (first, calls));
    }

    public static TheoryData<ModelAnswer> Failures() =>
        [
            new ModelAnswer.Unavailable(Unavailability.Throttled, TimeSpan.FromSeconds(7)),
            new ModelAnswer.Unavailable(Unavailability.Down),
            new ModelAnswer.TooLong(),
        ];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Ask_AsksAgain_WhereThereWasNoReply(ModelAnswer failure)
    {
        var drafts = await DraftFixture.CreateAsync(accounts);

        var first = await drafts.NewInstance(new CountingModel(failure)).AskAsync(drafts.Request, default);
        var stored = await drafts.ReadAsync();
        var second = await drafts.NewInstance(new CountingModel(CountingModel.Reply)).AskAsync(drafts.Request, default);

        Assert.Equal(failure, first);
        Assert.Equal("", stored);
        Assert.Equal(CountingModel.Reply, second);
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData(
        """{"v":1,"text":null,"end":"complete","inputTokens":1,"outputTokens":1,"model":"m","answeredAt":"2025-10-28T12:00:00+00:00"}"""
    )]
    [InlineData(
        """{"v":1,"text":"t","end":"tired","inputTokens":1,"outputTokens":1,"model":"m","answeredAt":"2025-10-28T12:00:00+00:00"}"""
    )]
    [InlineData(
        """{"v":2,"text":"t","end":"complete","inputTokens":1,"outputTokens":1,"model":"m","answeredAt":"2025-10-28T12:00:00+00:00"}"""
    )]
    public async Task Ask_AsksAgain_WhereWhatIsStoredCannotBeRead(string stored)
    {
        var drafts = await DraftFixture.CreateAsync(accounts);
        await drafts.Blob.UploadAsync(BinaryData.FromString(stored));
        var model = new CountingModel(CountingModel.Reply);

        var first = await drafts.NewInstance(model).AskAsync(drafts.Request, default);
        var second = await drafts.NewInstance(model).AskAsync(drafts.Request, default);

        Assert.Equal([CountingModel.Reply, CountingModel.Reply], [first, second]);
        Assert.Equal(1, model.Calls);
    }

    [Fact]
    public async Task Ask_TakesOver_WhenTheLeaseOfADeadHolderEnds()
    {
        var drafts = await DraftFixture.CreateAsync(accounts);
        await drafts.Blob.UploadAsync(BinaryData.FromString(""));
        await drafts.Blob.GetBlobLeaseClient().AcquireAsync(BlobLeaseClient.InfiniteLeaseDuration);
        var model = new CountingModel(CountingModel.Reply);

        var whileItLives = await drafts.NewInstance(model).AskAsync(drafts.Request, default);
        await drafts.EndLeaseAsync();
        var afterwards = await drafts.NewInstance(model).AskAsync(drafts.Request, default);

        Assert.Equal(Unavailability.AskedElsewhere, Assert.IsType<ModelAnswer.Unavailable>(whileItLives).Reason);
        Assert.Equal(CountingModel.Reply, afterwards);
    }

    [Fact]
    public async Task Ask_StoresTheReply_WhenTheLeaseWasLostAndNobodyTookIt()
    {
        var drafts = await DraftFixture.CreateAsync(accounts);
        var model = new CountingModel(async _ =>
        {
            await drafts.EndLeaseAsync();
            return CountingModel.Reply;
        });

        await drafts.NewInstance(model).AskAsync(drafts.Request, default);
        await drafts.NewInstance(model).AskAsync(drafts.Request, default);

        Assert.Equal(1, model.Calls);
    }

    [Fact]
    public async Task Ask_GivesTheReplyThatIsStored_WhenAnotherInstanceTookOver()
    {
        var drafts = await DraftFixture.CreateAsync(accounts);
        var other = drafts.NewInstance(new CountingModel(OtherReply));
        var slow = drafts.NewInstance(
            new CountingModel(async _ =>
            {
                await drafts.EndLeaseAsync();
                await other.AskAsync(drafts.Request, default);
                return CountingModel.Reply;
            })
        );

        var answer = await slow.AskAsync(drafts.Request, default);

        Assert.Equal(OtherReply, answer);
    }

    [Fact]
    public async Task Ask_GivesTheLeaseBack_WhenItIsCancelled()
    {
        var drafts = await DraftFixture.CreateAsync(accounts);
        using var cancelling = new CancellationTokenSource();
        var cancelled = drafts.NewInstance(
            new CountingModel(async token =>
            {
                await cancelling.CancelAsync();
                await Task.Delay(Timeout.Infinite, token);
                return CountingModel.Reply;
            })
        );

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled.AskAsync(drafts.Request, cancelling.Token));
        var answer = await drafts.NewInstance(new CountingModel(CountingModel.Reply)).AskAsync(drafts.Request, default);

        Assert.Equal(CountingModel.Reply, answer);
    }

    [Fact]
    public async Task Ask_StoresTheReply_WhenItIsCancelledAfterwards()
    {
        var drafts = await DraftFixture.CreateAsync(accounts);
        using var cancelling = new CancellationTokenSource();
        var model = new CountingModel(async _ =>
        {
            await cancelling.CancelAsync();
            return CountingModel.Reply;
        });

        await drafts.NewInstance(model).AskAsync(drafts.Request, cancelling.Token);
        await drafts.NewInstance(model).AskAsync(drafts.Request, default);

        Assert.Equal(1, model.Calls);
    }

    [Fact]
    public async Task Erase_TakesAllRepliesOfATextAndNoOther_EvenThoseAskedForMeanwhile()
    {
        var drafts = await DraftFixture.CreateAsync(accounts);
        var repeated = drafts.Request with { MaxOutputTokens = 1 };
        var ofAnotherText = drafts.Request with { ContentHash = new string('b', 64) };
        var model = new CountingModel(CountingModel.Reply);
        foreach (var request in (ModelRequest[])[repeated, ofAnotherText])
            await drafts.NewInstance(model).AskAsync(request, default);
        var late = drafts.NewInstance(
            new CountingModel(async _ =>
            {
                await drafts.Store.EraseAsync(drafts.Request.ContentHash, default);
                return CountingModel.Reply;
            })
        );

        var answer = await late.AskAsync(drafts.Request, default);

        Assert.Equal(CountingModel.Reply, answer);
        Assert.Equal(
            [$"{ofAnotherText.ContentHash}/{ofAnotherText.Hash()}.json"],
            await drafts.Container.GetBlobsAsync().Select(blob => blob.Name).ToListAsync()
        );
    }
}
