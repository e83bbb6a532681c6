namespace LocalFunctions.Discovery;

/// <summary>A function of the app.</summary>
/// <param name="Name">The function's name, unique in the app.</param>
/// <param name="EntryPoint">Its method, as <c>Namespace.Type.Method</c>.</param>
/// <param name="Trigger">The event that makes the function run.</param>
/// <param name="Parameter">The name of the trigger parameter.</param>
/// <param name="IsDeferred">Whether the worker receives a reference instead of the value and reads the value itself.</param>
internal sealed record FunctionEntry(string Name, string EntryPoint, Trigger Trigger, string Parameter, bool IsDeferred);
