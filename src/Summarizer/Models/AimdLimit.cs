namespace Summarizer.Models;

/// <summary>
/// Limits concurrent calls. The limit is halved when calls are throttled and grows by one after as many successes as the limit (additive
/// increase, multiplicative decrease, like TCP). Not thread-safe: its owner locks.
/// </summary>
internal sealed class AimdLimit
{
    private readonly int _max;
    private int _successes;

    /// <summary>Starts at the maximum.</summary>
    public AimdLimit(int max)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(max, 1);
        _max = max;
        Current = max;
    }

    /// <summary>The current limit.</summary>
    public int Current { get; private set; }

    /// <summary>Call after a throttled call.</summary>
    public void Halve()
    {
        Current = Math.Max(1, Current / 2);
        _successes = 0;
    }

    /// <summary>Call after a successful call.</summary>
    public void Grow()
    {
        if (++_successes < Current || Current == _max)
            return;
        Current++;
        _successes = 0;
    }
}
