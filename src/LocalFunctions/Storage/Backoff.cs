namespace LocalFunctions.Storage;

/// <summary>A delay that grows from a first value to a maximum while nothing happens.</summary>
internal sealed class Backoff(TimeSpan first, TimeSpan longest)
{
    private TimeSpan? _next;

    public TimeSpan Next()
    {
        var delay = _next ?? first;
        _next = TimeSpan.FromTicks(Math.Min(longest.Ticks, delay.Ticks * 2));
        return delay;
    }

    public void Reset() => _next = null;
}
