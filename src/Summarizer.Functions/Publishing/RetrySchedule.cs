using Summarizer.Functions.Storage;
using Summarizer.Summaries;

namespace Summarizer.Functions.Publishing;

/// <summary>When the model is asked again for an article that it could not digest.</summary>
internal static class RetrySchedule
{
    private const double Jitter = 0.1;

    private static readonly TimeSpan MostJitter = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan[] Delays =
        [TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1)];

    /// <summary>The longest a queue hides a message.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>Where another instance is asking the same, its answer is awaited this long.</summary>
    public static TimeSpan AskedElsewhere { get; } = TimeSpan.FromSeconds(5);

    /// <summary>The next retry: by the schedule, later where the model said so, spread a little so that an outage does not end in a rush.</summary>
    /// <param name="last">The retry that was due now, if this is one.</param>
    /// <param name="deferred">Why it failed.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="random">0 to 1.</param>
    public static Retry Next(Retry? last, DigestOutcome.Deferred deferred, DateTimeOffset now, double random)
    {
        var attempt = (last?.Attempt ?? 1) + 1;
        var delay = Delays[Math.Min(attempt - 2, Delays.Length - 1)];
        if (deferred.RetryAfter > delay) delay = deferred.RetryAfter.Value;
        delay += random * (delay * Jitter < MostJitter ? delay * Jitter : MostJitter);
        var drafts = (last?.Drafts ?? 0) + (deferred.Reason == Unavailability.Unusable ? 1 : 0);
        return new Retry(attempt, now + (delay < Longest ? delay : Longest), drafts);
    }
}
