namespace LocalFunctions.Hosting;

/// <summary>Options for the host of a test.</summary>
public sealed class LocalFunctionsOptions
{
    /// <summary>The classes whose functions run; null means all classes of the assembly.</summary>
    public IReadOnlyCollection<Type>? FunctionTypes { get; set; }

    /// <summary>Settings that override all other sources. Use <c>:</c> to nest names.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; set; } = new Dictionary<string, string?>();

    /// <summary>The writer for the startup table; null suppresses it.</summary>
    public TextWriter? Output { get; set; } = Console.Out;
}
