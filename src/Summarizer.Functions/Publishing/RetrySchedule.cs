using Summarizer.Digests;
using Summarizer.Functions.Digests;
using Summarizer.Models;

namespace Summarizer.Functions.Publishing;

/// <summary>When to ask the model again for an article that it could not digest.</summary>
internal static class RetrySchedule
{
    private const double Jitter = 0.1;

    /// <summary>An article that was held back waits for another fifth of the time that it has waited so far.</summary>
    private const int PartOfWait = 5;

    private static readonly TimeSpan MaxJitter = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan[] Delays =
    [
        TimeSpan.FromSeconds(5),
        TimeSpan.FromSeconds(30),
        TimeSpan.FromMinutes(2),
        TimeSpan.FromMinutes(10),
        TimeSpan.FromHours(1),
    ];

    private static readonly TimeSpan[] FailureDelays =
    [
        TimeSpan.FromSeconds(30),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromHours(1),
        TimeSpan.FromHours(6),
        TimeSpan.FromDays(1),
    ];

    /// <summary>The longest time that a queue can hide a message.</summary>
    private static readonly TimeSpan MaxDelay = TimeSpan.FromDays(7);

    /// <summary>How long to wait for the reply if another instance is asking the same.</summary>
    public static TimeSpan AskedElsewhere { get; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// The next retry: as scheduled, or later if the model asks for that, with jitter so that an outage does not end in a rush.
    /// </summary>
    /// <param name="last">The retry that was due, if this run was one.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="random">The jitter, 0 to 1.</param>
    public static Retry Next(Retry? last, DigestOutcome.Deferred deferred, DateTimeOffset now, double random)
    {
        var since = last?.Since ?? now;
        var isHeldBack = deferred.Reason == Unavailability.HeldBack;
        var asked = (last?.Asked ?? 0) + (isHeldBack ? 0 : 1);
        var delay = isHeldBack ? WhenHeldBack(now - since) : Delays[Math.Min(asked, Delays.Length) - 1];
        if (deferred.RetryAfter > delay)
            delay = deferred.RetryAfter.Value;
        delay += random * (delay * Jitter < MaxJitter ? delay * Jitter : MaxJitter);
        return new Retry((last?.Attempt ?? 1) + 1, now + (delay < MaxDelay ? delay : MaxDelay), since, asked);
    }

    /// <summary>The next retry after an internal failure: 30 s, 5 min, 1 h and 6 h later, then once a day.</summary>
    /// <param name="last">The retry that was due, if this run was one.</param>
    /// <param name="random">The jitter, 0 to 1.</param>
    public static Retry AfterFailure(Retry? last, Failure failure, double random)
    {
        var delay = FailureDelays[Math.Min(failure.Attempts, FailureDelays.Length) - 1];
        var at = failure.At + delay + (random * Jitter * delay);
        return last is null ? new Retry(2, at, failure.At, Asked: 0) : last with { Attempt = last.Attempt + 1, At = at };
    }

    // The model was not asked, so the article does not move up the schedule: it returns soon after a short outage, and rarely during a long
    // one.
    private static TimeSpan WhenHeldBack(TimeSpan waited)
    {
        var delay = waited / PartOfWait;
        return delay < Delays[0] ? Delays[0]
            : delay < Delays[^1] ? delay
            : Delays[^1];
    }
}
