namespace Workbench.Torture;

/// <summary>What the proxy does with a storage call.</summary>
internal abstract record StorageFault
{
    private StorageFault() { }

    /// <summary>The service returns an error and does nothing.</summary>
    public sealed record Refuse(int Status, string Code) : StorageFault;

    /// <summary>The service executes the call, but its response is lost.</summary>
    public sealed record Lose : StorageFault;

    /// <summary>The call is delayed.</summary>
    public sealed record Delay(TimeSpan Time) : StorageFault;

    /// <summary>The connection breaks in the middle of the response body.</summary>
    public sealed record Cut : StorageFault;
}
