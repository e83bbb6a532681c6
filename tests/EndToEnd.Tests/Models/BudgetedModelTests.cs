using Azure;
using EndToEnd.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Summarizer.Functions;
using Summarizer.Functions.Models;
using Summarizer.Models;

namespace EndToEnd.Tests.Models;

public sealed class BudgetedModelTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private static readonly DateTimeOffset Noon = new(2025, 10, 28, 12, 0, 0, TimeSpan.Zero);
    private static readonly int ReplyTokens = CountingModel.Reply.InputTokens + CountingModel.Reply.OutputTokens;

    private readonly FakeTimeProvider _time = new(Noon);

    [Fact]
    public async Task Ask_AsksUntilTheLimit_AndAgainTheNextDay()
    {
        var account = await NewAccountAsync();
        var (model, request) = (new CountingModel(CountingModel.Reply), ModelRequestBuilder.Build("a"));
        var budgeted = NewInstance(account, model, limit: 2 * ReplyTokens);

        ModelAnswer[] today = [await AskAsync(), await AskAsync(), await AskAsync()];
        _time.SetUtcNow(Noon.AddHours(11.75));
        var lateToday = await AskAsync();
        _time.SetUtcNow(Noon.AddHours(12));
        var tomorrow = await AskAsync();

        Assert.Equal([CountingModel.Reply, CountingModel.Reply, OverBudget(hours: 12)], today);
        Assert.Equal(OverBudget(hours: 0.25), lateToday);
        Assert.Equal(CountingModel.Reply, tomorrow);
        Assert.Equal(3, model.Calls);

        Task<ModelAnswer> AskAsync() => budgeted.AskAsync(request, default);
    }

    [Fact]
    public async Task Ask_CountsWhatOtherInstancesSpent_EvenThoseWithoutALimit()
    {
        var account = await NewAccountAsync();
        var model = new CountingModel(CountingModel.Reply);
        var (spender, saver) = (NewInstance(account, model, limit: null), NewInstance(account, model, limit: ReplyTokens));

        await spender.AskAsync(ModelRequestBuilder.Build("a"), default);
        var answer = await saver.AskAsync(ModelRequestBuilder.Build("a"), default);

        Assert.Equal(OverBudget(hours: 12), answer);
        Assert.Equal(1, model.Calls);
    }

    [Fact]
    public async Task Ask_CountsRepliesOnly()
    {
        var account = await NewAccountAsync();
        var down = new ModelAnswer.Unavailable(Unavailability.Down);
        var budgeted = NewInstance(account, new CountingModel(down), limit: 1);

        ModelAnswer[] answers =
        [
            await budgeted.AskAsync(ModelRequestBuilder.Build("a"), default),
            await budgeted.AskAsync(ModelRequestBuilder.Build("a"), default),
        ];

        Assert.Equal([down, down], answers);
    }

    [Fact]
    public async Task Ask_ExceedsTheLimitByTheCallsInFlightAtMost()
    {
        const int Callers = 16,
            Limit = 50;
        var account = await NewAccountAsync();
        var model = new CountingModel(CountingModel.Reply);
        BudgetedModel[] instances = [NewInstance(account, model, Limit * ReplyTokens), NewInstance(account, model, Limit * ReplyTokens)];

        await Task.WhenAll(
            Enumerable
                .Range(0, Callers)
                .Select(async i =>
                {
                    while (await instances[i % 2].AskAsync(ModelRequestBuilder.Build("a"), default) is ModelAnswer.Reply) { }
                })
        );

        Assert.InRange(model.Calls, Limit, Limit + Callers - 1);
    }

    [Fact]
    public async Task Ask_GivesTheReply_WhenItCannotBeEntered()
    {
        var time = new AwaitableTimeProvider(Noon);
        var appends = 0;
        var policy = new WatchingPolicy(request =>
        {
            if (!request.Uri.Query.Contains("comp=appendblock", StringComparison.Ordinal))
                return;
            appends++;
            throw new RequestFailedException(503, "The server is busy.", "ServerBusy", null);
        });
        var storage = new Instance(await NewAccountAsync(), policy).Storage;
        var budgeted = new BudgetedModel(
            new CountingModel(CountingModel.Reply),
            new UsageLedger(storage, new LocalCalendar(SettingsBuilder.Build(""), time)),
            ModelOptionsBuilder.Build(dailyTokenLimit: 1),
            time,
            NullLogger<BudgetedModel>.Instance
        );

        var asking = budgeted.AskAsync(ModelRequestBuilder.Build("a"), default);
        await time.AdvanceUntilAsync(() => asking.IsCompleted);

        Assert.Equal(CountingModel.Reply, await asking);
        Assert.Equal(4, appends);
    }

    private static ModelAnswer.Unavailable OverBudget(double hours) => new(Unavailability.OverBudget, TimeSpan.FromHours(hours));

    private BudgetedModel NewInstance(string account, ILanguageModel model, long? limit) =>
        new(
            model,
            new UsageLedger(new Instance(account).Storage, new LocalCalendar(SettingsBuilder.Build(account), _time)),
            ModelOptionsBuilder.Build(dailyTokenLimit: limit),
            _time,
            NullLogger<BudgetedModel>.Instance
        );

    private async Task<string> NewAccountAsync()
    {
        var account = accounts.Next();
        await new Instance(account).Storage.Usage.CreateIfNotExistsAsync();
        return account;
    }
}
