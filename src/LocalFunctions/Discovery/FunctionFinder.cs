using System.Reflection;

namespace LocalFunctions.Discovery;

/// <summary>Finds the functions of an assembly and refuses, all at once, those that cannot run.</summary>
internal static class FunctionFinder
{
    private const BindingFlags AnyMethod =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<FunctionEntry> Find(IEnumerable<Type> types)
    {
        var problems = new List<string>();
        List<FunctionEntry> functions = [.. types.SelectMany(type => type.GetMethods(AnyMethod)).Select(method => Read(method, problems)).OfType<FunctionEntry>()];
        problems.AddRange(SharedNames(functions));
        problems.AddRange(RouteTable.Conflicts(functions));
        return problems.Count == 0 ? functions : throw new StartException(string.Join(Environment.NewLine, problems));
    }

    private static FunctionEntry? Read(MethodInfo method, List<string> problems)
    {
        if (method.GetCustomAttribute<FunctionAttribute>() is not { } function) return null;
        try
        {
            return FunctionReader.Read(function.Name, method);
        }
        catch (FormatException error)
        {
            problems.Add($"Function '{function.Name}' ({method.DeclaringType!.Name}.{method.Name}): {error.Message}.");
            return null;
        }
    }

    private static IEnumerable<string> SharedNames(List<FunctionEntry> functions) => functions
        .GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .Select(group => $"The function name '{group.Key}' is used more than once: {string.Join(", ", group.Select(function => function.EntryPoint))}.");
}
