using Summarizer.Functions.Feeds;
using Summarizer.Functions.Maintenance;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Webhooks;
using Summarizer.Functions.Webhooks.Delivery;

namespace Workbench.Simulate;

/// <summary>Storage calls that do not belong to one article: they depend on time, on the instances, or on what is stored.</summary>
/// <param name="PerSecond">Transactions.</param>
/// <param name="DollarsPerSecond">What they cost.</param>
/// <param name="Assumption">Under which condition there are so many.</param>
internal sealed record ClockPart(string Name, double PerSecond, double DollarsPerSecond, string Assumption)
{
    private const string Read = "at most: readers all the time, on all instances";

    /// <param name="articles">Articles per second: on average, or in the busiest one.</param>
    public static IReadOnlyList<ClockPart> Of(SimulationOptions options, HostLimits host, double articles)
    {
        var (instances, look) = (options.Instances, FeedReader.MinInterval.TotalSeconds);
        var appends = LogAppends.Rate(articles, instances);
        var (timerCalls, timerDollars) = AppTriggers.TimersPerMonth;
        return
        [
            // One call for each part of the day; what is new is in the last one.
            At("looks at the feed's log", instances / look * LogAppends.PartsOfALook(options), CostTable.Read, Read),
            At("  new lines", instances * Math.Min(1 / look, appends), CostTable.Read, Read),
            At("  new records", instances * Math.Min(FeedQuery.MaxLimit / look, articles), CostTable.Read, Read),
            At("  listings of parts", instances / FeedTail.ListInterval.TotalSeconds, CostTable.Listing, Read),
            At("listings of subscriptions", Subscriptions(options, articles), CostTable.Listing, "at most: one an event and attempt"),
            At(
                "polls of empty queues",
                instances * AppTriggers.CountQueues() / host.MaxPolling.TotalSeconds,
                CostTable.QueueCall,
                $"at most: all instances idle all month, each on all {AppTriggers.CountQueues()} queues"
            ),
            At("records of sealed days", articles, CostTable.Read, "each once"),
            new("timers", timerCalls / SimulationOptions.SecondsPerMonth, timerDollars / SimulationOptions.SecondsPerMonth, "no retention"),
            Reconciliation(options),
            Erasing(options),
        ];
    }

    /// <summary>The listings of subscriptions per second: every event and every attempt needs one that is not too old.</summary>
    public static double Subscriptions(SimulationOptions options, double articles) =>
        Math.Min(options.Instances / SubscriptionStore.Lifetime.TotalSeconds, articles * (1 + options.Deliveries));

    /// <summary>
    /// Each step lists articles, records and texts, beginning with pages that the step before had begun. Then drafts are listed, and each
    /// step reads the hashes that all steps before have kept.
    /// </summary>
    private static ClockPart Reconciliation(SimulationOptions options)
    {
        const double ArticlesOfStep = Reconciler.MaxBlobsOfStep / 2.0; // An article with its record, and its text.
        var articles = options.ArticlesPerMonth;
        var steps = Math.Ceiling(articles / ArticlesOfStep);
        var draftSteps = options.Model ? Math.Ceiling(articles / DraftSweeper.MaxHashesOfStep) : 1;
        var listings =
            (3 * ((articles / StorageClients.MaxPageSize) + steps))
            + (options.Model ? articles / StorageClients.MaxPageSize : 0)
            + (2 * draftSteps); // Of drafts, and of the hashes.
        var (reads, writes) = ((draftSteps * steps) + steps + draftSteps, (2 * steps) + draftSteps);
        var messages = CostTable.CallsOfMessage * (steps + draftSteps);
        var dollars =
            (listings * CostTable.Listing) + (reads * CostTable.Read) + (writes * CostTable.Write) + (messages * CostTable.QueueCall);
        var runs = AppTriggers.RunsPerMonth(nameof(ReconcileArticles)) / SimulationOptions.SecondsPerMonth;
        return new(
            "reconciliation",
            runs * (listings + reads + writes + messages),
            runs * dollars,
            "one month's articles are stored; more for each further month"
        );
    }

    /// <summary>Deliveries, the attempts at them and their index are listed every night.</summary>
    private static ClockPart Erasing(SimulationOptions options)
    {
        var live = options.ArticlesPerMonth * (options.Deliveries + 1) * EraseDeliveries.KeptDays / 30;
        var pages = live / StorageClients.MaxPageSize * AppTriggers.RunsPerMonth(nameof(EraseDeliveries));
        var dollars = pages * (CostTable.Listing + (CostTable.CallsOfMessage * CostTable.QueueCall));
        return new(
            "listings of old deliveries",
            pages * (1 + CostTable.CallsOfMessage) / SimulationOptions.SecondsPerMonth,
            dollars / SimulationOptions.SecondsPerMonth,
            "deletions are free"
        );
    }

    private static ClockPart At(string name, double perSecond, double price, string assumption) =>
        new(name, perSecond, perSecond * price, assumption);
}
