using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using NCrontab;
using Summarizer.Functions.Daily;
using Summarizer.Functions.Health;
using Summarizer.Functions.Maintenance;
using Summarizer.Functions.Publishing;
using Summarizer.Functions.Webhooks.Delivery;

namespace Workbench.Simulate;

/// <summary>What starts the app's functions, as their attributes say.</summary>
internal static class AppTriggers
{
    private static readonly IReadOnlyList<(string Function, ParameterInfo Parameter)> Parameters =
    [
        .. from type in typeof(MeasureQueues).Assembly.GetTypes()
        from method in type.GetMethods()
        let function = method.GetCustomAttribute<FunctionAttribute>()
        where function is not null
        from parameter in method.GetParameters()
        select (function.Name, parameter),
    ];

    private static readonly DateTime Month = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>
    /// The storage calls of a run. Reconciliation and erasing only begin here, and FindExpiredArticles does nothing unless articles expire.
    /// </summary>
    private static readonly Dictionary<string, (int Listings, int Reads, int Writes, int QueueCalls)> CallsOfRun = new()
    {
        [nameof(PublishDailyDigest)] = (Listings: 2, Reads: 1, Writes: 0, QueueCalls: 0),
        [nameof(MeasureQueues)] = (Listings: 0, Reads: 0, Writes: 0, QueueCalls: 1 + (2 * CountWorkQueues())), // It peeks twice.
        [nameof(ReconcileArticles)] = (Listings: 1, Reads: 2, Writes: 1, CostTable.CallsOfMessage),
        [nameof(FindExpiredArticles)] = (Listings: 0, Reads: 0, Writes: 0, QueueCalls: 0),
        [nameof(EraseDeliveries)] = (
            Listings: 0,
            Reads: 0,
            Writes: 0,
            QueueCalls: OldDeliveries.Containers.Count * CostTable.CallsOfMessage
        ),
    };

    /// <summary>
    /// The queues that an instance listens to: one a queue trigger, and the host's own queue of each blob trigger. Event Grid fills that
    /// one, so no container is listed.
    /// </summary>
    public static int CountQueues() => Find<QueueTriggerAttribute>().Count() + Find<BlobTriggerAttribute>().Count();

    private static int CountWorkQueues() =>
        CountQueues() - Find<QueueTriggerAttribute>().Count(found => found.Trigger.QueueName.EndsWith("-poison", StringComparison.Ordinal));

    /// <summary>How often a function's timer fires in a month.</summary>
    public static int RunsPerMonth(string function) =>
        Runs(Find<TimerTriggerAttribute>().Single(found => found.Function == function).Trigger);

    /// <summary>The storage calls of all timers in a month, and what they cost.</summary>
    public static (double Calls, double Dollars) TimersPerMonth { get; } = CountTimers();

    private static (double Calls, double Dollars) CountTimers()
    {
        var (calls, dollars) = (0.0, 0.0);
        foreach (var (function, trigger) in Find<TimerTriggerAttribute>())
        {
            var (listings, reads, writes, queueCalls) = CallsOfRun[function];
            writes++; // The host notes each run in a blob.
            calls += Runs(trigger) * (listings + reads + writes + queueCalls);
            dollars +=
                Runs(trigger)
                * (
                    (listings * CostTable.Listing)
                    + (reads * CostTable.Read)
                    + (writes * CostTable.Write)
                    + (queueCalls * CostTable.QueueCall)
                );
        }

        return (calls, dollars);
    }

    private static int Runs(TimerTriggerAttribute trigger) =>
        CrontabSchedule
            .Parse(trigger.Schedule, new CrontabSchedule.ParseOptions { IncludingSeconds = true })
            .GetNextOccurrences(Month.AddTicks(-1), Month.AddDays(30))
            .Count();

    private static IEnumerable<(string Function, TTrigger Trigger)> Find<TTrigger>()
        where TTrigger : Attribute =>
        from parameter in Parameters
        let trigger = parameter.Parameter.GetCustomAttribute<TTrigger>()
        where trigger is not null
        select (parameter.Function, trigger);
}
