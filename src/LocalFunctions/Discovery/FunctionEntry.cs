using System.Reflection;
using LocalFunctions.Invocations;

namespace LocalFunctions.Discovery;

/// <summary>A function that was found.</summary>
internal sealed class FunctionEntry(string name, MethodInfo method, Trigger trigger, IReadOnlyList<Argument> arguments) : FunctionDefinition
{
    public override string Name { get; } = name;

    public override string Id => Name;

    public override string EntryPoint => $"{Method.DeclaringType!.FullName}.{Method.Name}";

    public override string PathToAssembly => Method.DeclaringType!.Assembly.Location;

    public MethodInfo Method { get; } = method;

    public Trigger Trigger { get; } = trigger;

    public IReadOnlyList<Argument> Arguments { get; } = arguments;
}

/// <summary>How one parameter gets its value.</summary>
internal sealed record Argument(Func<Invocation, object?> Bind);
