namespace Summarizer.Models;

/// <summary>How long a model that fails is left alone. Not safe for threads: its owner locks.</summary>
internal sealed class CircuitBreaker(TimeProvider time, Func<double> jitter)
{
    private const double Spread = 0.2;
    private const int MaxDoublings = 10;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private long _begin;
    private TimeSpan _length;
    private int _failures;

    /// <summary>What began it; null once the model has answered.</summary>
    public Unavailability? Reason { get; private set; }

    /// <summary>What is left of it.</summary>
    public TimeSpan Remaining => _length - time.GetElapsedTime(_begin) is { Ticks: > 0 } rest ? rest : TimeSpan.Zero;

    /// <summary>Whether it lasts.</summary>
    public bool IsOn => Reason is not null && Remaining > TimeSpan.Zero;

    /// <summary>Begins a pause, the longer the more there were since the last answer.</summary>
    public void Begin(Unavailability reason, TimeSpan? retryAfter)
    {
        Reason = reason;
        _begin = time.GetTimestamp();
        _length = Spreading(Length(reason, retryAfter));
        _failures++;
    }

    /// <summary>Makes the pause longer, if it lasts.</summary>
    public void Extend(TimeSpan? retryAfter)
    {
        if (IsOn && retryAfter > Remaining)
            _length = time.GetElapsedTime(_begin) + Spreading(retryAfter.Value);
    }

    /// <summary>The model answered.</summary>
    public void End()
    {
        Reason = null;
        _failures = 0;
    }

    // The endpoint's word counts, unless it keeps on failing after the time that it gave.
    private TimeSpan Length(Unavailability reason, TimeSpan? retryAfter)
    {
        if (reason == Unavailability.Misconfigured)
            return Longest;
        var own = Doubled(TimeSpan.FromSeconds(reason == Unavailability.Throttled && retryAfter is null ? 5 : 1));
        return retryAfter > own ? retryAfter.Value : own;
    }

    private TimeSpan Doubled(TimeSpan first)
    {
        var length = first * (1 << Math.Min(_failures, MaxDoublings));
        return length < Longest ? length : Longest;
    }

    // Never sooner, so that no Retry-After is undercut.
    private TimeSpan Spreading(TimeSpan length) => length + (length < Longest ? length : Longest) * Spread * jitter();
}
