namespace Workbench.Torture;

/// <summary>What the proxy does with a storage call.</summary>
internal abstract record StorageFault
{
    private StorageFault()
    {
    }

    /// <summary>The service answers an error and does nothing.</summary>
    public sealed record Refuse(int Status, string Code) : StorageFault;

    /// <summary>The service does what it is told, and its answer is lost.</summary>
    public sealed record Lose : StorageFault;

    /// <summary>The call takes longer.</summary>
    public sealed record Delay(TimeSpan Time) : StorageFault;

    /// <summary>The connection breaks in the middle of the answer's body.</summary>
    public sealed record Cut : StorageFault;
}
