namespace LocalFunctions;

/// <summary>What the trigger told about this invocation.</summary>
public abstract class BindingContext
{
    /// <summary>Names and values, such as the <c>{name}</c> of a blob path or the parts of a route.</summary>
    public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
}
