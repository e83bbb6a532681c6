namespace LocalFunctions;

/// <summary>What a function returned; a middleware may read and replace it.</summary>
public abstract class InvocationResult : InvocationResult<object>;

/// <summary>What a function returned; a middleware may read and replace it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract class InvocationResult<T>
{
    /// <summary>The value.</summary>
    public abstract T? Value { get; set; }
}
