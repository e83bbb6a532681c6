using Microsoft.Azure.Functions.Worker.Core.FunctionMetadata;

namespace LocalFunctions.Discovery;

/// <summary>Reads the functions that the worker lists, and reports all that cannot run in one exception.</summary>
internal static class FunctionFinder
{
    public static IReadOnlyList<FunctionEntry> Read(IEnumerable<IFunctionMetadata> listed)
    {
        var problems = new List<string>();
        List<FunctionEntry> functions = [.. listed.Select(function => Read(function, problems)).OfType<FunctionEntry>()];
        problems.AddRange(SharedNames(functions));
        problems.AddRange(RouteTable.Conflicts(functions));
        return problems.Count == 0 ? functions : throw new StartException(string.Join(Environment.NewLine, problems));
    }

    private static FunctionEntry? Read(IFunctionMetadata function, List<string> problems)
    {
        try
        {
            return FunctionReader.Read(function.Name!, function.EntryPoint!, function.RawBindings ?? []);
        }
        catch (FormatException exception)
        {
            problems.Add($"Function '{function.Name}' ({function.EntryPoint}): {exception.Message}.");
            return null;
        }
    }

    private static IEnumerable<string> SharedNames(List<FunctionEntry> functions) =>
        functions
            .GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group =>
                $"The function name '{group.Key}' is used more than once: "
                + $"{string.Join(", ", group.Select(function => function.EntryPoint))}."
            );
}
