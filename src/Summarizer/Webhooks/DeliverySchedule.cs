namespace Summarizer.Webhooks;

/// <summary>When a delivery is tried: the example schedule of Standard Webhooks 1.0.0, ten attempts over a good three days.</summary>
public static class DeliverySchedule
{
    /// <summary>How much later or earlier an attempt may be, so that an outage does not end in a rush.</summary>
    private const double Jitter = 0.2;

    private static readonly TimeSpan MaxRetryAfter = TimeSpan.FromHours(24);

    /// <summary>The pause before each attempt.</summary>
    public static IReadOnlyList<TimeSpan> Delays { get; } =
    [
        TimeSpan.Zero,
        TimeSpan.FromSeconds(5),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2),
        TimeSpan.FromHours(5),
        TimeSpan.FromHours(10),
        TimeSpan.FromHours(14),
        TimeSpan.FromHours(20),
        TimeSpan.FromHours(24),
    ];

    /// <summary>The pause before the next attempt; null: no further attempt.</summary>
    /// <param name="attempt">How many attempts were made: 0 for the first one's pause.</param>
    /// <param name="retryAfter">When the receiver wants to be asked again; longer than the schedule it counts, up to 24 h.</param>
    /// <param name="random">0 to 1.</param>
    public static TimeSpan? Next(int attempt, TimeSpan? retryAfter, double random)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(attempt);
        if (attempt >= Delays.Count)
            return null;
        var delay = Delays[attempt] * (1 - Jitter + (2 * Jitter * random));
        var asked =
            retryAfter < MaxRetryAfter ? retryAfter.Value
            : retryAfter is null ? TimeSpan.Zero
            : MaxRetryAfter;
        return asked > delay ? asked : delay;
    }
}
