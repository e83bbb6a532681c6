namespace LocalFunctions.Timers;

/// <summary>The stored state of a monitored timer, in UTC.</summary>
internal sealed record TimerState(string Schedule, DateTimeOffset? Last, DateTimeOffset Next, DateTimeOffset LastUpdated)
{
    /// <summary>The state in the format of the worker's <c>ScheduleStatus</c>.</summary>
    public object ToStatus() =>
        new
        {
            Last = Last?.UtcDateTime ?? default,
            Next = Next.UtcDateTime,
            LastUpdated = LastUpdated.UtcDateTime,
        };
}
