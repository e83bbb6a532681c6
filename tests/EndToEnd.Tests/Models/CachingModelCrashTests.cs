using EndToEnd.Tests.Support;
using Summarizer.Functions.Models;

namespace EndToEnd.Tests.Models;

/// <summary>A crash costs at most the call that it interrupts.</summary>
public sealed class CachingModelCrashTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private const int Schedules = 80,
        Workers = 3,
        Asks = 2;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ask_PaysTwiceAtMost_WhenItCrashesAtAnyCall(bool afterTheCall)
    {
        var account = await DraftFixture.CreateAsync(accounts);
        for (var (call, crashed) = (1, true); crashed; call++)
        {
            var drafts = account.OfText($"{call}");
            var model = new CountingModel(CountingModel.Reply);
            var policy = new CrashingPolicy(call, afterTheCall);

            await Record.ExceptionAsync(() => drafts.NewInstance(model, policy).AskAsync(drafts.Request, default));
            await drafts.EndLeaseAsync();
            var answer = await drafts.NewInstance(model).AskAsync(drafts.Request, default);

            Assert.Equal(CountingModel.Reply, answer);
            Assert.Equal(CountingModel.Reply, await drafts.Store.FindAsync(drafts.Request, default));
            Assert.InRange(model.Calls, 1, 2);
            crashed = policy.HasCrashed;
        }
    }

    public static TheoryData<int> Batches() => [.. Enumerable.Range(0, 3)];

    /// <summary>
    /// A crashed worker releases its lease at its next turn, unless that crashes too. So a lease ends at any time after its
    /// holder, as it does when it expires.
    /// </summary>
    [Theory]
    [MemberData(nameof(Batches))]
    public async Task Ask_PaysOnceAndForInterruptedCalls_UnderAnyScheduleOfCrashesAndConcurrency(int batch)
    {
        var account = await DraftFixture.CreateAsync(accounts);
        for (var seed = batch * Schedules; seed < (batch + 1) * Schedules; seed++)
        {
            var drafts = account.OfText($"{seed}");
            var turns = new TurnScheduler(seed, crashProbability: 0.1);
            var asking = Enumerable.Range(0, Workers).Select(_ => new Asker(drafts, turns.NewWorker())).ToArray();

            await turns.RunAsync([.. asking.Select(asker => (asker.Worker, (Func<Task>)asker.RunAsync))]);
            await drafts.EndLeaseAsync();
            var last = new CountingModel(CountingModel.Reply);
            var answer = await drafts.NewInstance(last).AskAsync(drafts.Request, default);

            var (calls, interrupted) = (asking.Sum(asker => asker.Model.Calls) + last.Calls, asking.Sum(asker => asker.Interrupted));
            Assert.Equal(CountingModel.Reply, answer);
            Assert.True(calls <= 1 + interrupted, $"seed {seed}: {calls} calls, {interrupted} of them interrupted");
        }
    }

    /// <summary>Sends the same request again and again until it crashes.</summary>
    private sealed class Asker
    {
        private readonly DraftFixture _drafts;
        private readonly CachingModel _instance;

        public Asker(DraftFixture drafts, TurnScheduler.Worker worker)
        {
            (_drafts, Worker) = (drafts, worker);
            var storage = new Instance(drafts.Account, worker.Policy).Storage;
            Model = new CountingModel(async token =>
            {
                await storage.Drafts.ExistsAsync(token); // Asking takes a turn, too, and may crash.
                return CountingModel.Reply;
            });
            _instance = drafts.NewInstance(Model, worker.Policy);
        }

        public TurnScheduler.Worker Worker { get; }

        public CountingModel Model { get; }

        public int Interrupted { get; private set; }

        public async Task RunAsync()
        {
            for (var i = 0; i < Asks; i++)
            {
                var calls = Model.Calls;
                try
                {
                    await _instance.AskAsync(_drafts.Request, default);
                }
                catch (CrashException) when (Model.Calls > calls)
                {
                    Interrupted++;
                    throw;
                }
            }
        }
    }
}
