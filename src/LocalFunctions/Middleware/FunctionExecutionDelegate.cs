using System.Diagnostics.CodeAnalysis;

namespace LocalFunctions;

/// <summary>Runs the rest of the pipeline for an invocation.</summary>
/// <param name="context">The invocation.</param>
/// <returns>A task that ends with the rest of the pipeline.</returns>
[SuppressMessage("Naming", "CA1711", Justification = "The worker's delegate has this name.")]
public delegate Task FunctionExecutionDelegate(FunctionContext context);
