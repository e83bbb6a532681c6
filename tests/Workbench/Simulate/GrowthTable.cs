using System.Globalization;

namespace Workbench.Simulate;

/// <summary>What more subscribers cost, and which target they exceed first.</summary>
internal static class GrowthTable
{
    private const int MaxDeliveries = 10_000_000;

    private static readonly double[] Deliveries = [3, 10, 100, 1_000];

    public static void Print(SimulationOptions options, HostLimits host)
    {
        RunSimulation.Print($"{"", 31}   {"of the account's target", 23}   {"of the queue's target", 21}");
        RunSimulation.Print(
            $"{"deliveries", 10} {"per second", 10} {"$/month", 9}   {"average", 13} {"peak", 9}   {"average", 11} {"peak", 9}"
        );
        foreach (var deliveries in Deliveries)
        {
            var load = options with { Deliveries = deliveries };
            var (account, accountAtPeak) = (Account(load, host, load.Average), Account(load, host, load.AtPeak));
            var (queue, queueAtPeak) = (Queue(load, host, load.Average), Queue(load, host, load.AtPeak));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{deliveries, 10:N0} {load.Average * deliveries, 10:N1} {Dollars(load, host), 9:N0}   "
                        + $"{account, 13:P0} {accountAtPeak, 9:P0}   {queue, 11:P0} {queueAtPeak, 9:P0}"
                )
            );
        }

        Console.WriteLine();
        Console.WriteLine("exceeded from that many deliveries, on average and at the peak:");
        RunSimulation.Print($"queue deliveries {First(Queue, options.Average):N0} and {First(Queue, options.AtPeak):N0}");
        RunSimulation.Print($"account {First(Account, options.Average):N0} and {First(Account, options.AtPeak):N0}");

        int First(Func<SimulationOptions, HostLimits, double, double> share, double articles)
        {
            var (holds, exceeds) = (0, MaxDeliveries);
            while (exceeds - holds > 1)
            {
                var middle = (holds + exceeds) / 2;
                (holds, exceeds) = share(options with { Deliveries = middle }, host, articles) > 1 ? (holds, middle) : (middle, exceeds);
            }

            return exceeds;
        }
    }

    private static double Dollars(SimulationOptions options, HostLimits host) =>
        (options.ArticlesPerMonth * StoragePart.Of(options.Deliveries, options.Model).Sum(part => part.Dollars))
        + (SimulationOptions.SecondsPerMonth * ClockPart.Of(options, host, options.Average).Sum(part => part.DollarsPerSecond));

    private static double Account(SimulationOptions options, HostLimits host, double articles) =>
        BusyPlaces.AccountCalls(options, host, articles) / CostTable.MaxOfAccount;

    private static double Queue(SimulationOptions options, HostLimits host, double articles) =>
        BusyPlaces.QueueCalls(options, host, articles * options.Deliveries) / CostTable.MaxOfQueue;
}
