namespace Workbench.Simulate;

/// <summary>The load to simulate.</summary>
/// <param name="Deliveries">The average number of subscriptions that match an article.</param>
/// <param name="Peak">The load of the busiest second, as a multiple of the average.</param>
/// <param name="Check">Whether a small real run is counted and compared.</param>
internal sealed record SimulationOptions(double ArticlesPerMonth, int Instances, double Deliveries, double Peak, bool Check);
