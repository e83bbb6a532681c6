using System.Globalization;
using Summarizer.Functions.Feeds;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Webhooks;
using Summarizer.Functions.Webhooks.Delivery;

namespace Workbench.Simulate;

/// <summary>
/// <c>simulate</c>: the storage transactions, costs, busiest blobs and queues of a load, by arithmetic on the constants of the code and of
/// host.json. With <c>--check</c>, the calls of a small real run are then counted and compared with it.
/// </summary>
internal static class RunSimulation
{
    private const double SecondsPerMonth = 30 * 24 * 3600;

    /// <summary>How long a message of the queue takes in an instance: storage calls of about 10 ms, and half a second at a subscriber.</summary>
    private const double SecondsPerEvent = 0.05,
        SecondsPerAttempt = 0.55;

    /// <summary>
    /// Runs the command. Exit code 1 if a place or a queue cannot take the load, or a small run's counts differ by over a tenth.
    /// </summary>
    public static async Task<int> RunAsync(SimulationOptions options, CancellationToken cancellationToken)
    {
        PrintParts(options);
        Console.WriteLine();
        var holds = PrintPlaces(options);
        return (!options.Check || await SimulationCheck.RunAsync(cancellationToken)) && holds ? 0 : 1;
    }

    private static void PrintParts(SimulationOptions options)
    {
        Print($"{"part", -10} {"writes", 8} {"reads", 8} {"messages", 9} {"million/mo.", 12} {"$/month", 11}");
        var cost = 0.0;
        foreach (var part in StoragePart.Of(options.Deliveries))
        {
            var (writes, reads, calls) = (part.Writes, part.Reads, part.Messages * 3);
            var ofPart = options.ArticlesPerMonth * (writes * CostTable.Write + reads * CostTable.Read + calls * CostTable.QueueCall);
            cost += ofPart;
            var perMonth = options.ArticlesPerMonth * (writes + reads + calls);
            Print($"{part.Name, -10} {writes, 8:F1} {reads, 8:F1} {part.Messages, 9:F1} {perMonth / 1e6, 12:N1} {ofPart, 11:N0}");
        }

        var live = options.ArticlesPerMonth * (2 * options.Deliveries + 1) * EraseDeliveries.KeptDays / 30;
        var listings = live / StorageClients.MaxPageSize * 30;
        Print($"{"erasing", -10} {"", 8} {"", 8} {"", 9} {listings / 1e6, 12:N3} {listings * CostTable.Write, 11:N2}");
        Print($"total ${cost + listings * CostTable.Write:N0} per month; deletions are free");
    }

    /// <returns>Whether each of them can take the load.</returns>
    private static bool PrintPlaces(SimulationOptions options)
    {
        var host = HostLimits.Read();
        var articles = options.ArticlesPerMonth / SecondsPerMonth * options.Peak;
        var deliveries = articles * options.Deliveries;
        var perArticle = StoragePart.Of(options.Deliveries).Sum(part => part.Writes + part.Reads + part.Messages * 3);
        Print($"{"busiest at the peak", -42} {"per second", 11} {"target", 8} {"share", 7}");
        var holds = true;
        holds &= Show("account, articles and idle instances", articles * perArticle + options.Instances * 4, CostTable.MaxOfAccount);
        holds &= Show("queue digest-events", articles * 3, CostTable.MaxOfQueue);
        holds &= Show("queue deliveries", deliveries * 3, CostTable.MaxOfQueue);
        var looks = options.Instances * 2 / FeedReader.MinInterval.TotalSeconds;
        holds &= Show("blob feed/{day}/{part}, appends and readers", articles + looks, CostTable.MaxOfBlob);
        holds &= Show("blob attempts/{subscription}/{day}/{part}", articles, CostTable.MaxOfBlob);
        holds &= Show("listing of subscriptions", options.Instances / SubscriptionStore.Lifetime.TotalSeconds, CostTable.MaxOfBlob);
        Console.WriteLine();
        holds &= Wait("digest-events", articles, SecondsPerEvent * Math.Max(1, options.Deliveries / SubscriberNotifier.ParallelDeliveries));
        holds &= Wait("deliveries", deliveries, SecondsPerAttempt);
        Print($"assumed: {SecondsPerEvent} s per event, {SecondsPerAttempt} s per attempt");
        return holds;

        bool Wait(string queue, double perSecond, double seconds)
        {
            var capacity = options.Instances * host.Parallel / seconds;
            var growth = 60 * (perSecond / capacity - 1);
            if (growth < 0)
                Print(
                    $"{queue}: {perSecond:F1} of {capacity:F0} messages per second; one waits {host.MaxPolling.TotalSeconds:F0} s at most"
                );
            else
                Print($"{queue}: {perSecond:F1} of {capacity:F0} messages per second; the delay grows by {growth:F0} min per hour");
            return growth < 0;
        }
    }

    private static bool Show(string place, double perSecond, double target)
    {
        var verdict =
            perSecond < target / 2 ? "holds"
            : perSecond < target ? "close"
            : "EXCEEDED";
        Print($"{place, -42} {perSecond, 11:F1} {target, 8:F0} {perSecond / target, 7:P0}  {verdict}");
        return perSecond < target;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
