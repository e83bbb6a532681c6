using Azure;
using Azure.Core;
using EndToEnd.Tests.Support;
using Summarizer.Models;

namespace EndToEnd.Tests.Models;

/// <summary>Slow models and storage outages.</summary>
public sealed class CachingModelTimeTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private static readonly DateTimeOffset Start = new(2025, 10, 28, 12, 0, 0, TimeSpan.Zero);

    private readonly AwaitableTimeProvider _time = new(Start);

    [Fact]
    public async Task Ask_RenewsTheLeaseEvery20Seconds_UntilTheModelHasAnswered()
    {
        var (drafts, release, renewals) = (await DraftFixture.CreateAsync(accounts), new TaskCompletionSource(), 0);
        var policy = new WatchingPolicy(request => renewals += IsRenewal(request) ? 1 : 0);
        var instance = drafts.NewInstance(SlowModel(release.Task), policy, _time);

        var asking = instance.AskAsync(drafts.Request, default);
        for (var i = 1; i <= 4; i++)
        {
            await _time.AdvanceAsync(TimeSpan.FromSeconds(19));
            Assert.Equal(i - 1, renewals);
            await _time.AdvanceAsync(TimeSpan.FromSeconds(1));
            await Eventually.GetAsync(() => Task.FromResult(renewals), seen => seen == i);
        }

        release.SetResult();
        Assert.Equal(CountingModel.Reply, await asking);
    }

    [Fact]
    public async Task Ask_GoesOn_WhenARenewalFindsTheLeaseLost()
    {
        var (drafts, release, renewals) = (await DraftFixture.CreateAsync(accounts), new TaskCompletionSource(), 0);
        var policy = new WatchingPolicy(request => renewals += IsRenewal(request) ? 1 : 0);
        var instance = drafts.NewInstance(SlowModel(release.Task), policy, _time);

        var asking = instance.AskAsync(drafts.Request, default);
        await _time.AdvanceAsync(TimeSpan.Zero); // The model is being asked.
        await drafts.EndLeaseAsync();
        await _time.AdvanceAsync(TimeSpan.FromSeconds(20));
        await Eventually.GetAsync(() => Task.FromResult(renewals), seen => seen == 1);
        release.SetResult();

        Assert.Equal(CountingModel.Reply, await asking);
        Assert.Equal(CountingModel.Reply, await drafts.Store.FindAsync(drafts.Request, default));
    }

    /// <summary>Unavailable storage throws; the client gives up on slow storage, which looks like a cancellation.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ask_RenewsTheLeaseAgain_WhenARenewalFails(bool isSlow)
    {
        var (drafts, release, renewals) = (await DraftFixture.CreateAsync(accounts), new TaskCompletionSource(), 0);
        var policy = new WatchingPolicy(request =>
        {
            if (IsRenewal(request) && ++renewals == 1)
                throw isSlow ? new TaskCanceledException() : new RequestFailedException(503, "The server is busy.", "ServerBusy", null);
        });
        var instance = drafts.NewInstance(SlowModel(release.Task), policy, _time);

        var asking = instance.AskAsync(drafts.Request, default);
        for (var i = 1; i <= 2; i++)
        {
            await _time.AdvanceAsync(TimeSpan.FromSeconds(20));
            await Eventually.GetAsync(() => Task.FromResult(renewals), seen => seen == i);
        }

        release.SetResult();
        Assert.Equal(CountingModel.Reply, await asking);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public async Task Ask_GivesTheReply_WhenStorageIsAwayAfterTheModelHasAnswered(int failures, bool isStored)
    {
        var (drafts, puts, hasReplied) = (await DraftFixture.CreateAsync(accounts), 0, false);
        var policy = new WatchingPolicy(request =>
        {
            if (hasReplied && IsPutOfBlob(request) && Interlocked.Increment(ref puts) <= failures)
                throw new RequestFailedException(503, "The server is busy.", "ServerBusy", null);
        });
        var model = new CountingModel(_ =>
        {
            hasReplied = true;
            return Task.FromResult<ModelAnswer>(CountingModel.Reply);
        });

        var asking = drafts.NewInstance(model, policy, _time).AskAsync(drafts.Request, default);
        await _time.AdvanceUntilAsync(() => asking.IsCompleted || puts > failures);
        var answer = await asking;

        Assert.Equal(CountingModel.Reply, answer);
        Assert.Equal(isStored ? CountingModel.Reply : null, await drafts.Store.FindAsync(drafts.Request, default));
    }

    private static CountingModel SlowModel(Task until) =>
        new(async _ =>
        {
            await until;
            return CountingModel.Reply;
        });

    private static bool IsRenewal(Request request) => request.Headers.TryGetValue("x-ms-lease-action", out var action) && action == "renew";

    private static bool IsPutOfBlob(Request request) =>
        request.Method == RequestMethod.Put && !request.Uri.Query.Contains("comp=", StringComparison.Ordinal);
}
