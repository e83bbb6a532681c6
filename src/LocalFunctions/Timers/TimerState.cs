namespace LocalFunctions.Timers;

/// <summary>What is remembered of a monitored timer, in UTC.</summary>
internal sealed record TimerState(string Schedule, DateTimeOffset? Last, DateTimeOffset Next, DateTimeOffset LastUpdated)
{
    public ScheduleStatus ToStatus() => new()
    {
        Last = Last?.UtcDateTime ?? default,
        Next = Next.UtcDateTime,
        LastUpdated = LastUpdated.UtcDateTime,
    };
}
