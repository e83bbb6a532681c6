using System.Reflection;
using LocalFunctions.Discovery;
using Microsoft.Extensions.DependencyInjection;

namespace LocalFunctions.Invocations;

/// <summary>Makes a function's class, binds its arguments and calls it.</summary>
internal sealed class MethodCall
{
    private readonly FunctionEntry _function;
    private readonly ObjectFactory? _factory;
    private readonly Func<object?, Task<object?>> _open;

    public MethodCall(FunctionEntry function)
    {
        _function = function;
        _factory = function.Method.IsStatic ? null : ActivatorUtilities.CreateFactory(function.Method.DeclaringType!, Type.EmptyTypes);
        _open = ReturnValue.MakeOpener(function.Method);
    }

    public Task<object?> RunAsync(Invocation invocation)
    {
        object? instance = _factory?.Invoke(invocation.InstanceServices, null);
        object?[] arguments = [.. _function.Arguments.Select(argument => argument.Bind(invocation))];
        return _open(_function.Method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, arguments, null));
    }
}
