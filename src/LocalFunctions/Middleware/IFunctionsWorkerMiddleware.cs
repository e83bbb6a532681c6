using System.Diagnostics.CodeAnalysis;

namespace LocalFunctions;

/// <summary>Stands around every invocation. One object serves them all.</summary>
public interface IFunctionsWorkerMiddleware
{
    /// <summary>Handles an invocation.</summary>
    /// <param name="context">The invocation.</param>
    /// <param name="next">The rest of the pipeline.</param>
    /// <returns>A task that ends with the invocation.</returns>
    [SuppressMessage("Naming", "CA1716", Justification = "The worker's interface has this shape.")]
    Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
}
