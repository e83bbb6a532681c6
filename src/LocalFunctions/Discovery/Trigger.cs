namespace LocalFunctions.Discovery;

/// <summary>What makes a function run.</summary>
internal abstract record Trigger;

/// <summary>An HTTP request. <paramref name="Methods"/> is empty when all are answered.</summary>
internal sealed record HttpTrigger(string Route, IReadOnlyList<string> Methods, AuthorizationLevel Level) : Trigger;

/// <summary>A new or changed blob.</summary>
internal sealed record BlobTrigger(BlobPath Path, string Connection) : Trigger;

/// <summary>A message.</summary>
internal sealed record QueueTrigger(string Queue, string Connection) : Trigger;

/// <summary>A schedule.</summary>
internal sealed record TimerTrigger(Schedule Schedule, bool UseMonitor, bool RunOnStartup) : Trigger;
