namespace Summarizer.Models;

/// <summary>
/// How many calls may run at a time: half of it where they were too many, one more after as many successes (additive increase,
/// multiplicative decrease, as TCP does). Not safe for threads: its owner locks.
/// </summary>
internal sealed class AimdLimit
{
    private readonly int _max;
    private int _successes;

    /// <summary>Begins with the most.</summary>
    public AimdLimit(int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        _max = most;
        Now = most;
    }

    /// <summary>The limit now.</summary>
    public int Now { get; private set; }

    /// <summary>They were too many.</summary>
    public void Halve()
    {
        Now = Math.Max(1, Now / 2);
        _successes = 0;
    }

    /// <summary>One went well.</summary>
    public void Grow()
    {
        if (++_successes < Now || Now == _max)
            return;
        Now++;
        _successes = 0;
    }
}
