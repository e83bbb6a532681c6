namespace Summarizer.Webhooks;

/// <summary>
/// The retry schedule of deliveries: the example schedule of Standard Webhooks 1.0.0, ten attempts over a little more than three days.
/// </summary>
public static class DeliverySchedule
{
    /// <summary>Spreads attempts by this share in both directions, so that they do not all run at once after an outage.</summary>
    private const double Jitter = 0.2;

    private static readonly TimeSpan MaxRetryAfter = TimeSpan.FromHours(24);

    /// <summary>The delay before each attempt.</summary>
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

    /// <summary>The delay before the next attempt; null: no further attempt.</summary>
    /// <param name="attempt">The number of attempts made; 0: the delay before the first one.</param>
    /// <param name="retryAfter">The receiver's Retry-After. It wins if it is longer than the schedule's delay, up to 24 h.</param>
    /// <param name="random">In [0, 1].</param>
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
