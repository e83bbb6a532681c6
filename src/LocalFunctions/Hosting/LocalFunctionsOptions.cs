namespace LocalFunctions;

/// <summary>What a test may set apart from a plain local run.</summary>
public sealed class LocalFunctionsOptions
{
    /// <summary>The clock of timers, waits and leases.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
