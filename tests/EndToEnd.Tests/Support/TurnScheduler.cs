using Azure.Core;
using Azure.Core.Pipeline;

namespace EndToEnd.Tests.Support;

/// <summary>
/// Runs several workers on one storage account, one storage call at a time, in an order that a seed decides, and kills workers at
/// calls that the seed decides. A schedule that fails can be run again by its seed.
/// </summary>
internal sealed class TurnScheduler(int seed, double crashProbability)
{
    private readonly Random _random = new(seed);
    private readonly Lock _lock = new();
    private readonly List<Worker> _workers = [];
    private TaskCompletionSource _quiet = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Crashes { get; private set; }

    /// <summary>A worker. Storage clients join it through <see cref="Worker.Policy"/>.</summary>
    public Worker NewWorker()
    {
        var worker = new Worker(this);
        _workers.Add(worker);
        return worker;
    }

    /// <summary>Runs the work of all workers to its end; a crash ends a worker's work.</summary>
    public async Task RunAsync(IReadOnlyList<(Worker Worker, Func<Task> Work)> works)
    {
        var running = works.Select(work => RunAsync(work.Worker, work.Work)).ToArray();
        while (true)
        {
            await _quiet.Task.WaitAsync(TimeSpan.FromSeconds(30));
            lock (_lock)
            {
                var waiting = _workers.Where(worker => worker.Turn is not null).ToArray();
                if (waiting.Length == 0)
                    break;
                _quiet = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                waiting[_random.Next(waiting.Length)].Go();
            }
        }

        await Task.WhenAll(running);
    }

    private async Task RunAsync(Worker worker, Func<Task> work)
    {
        lock (_lock)
            worker.Begin();
        try
        {
            await Task.Yield();
            await work();
        }
        catch (CrashException)
        {
            Crashes++;
        }
        finally
        {
            lock (_lock)
            {
                worker.End();
                SignalIfQuiet();
            }
        }
    }

    private bool DecidesCrash() => _random.NextDouble() < crashProbability;

    private Task<bool> WaitAsync(Worker worker)
    {
        lock (_lock)
        {
            var turn = worker.Wait();
            SignalIfQuiet();
            return turn;
        }
    }

    private void SignalIfQuiet()
    {
        if (_workers.All(worker => !worker.IsBusy))
            _quiet.TrySetResult();
    }

    /// <summary>One process of the app, as storage sees it.</summary>
    internal sealed class Worker(TurnScheduler turns)
    {
        public bool IsBusy { get; private set; }

        public TaskCompletionSource<bool>? Turn { get; private set; }

        public HttpPipelinePolicy Policy => new TurnPolicy(turns, this);

        public void Begin() => IsBusy = true;

        public void End() => IsBusy = false;

        public Task<bool> Wait()
        {
            IsBusy = false;
            Turn = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            return Turn.Task;
        }

        public void Go()
        {
            IsBusy = true;
            var turn = Turn!;
            Turn = null;
            turn.SetResult(turns.DecidesCrash());
        }
    }

    private sealed class TurnPolicy(TurnScheduler turns, Worker worker) : HttpPipelinePolicy
    {
        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
            throw new NotSupportedException("The product makes no synchronous storage calls.");

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            var crash = await turns.WaitAsync(worker);
            if (crash && turns._random.Next(2) == 0)
                throw new CrashException();
            await ProcessNextAsync(message, pipeline);
            if (crash)
                throw new CrashException();
        }
    }
}

/// <summary>The process ended here.</summary>
public sealed class CrashException : Exception;
