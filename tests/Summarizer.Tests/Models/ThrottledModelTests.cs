using Microsoft.Extensions.Time.Testing;
using Summarizer.Models;
using Summarizer.Models.Chat;

namespace Summarizer.Tests.Models;

public sealed class ThrottledModelTests
{
    private static readonly ModelAnswer Reply = new ModelAnswer.Reply("{}", ReplyEnd.Complete, 1, 1);

    private static readonly ModelRequest Request = new()
    {
        ContentHash = "00",
        Model = "small",
        Instructions = "",
        Input = "",
        Schema = new ReplySchema("digest", "{}"),
        MaxOutputTokens = 1,
    };

    private readonly PendingModel _model = new();
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task Ask_RunsAtMostSoManyCallsAtATime()
    {
        var gate = Gate(3);
        var asked = Ask(gate, 10);

        var callsAtOnce = _model.Unseen;
        for (var i = 0; i < 10; i++)
            (await _model.NextAsync()).SetResult(Reply);
        var answers = await AllAsync(asked);

        Assert.Equal(3, callsAtOnce);
        Assert.Equal(3, _model.MaxParallel);
        Assert.All(answers, answer => Assert.Same(Reply, answer));
    }

    [Fact]
    public async Task ParallelCalls_Halve_OncePerRound_AndGrowByOnePerAsManySuccesses()
    {
        var gate = Gate(8);
        var limits = new List<int>();

        await RoundAsync(gate, 8, Unavailable(Unavailability.Throttled));
        limits.Add(gate.ParallelCalls);
        _time.Advance(TimeSpan.FromSeconds(60));
        await RoundAsync(gate, 1, Unavailable(Unavailability.Throttled));
        limits.Add(gate.ParallelCalls);
        _time.Advance(TimeSpan.FromSeconds(60));
        await RoundAsync(gate, 1, Reply);
        limits.Add(gate.ParallelCalls);
        foreach (var successes in (int[])[1, 3, 4, 5, 6, 7, 100])
        {
            await RoundAsync(gate, successes, Reply);
            limits.Add(gate.ParallelCalls);
        }

        Assert.Equal([4, 2, 2, 3, 4, 5, 6, 7, 8, 8], limits);
    }

    [Theory]
    [InlineData(Unavailability.Throttled, 5, 10, 20, 40, 60, 60)]
    [InlineData(Unavailability.Down, 1, 2, 4, 8, 16, 32, 60, 60)]
    [InlineData(Unavailability.Misconfigured, 60, 60, 60)]
    public async Task Pause_DoublesWithEachFailingRound(Unavailability reason, params int[] seconds)
    {
        var gate = Gate(4);
        var pauses = new List<ModelPause?>();

        foreach (var _ in seconds)
        {
            await RoundAsync(gate, 1, Unavailable(reason));
            pauses.Add(gate.Pause);
            _time.Advance(gate.Pause!.Remaining);
        }

        Assert.Equal(seconds.Select(length => new ModelPause(reason, TimeSpan.FromSeconds(length))), pauses);
    }

    [Theory]
    [InlineData(Unavailability.Throttled, 30, 30, 30, 30, 30, 30, 32, 60)]
    [InlineData(Unavailability.Throttled, 0, 1, 2, 4, 8)]
    [InlineData(Unavailability.Throttled, 3600, 3600, 3600)]
    [InlineData(Unavailability.Down, 3, 3, 3, 4, 8)]
    public async Task Pause_LastsAsTheModelSays_OrLongerWhereThatDidNotHelp(Unavailability reason, int retryAfter, params int[] seconds)
    {
        var gate = Gate(4);
        var pauses = new List<TimeSpan>();

        foreach (var _ in seconds)
        {
            await RoundAsync(gate, 1, Unavailable(reason, retryAfter));
            pauses.Add(gate.Pause!.Remaining);
            _time.Advance(gate.Pause!.Remaining);
        }

        Assert.Equal(seconds.Select(length => TimeSpan.FromSeconds(length)), pauses);
    }

    [Fact]
    public async Task Pause_BeginsShortAgain_AfterAReply()
    {
        var gate = Gate(4);
        await RoundAsync(gate, 1, Unavailable(Unavailability.Down));
        _time.Advance(TimeSpan.FromSeconds(1));
        await RoundAsync(gate, 1, Unavailable(Unavailability.Down));
        _time.Advance(TimeSpan.FromSeconds(2));

        await RoundAsync(gate, 1, Reply);
        var after = gate.Pause;
        await RoundAsync(gate, 1, Unavailable(Unavailability.Down));

        Assert.Null(after);
        Assert.Equal(TimeSpan.FromSeconds(1), gate.Pause!.Remaining);
    }

    [Fact]
    public async Task Jitter_LengthensPauses_ByAFifthAtMost()
    {
        var gate = new ThrottledModel(_model, 4, _time, () => 0.5);

        await RoundAsync(gate, 1, Unavailable(Unavailability.Throttled, 10));

        Assert.Equal(TimeSpan.FromSeconds(11), gate.Pause!.Remaining);
    }

    [Fact]
    public async Task Ask_IsUnavailableAtOnce_DuringAPause_EvenWhoWaited()
    {
        var gate = Gate(2);
        var asked = Ask(gate, 5);
        var first = await _model.NextAsync();
        var second = await _model.NextAsync();

        first.SetResult(Unavailable(Unavailability.Throttled, 20));
        var refused = await AllAsync(asked[0], asked[2], asked[3], asked[4]);
        _time.Advance(TimeSpan.FromSeconds(5));
        var late = await gate.AskAsync(Request, CancellationToken.None);
        second.SetResult(Reply);

        Assert.Single(refused, Unavailable(Unavailability.Throttled, 20));
        Assert.Equal(refused.Length - 1, refused.Count(answer => answer.Equals(Unavailable(Unavailability.HeldBack, 20))));
        Assert.Equal(Unavailable(Unavailability.HeldBack, 15), late);
        Assert.Same(Reply, await asked[1]);
        Assert.Equal(2, _model.Calls);
    }

    [Fact]
    public async Task Pause_GrowsWithALaterWordOfTheSameRound()
    {
        var gate = Gate(2);
        var asked = Ask(gate, 2);
        var first = await _model.NextAsync();
        var second = await _model.NextAsync();

        first.SetResult(Unavailable(Unavailability.Throttled, 20));
        await asked[0];
        second.SetResult(Unavailable(Unavailability.Throttled, 90));

        Assert.Equal(Unavailable(Unavailability.Throttled, 90), await asked[1]);
        Assert.Equal((1, 90), (gate.ParallelCalls, gate.Pause!.Remaining.TotalSeconds));
    }

    [Fact]
    public async Task Probe_GoesFirst_AndOthersFollowItsReply()
    {
        var gate = await PausedAsync(4);
        _time.Advance(TimeSpan.FromSeconds(60));
        var asked = Ask(gate, 4);

        var callsAtOnce = _model.Unseen;
        (await _model.NextAsync()).SetResult(Reply);
        for (var i = 0; i < 3; i++)
            (await _model.NextAsync()).SetResult(Reply);

        Assert.Equal(1, callsAtOnce);
        Assert.All(await AllAsync(asked), answer => Assert.Same(Reply, answer));
        Assert.Null(gate.Pause);
    }

    [Fact]
    public async Task Probe_ThatFails_PausesForThoseWhoWaitedForIt()
    {
        var gate = await PausedAsync(4);
        _time.Advance(TimeSpan.FromSeconds(60));
        var asked = Ask(gate, 4);

        (await _model.NextAsync()).SetResult(Unavailable(Unavailability.Down, 40));

        var answers = await AllAsync(asked);
        Assert.Single(answers, Unavailable(Unavailability.Down, 40));
        Assert.Equal(3, answers.Count(answer => answer.Equals(Unavailable(Unavailability.HeldBack, 40))));
        Assert.Equal(0, _model.Unseen);
    }

    [Fact]
    public async Task Probe_ThatIsCancelled_LeavesItToTheNext()
    {
        var gate = await PausedAsync(4);
        _time.Advance(TimeSpan.FromSeconds(60));
        using var caller = new CancellationTokenSource();
        var probe = gate.AskAsync(Request, caller.Token);
        var asked = Ask(gate, 2);
        await _model.NextAsync();

        await caller.CancelAsync();
        var second = await _model.NextAsync();
        var callsBesideIt = _model.Unseen;
        second.SetResult(Reply);
        (await _model.NextAsync()).SetResult(Reply);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => probe);
        Assert.Equal(0, callsBesideIt);
        Assert.All(await AllAsync(asked), answer => Assert.Same(Reply, answer));
    }

    public static TheoryData<string> Neutral => ["OverBudget", "AskedElsewhere", "TooLong"];

    [Theory]
    [MemberData(nameof(Neutral))]
    public async Task Ask_GoesOn_WhenTheModelIsNotToBlame(string name)
    {
        ModelAnswer answer = name == "TooLong" ? new ModelAnswer.TooLong() : Unavailable(Enum.Parse<Unavailability>(name));
        var gate = Gate(4);

        await RoundAsync(gate, 4, answer);

        Assert.Null(gate.Pause);
        Assert.Equal(4, gate.ParallelCalls);
    }

    [Theory]
    [InlineData("OverBudget", true)]
    [InlineData("AskedElsewhere", true)]
    [InlineData("TooLong", false)]
    public async Task Probe_ThatSaysNothingOfTheModel_LeavesItToTheNext(string name, bool probesStill)
    {
        ModelAnswer answer = name == "TooLong" ? new ModelAnswer.TooLong() : Unavailable(Enum.Parse<Unavailability>(name));
        var gate = await PausedAsync(4);
        _time.Advance(TimeSpan.FromSeconds(60));

        await RoundAsync(gate, 1, answer);

        Assert.Equal(probesStill, gate.Pause is { Remaining.Ticks: 0 });
    }

    [Fact]
    public async Task Ask_ThatIsCancelledWhileItWaits_KeepsNoTurn()
    {
        var gate = Gate(1);
        using var caller = new CancellationTokenSource();
        var asked = Ask(gate, 1);
        var waiting = Enumerable.Range(0, 5).Select(_ => gate.AskAsync(Request, caller.Token)).ToArray();

        await caller.CancelAsync();
        await Task.WhenAll(waiting).ContinueWith(_ => { }, TaskScheduler.Default);
        (await _model.NextAsync()).SetResult(Reply);
        await AllAsync(asked);
        await RoundAsync(gate, 3, Reply);

        Assert.All(waiting, task => Assert.True(task.IsCanceled));
        Assert.Equal(4, _model.Calls);
    }

    [Fact]
    public async Task Ask_KeepsTurns_WhenCallersGiveUpAtAnyMoment()
    {
        var gate = Gate(2);
        var callers = Enumerable.Range(0, 200).Select(_ => new CancellationTokenSource()).ToList();
        var asked = callers.ConvertAll(caller => Task.Run(() => gate.AskAsync(Request, caller.Token)));
        var answering = AnswerAllAsync(Task.WhenAll(asked), () => Reply);

        await Parallel.ForEachAsync(callers.Where((_, i) => i % 2 == 0), async (caller, _) => await caller.CancelAsync());
        await answering;
        await RoundAsync(gate, 2, Reply);

        Assert.True(_model.MaxParallel <= 2);
        Assert.All(asked.Where((_, i) => i % 2 == 1), task => Assert.Same(Reply, task.Result));
        callers.ForEach(caller => caller.Dispose());
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(20)]
    public async Task Storm_OfHalfAnHour_CostsFewCalls_AndAllAreServedAfterwards(int? retryAfter)
    {
        var random = new Random(1);
        var gate = new ThrottledModel(_model, 16, _time, random.NextDouble);
        var waiting = new PriorityQueue<int, TimeSpan>(
            Enumerable.Range(0, 500).Select(caller => (caller, TimeSpan.FromSeconds(caller * 0.1)))
        );
        var storm = TimeSpan.FromMinutes(30);
        var callsInStorm = 0;
        var served = 0;

        while (waiting.TryDequeue(out _, out var now))
        {
            _time.SetUtcNow(_time.Start + now);
            var count = 1;
            for (; waiting.TryPeek(out _, out var due) && due == now; count++)
                waiting.Dequeue();
            var asked = Task.WhenAll(Ask(gate, count));
            await AnswerAllAsync(asked, () => now < storm ? Unavailable(Unavailability.Throttled, retryAfter) : Reply);
            if (now < storm)
                callsInStorm = _model.Calls;
            foreach (var answer in await asked)
            {
                if (answer is ModelAnswer.Unavailable { RetryAfter: { } pause })
                    waiting.Enqueue(0, now + pause);
                else
                    served++;
            }
        }

        Assert.InRange(callsInStorm, 1, 40);
        Assert.Equal(500, served);
        Assert.True(_model.MaxParallel <= 16);
        Assert.InRange(_time.GetUtcNow(), _time.Start, _time.Start + storm + TimeSpan.FromMinutes(2));
    }

    private static ModelAnswer.Unavailable Unavailable(Unavailability reason, int? seconds = null) =>
        new(reason, seconds is { } length ? TimeSpan.FromSeconds(length) : null);

    private ThrottledModel Gate(int calls) => new(_model, calls, _time, () => 0);

    private static Task<ModelAnswer>[] Ask(ThrottledModel gate, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => gate.AskAsync(Request, CancellationToken.None))];

    private async Task<ThrottledModel> PausedAsync(int calls)
    {
        var gate = Gate(calls);
        await RoundAsync(gate, 1, Unavailable(Unavailability.Down));
        return gate;
    }

    // A call that never ends fails the test instead of blocking it.
    private static Task<ModelAnswer[]> AllAsync(params Task<ModelAnswer>[] asked) =>
        Task.WhenAll(asked).WaitAsync(TimeSpan.FromSeconds(20));

    // This many callers ask, and every call gets the same answer.
    private async Task RoundAsync(ThrottledModel gate, int callers, ModelAnswer answer) =>
        await AnswerAllAsync(Task.WhenAll(Ask(gate, callers)), () => answer);

    private async Task AnswerAllAsync(Task asked, Func<ModelAnswer> answer)
    {
        while (await _model.ComesBeforeAsync(asked))
            (await _model.NextAsync()).TrySetResult(answer());
    }
}
