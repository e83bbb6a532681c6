namespace Workbench.Simulate;

/// <summary>
/// Examples of list prices in US dollars and of published targets of Azure Storage, as of 2026-11: look up those of your region and
/// account.
/// </summary>
internal static class CostTable
{
    /// <summary>A listing costs as much as a write.</summary>
    public const double Write = 0.055 / 10_000,
        Listing = Write,
        Read = 0.0044 / 10_000,
        QueueCall = 0.004 / 10_000;

    /// <summary>The model call of an article of 600 words, as infra/README.md calculates it.</summary>
    public const double ModelCall = (1_360 * 0.75 + 400 * 4.5) / 1e6;

    /// <summary>A message is sent, received and deleted.</summary>
    public const int CallsOfMessage = 3;

    /// <summary>Requests per second.</summary>
    public const double MaxOfAccount = 20_000,
        MaxOfQueue = 2_000,
        MaxOfBlob = 500;
}
