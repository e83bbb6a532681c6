namespace Workbench.Simulate;

/// <summary>A load.</summary>
/// <param name="Deliveries">The subscriptions that want an article.</param>
/// <param name="Peak">How many times the average load the busiest second has.</param>
/// <param name="Check">Whether a small real run is counted and compared.</param>
internal sealed record SimulationOptions(double ArticlesPerMonth, int Instances, double Deliveries, double Peak, bool Check);
