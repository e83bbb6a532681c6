using System.Diagnostics.CodeAnalysis;

namespace LocalFunctions;

/// <summary>One invocation of a function.</summary>
public abstract class FunctionContext
{
    /// <summary>The invocation's id.</summary>
    public abstract string InvocationId { get; }

    /// <summary>The function's id.</summary>
    public abstract string FunctionId { get; }

    /// <summary>What the trigger told.</summary>
    public abstract BindingContext BindingContext { get; }

    /// <summary>The services of this invocation's scope.</summary>
    public abstract IServiceProvider InstanceServices { get; set; }

    /// <summary>The function.</summary>
    public abstract FunctionDefinition FunctionDefinition { get; }

    /// <summary>A place for middleware and function to pass things on.</summary>
    [SuppressMessage("Usage", "CA2227", Justification = "The worker's context has this shape.")]
    public abstract IDictionary<object, object> Items { get; set; }

    /// <summary>Signals that the caller is gone, the invocation took too long or the host must end.</summary>
    public virtual CancellationToken CancellationToken { get; } = CancellationToken.None;
}
