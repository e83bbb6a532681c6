namespace Workbench.Simulate;

/// <summary>
/// Examples of list prices in US dollars and of published targets of Azure Storage, as of 2026-11: look up those of your region and account.
/// </summary>
internal static class CostTable
{
    public const double Write = 0.055 / 10_000,
        Read = 0.0044 / 10_000,
        QueueCall = 0.004 / 10_000;

    /// <summary>Requests per second.</summary>
    public const double MaxOfAccount = 20_000,
        MaxOfQueue = 2_000,
        MaxOfBlob = 500;
}
