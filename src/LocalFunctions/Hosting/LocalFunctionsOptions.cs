namespace LocalFunctions.Hosting;

/// <summary>How a test's host differs from a plain local run.</summary>
public sealed class LocalFunctionsOptions
{
    /// <summary>The classes whose functions run; null means all of the assembly.</summary>
    public IReadOnlyCollection<Type>? FunctionTypes { get; set; }

    /// <summary>Settings that win over all other sources; names are nested with <c>:</c>.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; set; } = new Dictionary<string, string?>();

    /// <summary>Where the start-up table goes; null keeps it back.</summary>
    public TextWriter? Output { get; set; } = Console.Out;
}
