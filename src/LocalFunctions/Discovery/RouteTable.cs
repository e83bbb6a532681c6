namespace LocalFunctions.Discovery;

/// <summary>Checks the routes of all functions against each other.</summary>
internal static class RouteTable
{
    /// <summary>Reports each pair of functions that would answer the same request.</summary>
    public static IEnumerable<string> Conflicts(IEnumerable<FunctionEntry> functions) =>
        functions
            .Where(function => function.Trigger is HttpTrigger)
            .GroupBy(function => ((HttpTrigger)function.Trigger).Route, StringComparer.OrdinalIgnoreCase)
            .SelectMany(Conflicts);

    private static IEnumerable<string> Conflicts(IGrouping<string, FunctionEntry> sameRoute) =>
        from first in sameRoute
        from second in sameRoute
        where string.CompareOrdinal(first.Name, second.Name) < 0 && Overlap((HttpTrigger)first.Trigger, (HttpTrigger)second.Trigger)
        select $"Functions '{first.Name}' and '{second.Name}' both answer the route '{sameRoute.Key}'.";

    private static bool Overlap(HttpTrigger one, HttpTrigger other) =>
        one.Methods.Count == 0 || other.Methods.Count == 0 || one.Methods.Intersect(other.Methods).Any();
}
