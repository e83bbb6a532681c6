using System.Globalization;
using Summarizer.Functions.Feeds;
using Summarizer.Functions.Webhooks;
using Summarizer.Models;

namespace Workbench.Simulate;

/// <summary>The account, blobs and queues in the busiest second, and whether messages are taken as fast as they come.</summary>
internal static class BusyPlaces
{
    /// <summary>
    /// How long a message of the queue takes in an instance: storage calls of about 10 ms, and half a second at a subscriber. How long a
    /// model takes for a reply.
    /// </summary>
    private const double SecondsPerEvent = 0.05,
        SecondsPerAttempt = 0.55,
        SecondsPerReply = 5;

    private static readonly int ParallelCalls = new ModelOptions
    {
        Endpoint = new Uri("https://model.example"),
        Name = "",
    }.MaxParallelCalls;

    /// <returns>Whether each of them can take the load.</returns>
    public static bool Print(SimulationOptions options, HostLimits host)
    {
        var (articles, instances) = (options.AtPeak, options.Instances);
        var appends = LogAppends.Rate(articles, instances);
        var holds = true;
        RunSimulation.Print($"{"busiest at the peak", -44} {"per second", 11} {"target", 8} {"share", 7}");
        holds &= Show("account", AccountCalls(options, host, articles), CostTable.MaxOfAccount);
        holds &= Show("queue azure-webjobs-blobtrigger-…", QueueCalls(options, host, articles), CostTable.MaxOfQueue);
        holds &= Show("queue digest-events", QueueCalls(options, host, articles), CostTable.MaxOfQueue);
        holds &= Show("queue deliveries", QueueCalls(options, host, articles * options.Deliveries), CostTable.MaxOfQueue);
        // A look that finds new lines reads them too.
        var looks = 2 * instances / FeedReader.MinInterval.TotalSeconds;
        holds &= Show($"blob feed: {appends:F1} appends + {looks:F1} reads", appends + looks, CostTable.MaxOfBlob);
        holds &= Show("blob attempts of one subscription", appends, CostTable.MaxOfBlob);
        if (options.Model)
            holds &= Show("blob usage of the hour", appends, CostTable.MaxOfBlob);
        holds &= Show("listing of subscriptions", ClockPart.Subscriptions(options, articles), CostTable.MaxOfBlob);
        Console.WriteLine();
        var delay = string.Create(CultureInfo.InvariantCulture, $"one waits {host.MaxPolling.TotalSeconds:F0} s at most");
        var secondsPerEvent = SecondsPerEvent * Math.Max(1, options.Deliveries / SubscriberNotifier.ParallelDeliveries);
        holds &= Wait("digest-events", articles, instances * host.Parallel / secondsPerEvent, delay);
        holds &= Wait("deliveries", articles * options.Deliveries, instances * host.Parallel / SecondsPerAttempt, delay);
        if (options.Model)
            holds &= Wait("model calls", articles, instances * ParallelCalls / SecondsPerReply, "none waits");
        RunSimulation.Print(
            $"assumed: {SecondsPerEvent} s per event, {SecondsPerAttempt} s per attempt, {SecondsPerReply} s per model call"
        );
        return holds;
    }

    /// <summary>All calls to the account per second.</summary>
    public static double AccountCalls(SimulationOptions options, HostLimits host, double articles) =>
        (articles * StoragePart.Of(options.Deliveries, options.Model).Sum(part => part.Calls))
        + ClockPart.Of(options, host, articles).Sum(part => part.PerSecond);

    /// <summary>The calls to a queue per second: those for its messages, and those of instances that find none.</summary>
    public static double QueueCalls(SimulationOptions options, HostLimits host, double messages) =>
        (messages * CostTable.CallsOfMessage) + (options.Instances / host.MaxPolling.TotalSeconds);

    private static bool Wait(string work, double perSecond, double capacity, string delay)
    {
        var growth = 60 * ((perSecond / capacity) - 1);
        if (growth >= 0)
            delay = string.Create(CultureInfo.InvariantCulture, $"the delay grows by {growth:F0} min per hour");
        RunSimulation.Print($"{work}: {perSecond:F1} of {capacity:F0} per second; {delay}");
        return growth < 0;
    }

    private static bool Show(string place, double perSecond, double target)
    {
        var verdict =
            perSecond < target / 2 ? "holds"
            : perSecond <= target ? "close"
            : "EXCEEDED";
        RunSimulation.Print($"{place, -44} {perSecond, 11:F1} {target, 8:F0} {perSecond / target, 7:P0}  {verdict}");
        return perSecond <= target;
    }
}
