using LocalFunctions.Tests.Support;
using Microsoft.Azure.Functions.Worker;

namespace LocalFunctions.Tests.TimerFunctions;

public sealed class EveryMinute(Probe probe)
{
    [Function("EveryMinute")]
    public void Run([TimerTrigger("0 * * * * *")] TimerInfo timer) =>
        probe.Note($"{(timer.IsPastDue ? "late" : "on time")}, next {timer.ScheduleStatus!.Next:HH:mm:ss}");
}

public sealed class FiveFields(Probe probe, TimeProvider time)
{
    [Function("FiveFields")]
    public void Run([TimerTrigger("5 * * * *", UseMonitor = false)] TimerInfo timer)
    {
        Assert.Null(timer.ScheduleStatus);
        probe.Note($"ran at {time.GetUtcNow():HH:mm:ss}");
    }
}

public sealed class SixFields(Probe probe, TimeProvider time)
{
    [Function("SixFields")]
    public void Run([TimerTrigger("45 * * * * *")] TimerInfo timer) => probe.Note($"ran at {time.GetUtcNow():HH:mm:ss}");
}

public sealed class AtStart(Probe probe)
{
    [Function("AtStart")]
    public void Run([TimerTrigger("0 0 0 1 1 *", RunOnStartup = true)] TimerInfo timer) => probe.Note(timer.IsPastDue ? "late" : "started");
}

public sealed class Failing(Probe probe)
{
    [Function("Failing")]
    public void Run([TimerTrigger("0 * * * * *")] TimerInfo timer)
    {
        probe.Note("failing");
        throw new InvalidOperationException("always");
    }
}
