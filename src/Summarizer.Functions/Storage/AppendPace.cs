namespace Summarizer.Functions.Storage;

/// <summary>
/// Says how long an instance rests before its next append to a series, so that all instances together append about 200 blocks a second: a
/// blob takes 500 requests a second, and readers look at it too. Each append reports how many blocks the part has, with those of others.
/// An instance that is alone rests for 5 ms, one of a hundred busy ones for half a second.
/// </summary>
internal sealed class AppendPace(TimeProvider time)
{
    internal const int MaxAppendsPerSecond = 200;

    /// <summary>An instance that was idle for long knows only that others were not.</summary>
    internal static readonly TimeSpan MaxRest = TimeSpan.FromSeconds(1);

    private Appended? _last;
    private long _lastAt;
    private TimeSpan _interval;

    /// <summary>What is left of the rest after the last append.</summary>
    public TimeSpan Rest => _interval - time.GetElapsedTime(_lastAt) is { Ticks: > 0 } rest ? rest : TimeSpan.Zero;

    /// <summary>Takes note of an append.</summary>
    public void Add(Appended appended)
    {
        var blocks = _last is null ? 1 : appended.Blocks - (_last.Part == appended.Part ? _last.Blocks : 0);
        (_last, _lastAt) = (appended, time.GetTimestamp());
        var interval = TimeSpan.FromSeconds((double)blocks / MaxAppendsPerSecond);
        _interval = interval < MaxRest ? interval : MaxRest;
    }
}
