using Microsoft.Extensions.Time.Testing;

namespace TestSupport;

/// <summary>A clock that moves only when told to, and first waits until something waits for it: the base class cannot tell.</summary>
public sealed class AwaitableTimeProvider(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly Lock _lock = new();
    private readonly HashSet<ITimer> _armed = [];
    private TaskCompletionSource _someArmed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task AdvanceAsync(TimeSpan time)
    {
        Task someArmed;
        lock (_lock)
            someArmed = _someArmed.Task;
        await someArmed.WaitAsync(TimeSpan.FromSeconds(20));
        Advance(time);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        // A repeating timer, such as that of a background service, is nothing to wait for.
        if (period > TimeSpan.Zero)
            return base.CreateTimer(callback, state, dueTime, period);
        var timer = new WatchedTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private ITimer CreateStopped(Action callback) =>
        base.CreateTimer(_ => callback(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    private void SetArmed(ITimer timer, bool isArmed)
    {
        lock (_lock)
        {
            if (isArmed ? !_armed.Add(timer) : !_armed.Remove(timer))
                return;
            if (_armed.Count == 0)
                _someArmed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            else
                _someArmed.TrySetResult();
        }
    }

    private sealed class WatchedTimer : ITimer
    {
        private readonly AwaitableTimeProvider _time;
        private readonly ITimer _timer;

        public WatchedTimer(AwaitableTimeProvider time, TimerCallback callback, object? state)
        {
            _time = time;
            _timer = time.CreateStopped(() =>
            {
                time.SetArmed(this, false);
                callback(state);
            });
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (_time._lock)
            {
                var isChanged = _timer.Change(dueTime, period);
                _time.SetArmed(this, dueTime > TimeSpan.Zero);
                return isChanged;
            }
        }

        public void Dispose()
        {
            _time.SetArmed(this, false);
            _timer.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
