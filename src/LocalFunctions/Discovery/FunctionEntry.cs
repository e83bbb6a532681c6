namespace LocalFunctions.Discovery;

/// <summary>A function that was found.</summary>
/// <param name="Name">Its name.</param>
/// <param name="EntryPoint">Its method, as <c>Namespace.Type.Method</c>.</param>
/// <param name="Trigger">What makes it run.</param>
/// <param name="Parameter">The name of the trigger parameter.</param>
/// <param name="IsDeferred">Whether the worker takes a reference in place of the value and reads it itself.</param>
internal sealed record FunctionEntry(string Name, string EntryPoint, Trigger Trigger, string Parameter, bool IsDeferred);
