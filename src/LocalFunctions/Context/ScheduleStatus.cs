namespace LocalFunctions;

/// <summary>The state of a monitored timer, in UTC.</summary>
public sealed class ScheduleStatus
{
    /// <summary>When the timer last ran.</summary>
    public DateTime Last { get; set; }

    /// <summary>When it runs next.</summary>
    public DateTime Next { get; set; }

    /// <summary>When this was written.</summary>
    public DateTime LastUpdated { get; set; }
}
