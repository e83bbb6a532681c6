using System.Globalization;

namespace Workbench.Simulate;

/// <summary>
/// <c>simulate</c>: the storage transactions, costs, busiest blobs and queues of a load, by arithmetic on the constants of the code and of
/// host.json. With <c>--check</c>, the calls of a small real run are then counted and compared with it.
/// </summary>
internal static class RunSimulation
{
    /// <summary>
    /// Runs the command. Exit code 1 if a place or a queue cannot take the load, or a small run's counts differ by over a tenth.
    /// </summary>
    public static async Task<int> RunAsync(SimulationOptions options, bool check, CancellationToken cancellationToken)
    {
        var host = HostLimits.Read();
        PrintCost(options, host);
        Console.WriteLine();
        var holds = BusyPlaces.Print(options, host);
        Console.WriteLine();
        return (!check || await SimulationCheck.RunAsync(cancellationToken)) && holds ? 0 : 1;
    }

    /// <summary>Prints what grows with the number of deliveries. Exit code 0: it is to be read, not to be passed.</summary>
    public static int PrintGrowth(SimulationOptions options)
    {
        GrowthTable.Print(options, HostLimits.Read());
        return 0;
    }

    /// <summary>Prints a line.</summary>
    public static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void PrintCost(SimulationOptions options, HostLimits host)
    {
        Print($"{"per article", -28} {"writes", 8} {"reads", 8} {"messages", 9} {"million/mo.", 12} {"$/month", 9}");
        var parts = StoragePart.Of(options.Deliveries, options.Model);
        foreach (var part in parts)
        {
            var (perMonth, dollars) = (options.ArticlesPerMonth * part.Calls / 1e6, options.ArticlesPerMonth * part.Dollars);
            Print($"{part.Name, -28} {part.Writes, 8:F1} {part.Reads, 8:F1} {part.Messages, 9:F1} {perMonth, 12:N1} {dollars, 9:N0}");
        }

        var perArticle = options.ArticlesPerMonth * parts.Sum(part => part.Dollars);
        Print($"{"together", -28} {parts.Sum(part => part.Calls), 27:F0} calls {"", 12} {perArticle, 9:N0}");
        Console.WriteLine();
        Print($"{"by time", -28} {"per second", 27} {"million/mo.", 12} {"$/month", 9}  {"assumed"}");
        var byTime = ClockPart.Of(options, host, options.Average);
        foreach (var part in byTime)
        {
            var perMonth = part.PerSecond * SimulationOptions.SecondsPerMonth / 1e6;
            var dollars = part.DollarsPerSecond * SimulationOptions.SecondsPerMonth;
            Print($"{part.Name, -28} {part.PerSecond, 27:N1} {perMonth, 12:N1} {dollars, 9:N0}  {part.Assumption}");
        }

        var sum = byTime.Sum(part => part.DollarsPerSecond) * SimulationOptions.SecondsPerMonth;
        Print($"{"together", -28} {"", 27} {"", 12} {sum, 9:N0}");
        Console.WriteLine();
        Print($"storage: ${perArticle + sum:N0} per month; not counted: bytes stored, readers of older digests, the host's leases");
        if (options.Model)
        {
            var (calls, dollars) = (options.ArticlesPerMonth / 1e6, options.ArticlesPerMonth * CostTable.ModelCall);
            Print($"model: ${dollars:N0} per month for {calls:N1} million calls; not counted: repairs, second checks, a daily limit");
        }
    }
}
