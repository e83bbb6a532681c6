namespace Workbench.Simulate;

/// <summary>The load to simulate.</summary>
/// <param name="Deliveries">The average number of subscriptions that match an article.</param>
/// <param name="Peak">The load of the busiest second, as a multiple of the average.</param>
/// <param name="Model">Whether a model writes the drafts.</param>
internal sealed record SimulationOptions(double ArticlesPerMonth, int Instances, double Deliveries, double Peak, bool Model)
{
    public const double SecondsPerMonth = 30 * 24 * 3600;

    /// <summary>Articles per second on average.</summary>
    public double Average => ArticlesPerMonth / SecondsPerMonth;

    /// <summary>Articles in the busiest second.</summary>
    public double AtPeak => Average * Peak;
}
