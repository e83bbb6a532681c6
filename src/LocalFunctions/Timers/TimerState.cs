namespace LocalFunctions.Timers;

/// <summary>What is remembered of a monitored timer, in UTC.</summary>
internal sealed record TimerState(string Schedule, DateTimeOffset? Last, DateTimeOffset Next, DateTimeOffset LastUpdated)
{
    /// <summary>What functions are told, in the shape of the worker's <c>ScheduleStatus</c>.</summary>
    public object ToStatus() =>
        new
        {
            Last = Last?.UtcDateTime ?? default,
            Next = Next.UtcDateTime,
            LastUpdated = LastUpdated.UtcDateTime,
        };
}
