namespace LocalFunctions;

/// <summary>Runs a function on a schedule.</summary>
/// <param name="schedule">A cron expression of six fields (seconds first) or five.</param>
public sealed class TimerTriggerAttribute(string schedule) : TriggerAttribute
{
    /// <summary>A cron expression of six fields (seconds first) or five.</summary>
    public string Schedule { get; } = schedule;

    /// <summary>Remembers the last run in storage, so that a run missed while the host was down happens once, late.</summary>
    public bool UseMonitor { get; set; } = true;

    /// <summary>Runs the function when the host starts, too.</summary>
    public bool RunOnStartup { get; set; }
}
