using System.Reflection;

namespace LocalFunctions.Invocations;

/// <summary>Sees through tasks to what a method returns.</summary>
internal static class ReturnValue
{
    private static readonly MethodInfo TaskOpener = Opener(nameof(OpenTaskAsync));
    private static readonly MethodInfo ValueTaskOpener = Opener(nameof(OpenValueTaskAsync));

    /// <summary>The type behind the task; <c>void</c> when there is none.</summary>
    public static Type TypeOf(MethodInfo method)
    {
        Type type = method.ReturnType;
        if (type == typeof(Task) || type == typeof(ValueTask)) return typeof(void);
        return IsTaskOfValue(type) ? type.GetGenericArguments()[0] : type;
    }

    /// <summary>Makes what awaits a returned object and gives the value behind it.</summary>
    public static Func<object?, Task<object?>> MakeOpener(MethodInfo method)
    {
        Type type = method.ReturnType;
        if (type == typeof(Task)) return OpenPlainTaskAsync;
        if (type == typeof(ValueTask)) return returned => OpenPlainTaskAsync(((ValueTask)returned!).AsTask());
        if (!IsTaskOfValue(type)) return Task.FromResult;
        MethodInfo opener = type.GetGenericTypeDefinition() == typeof(Task<>) ? TaskOpener : ValueTaskOpener;
        return opener.MakeGenericMethod(type.GetGenericArguments()[0]).CreateDelegate<Func<object?, Task<object?>>>();
    }

    private static bool IsTaskOfValue(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is { } open && (open == typeof(Task<>) || open == typeof(ValueTask<>));

    private static async Task<object?> OpenPlainTaskAsync(object? returned)
    {
        await (Task)returned!;
        return null;
    }

    private static async Task<object?> OpenTaskAsync<T>(object? returned) => await (Task<T>)returned!;

    private static async Task<object?> OpenValueTaskAsync<T>(object? returned) => await (ValueTask<T>)returned!;

    private static MethodInfo Opener(string name) => typeof(ReturnValue).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
