namespace LocalFunctions.Storage;

/// <summary>Grows from a first delay to a longest one while nothing happens.</summary>
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
