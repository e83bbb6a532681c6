namespace Summarizer.Functions.Storage;

/// <summary>Runs one refresh at a time for all who ask. It serves many, so nobody who leaves cancels it.</summary>
internal sealed class SharedRefresh<T>(Func<Task<T>> refresh, TimeProvider time)
{
    /// <summary>
    /// The share of its lifetime after which a result is refreshed in advance, so that nobody waits for what is read all the time.
    /// </summary>
    public const double RefreshAfter = 0.8;

    /// <summary>How long a reader waits for a new result before getting an expired one: the older that is, the longer.</summary>
    private static readonly TimeSpan MinWait = TimeSpan.FromMilliseconds(20),
        MaxWait = TimeSpan.FromMilliseconds(250);
    private const int AgePerWait = 50;

    /// <summary>How old the last result may be while refreshing is slow, and while it fails.</summary>
    private static readonly TimeSpan MaxAgeWhenSlow = TimeSpan.FromMinutes(1),
        MaxAgeWhenFailing = TimeSpan.FromMinutes(5);

    private readonly Lock _lock = new();
    private Task<T>? _running,
        _next;
    private long _startedAt;

    /// <summary>Joins the refresh that is running, or starts one.</summary>
    public Task<T> JoinAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
            return Current().WaitAsync(cancellationToken);
    }

    /// <summary>
    /// Joins the refresh that is running, or starts one. Returns <paramref name="last"/> at once if it has not expired yet, and a little
    /// later if refreshing takes more than a moment or fails, unless it is too old.
    /// </summary>
    /// <param name="age">How old the last result is.</param>
    /// <param name="lifetime">The age at which it expires.</param>
    public async Task<T> JoinAsync(T last, TimeSpan age, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        Task<T> current;
        TimeSpan wait;
        lock (_lock)
        {
            current = Current();
            wait = TimeSpan.FromTicks(Math.Clamp(age.Ticks / AgePerWait, MinWait.Ticks, MaxWait.Ticks)) - time.GetElapsedTime(_startedAt);
        }

        if (age < lifetime)
            return last;
        if (age >= MaxAgeWhenSlow)
            wait = Timeout.InfiniteTimeSpan;
        else if (wait < TimeSpan.Zero)
            wait = TimeSpan.Zero;
        try
        {
            return await current.WaitAsync(wait, time, cancellationToken);
        }
        catch (Exception) when (age < MaxAgeWhenFailing && !cancellationToken.IsCancellationRequested)
        {
            return last; // Its age tells readers, and health checks tell operators.
        }
    }

    /// <summary>Waits for a refresh that has yet to begin: one that is running may have missed what the caller knows of.</summary>
    public Task<T> NextAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
            return Next().WaitAsync(cancellationToken);
    }

    private Task<T> Current() => _running is { IsCompleted: false } ? _running : Next();

    private Task<T> Next()
    {
        if (_next is null)
            (_startedAt, _next) = (time.GetTimestamp(), RunAfterAsync(_running));
        return _next;
    }

    private async Task<T> RunAfterAsync(Task? running)
    {
        await Task.Yield();
        if (running is not null)
            await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (_lock)
            (_running, _next) = (_next, null);
        return await refresh();
    }
}
