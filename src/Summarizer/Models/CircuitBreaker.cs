namespace Summarizer.Models;

/// <summary>Pauses calls to a model that fails. Not thread-safe: its owner locks.</summary>
internal sealed class CircuitBreaker(TimeProvider time, Func<double> jitter)
{
    private const double Spread = 0.2;
    private const int MaxDoublings = 10;

    private static readonly TimeSpan MaxLength = TimeSpan.FromSeconds(60);

    private long _begin;
    private TimeSpan _length;
    private int _failures;

    /// <summary>Why the model is paused; null once it has answered.</summary>
    public Unavailability? Reason { get; private set; }

    /// <summary>The remaining time of the pause.</summary>
    public TimeSpan Remaining => _length - time.GetElapsedTime(_begin) is { Ticks: > 0 } rest ? rest : TimeSpan.Zero;

    /// <summary>Whether the model is paused now.</summary>
    public bool IsOn => Reason is not null && Remaining > TimeSpan.Zero;

    /// <summary>Starts a pause. It is longer the more pauses there were since the last answer.</summary>
    public void Begin(Unavailability reason, TimeSpan? retryAfter)
    {
        Reason = reason;
        _begin = time.GetTimestamp();
        _length = WithJitter(Length(reason, retryAfter));
        _failures++;
    }

    /// <summary>Extends the current pause, if any.</summary>
    public void Extend(TimeSpan? retryAfter)
    {
        if (IsOn && retryAfter > Remaining)
            _length = time.GetElapsedTime(_begin) + WithJitter(retryAfter.Value);
    }

    /// <summary>Call when the model has answered.</summary>
    public void End()
    {
        Reason = null;
        _failures = 0;
    }

    // Retry-After wins, unless the model keeps failing after that time.
    private TimeSpan Length(Unavailability reason, TimeSpan? retryAfter)
    {
        if (reason == Unavailability.Misconfigured)
            return MaxLength;
        var own = Doubled(TimeSpan.FromSeconds(reason == Unavailability.Throttled && retryAfter is null ? 5 : 1));
        return retryAfter > own ? retryAfter.Value : own;
    }

    private TimeSpan Doubled(TimeSpan first)
    {
        var length = first * (1 << Math.Min(_failures, MaxDoublings));
        return length < MaxLength ? length : MaxLength;
    }

    // Only adds time, so that a Retry-After is always respected.
    private TimeSpan WithJitter(TimeSpan length) => length + (length < MaxLength ? length : MaxLength) * Spread * jitter();
}
