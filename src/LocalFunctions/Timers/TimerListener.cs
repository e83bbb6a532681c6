using LocalFunctions.Discovery;
using LocalFunctions.Invocations;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Timers;

/// <summary>Runs one timer function when it is due. Only the leading process does this.</summary>
internal sealed class TimerListener(
    FunctionEntry function,
    TimerTrigger trigger,
    TimerStore store,
    FunctionInvoker invoker,
    TimeProvider time,
    ILogger<TimerListener> logger
)
{
    // The clock may be set and the machine may sleep, so the time is checked at least this often.
    private static readonly TimeSpan MaxSleep = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan RetryInterval = TimeSpan.FromSeconds(5);

    /// <summary>Runs the timer until told to stop. A run that has started is finished.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await FollowAsync(stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                logger.TryingAgain(exception, $"Timer {function.Name}", RetryInterval);
                await Task.Delay(RetryInterval, TimeProvider.System, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task FollowAsync(CancellationToken stopping)
    {
        var state = await BeginAsync(stopping);
        while (true)
        {
            await SleepUntilAsync(state.Next, stopping);
            state = await FireAsync(state, isPastDue: false);
        }
    }

    /// <summary>The timer's state at startup. A missed run is made up for now, once; a run on startup is also due now.</summary>
    private async Task<TimerState> BeginAsync(CancellationToken stopping)
    {
        var now = time.GetUtcNow();
        var known = trigger.UseMonitor ? await store.LoadAsync(function.Name, stopping) : null;
        var state = known?.Schedule == trigger.Schedule.Expression ? known : After(known?.Last, now);
        var missed = state.Next < now;
        if (missed)
            logger.TimerMissed(function.Name, state.Next);
        if (missed || trigger.RunOnStartup)
            return await FireAsync(state, missed);
        if (trigger.UseMonitor && state != known)
            await store.SaveAsync(function.Name, state, stopping);
        return state;
    }

    private async Task<TimerState> FireAsync(TimerState state, bool isPastDue)
    {
        var now = time.GetUtcNow();
        var last = isPastDue || state.Next > now ? now : state.Next;
        var next = After(last, now);
        var status = trigger.UseMonitor ? (next with { Last = state.Last }).ToStatus() : null;
        try
        {
            await invoker.InvokeAsync(function, TriggerInput.OfTimer(status, isPastDue), CancellationToken.None);
        }
        catch (Exception exception)
        {
            logger.FunctionFailed(exception, function.Name);
        }

        if (trigger.UseMonitor)
            await store.SaveAsync(function.Name, next, CancellationToken.None);
        return next;
    }

    private TimerState After(DateTimeOffset? last, DateTimeOffset now) =>
        new(trigger.Schedule.Expression, last, trigger.Schedule.NextAfter(now), now);

    private async Task SleepUntilAsync(DateTimeOffset due, CancellationToken stopping)
    {
        while (due - time.GetUtcNow() is var left && left > TimeSpan.Zero)
            await Task.Delay(left < MaxSleep ? left : MaxSleep, time, stopping);
    }
}
