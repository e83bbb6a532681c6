namespace LocalFunctions.Discovery;

/// <summary>What makes a function run.</summary>
internal abstract record Trigger;

/// <summary>An HTTP request. If <paramref name="Methods"/> is empty, every method matches.</summary>
internal sealed record HttpTrigger(string Route, IReadOnlyList<string> Methods, AuthorizationLevel Level) : Trigger;

/// <summary>A new or changed blob.</summary>
internal sealed record BlobTrigger(BlobPath Path, string Connection) : Trigger;

/// <summary>A queue message.</summary>
internal sealed record QueueTrigger(string Queue, string Connection) : Trigger;

/// <summary>A schedule.</summary>
internal sealed record TimerTrigger(Schedule Schedule, bool UseMonitor, bool RunOnStartup) : Trigger;
