namespace LocalFunctions;

/// <summary>What is known of a function before it runs.</summary>
public abstract class FunctionDefinition
{
    /// <summary>The function's name.</summary>
    public abstract string Name { get; }

    /// <summary>The function's id.</summary>
    public abstract string Id { get; }

    /// <summary>The method, as <c>Namespace.Type.Method</c>.</summary>
    public abstract string EntryPoint { get; }

    /// <summary>The assembly the method stands in.</summary>
    public abstract string PathToAssembly { get; }
}
