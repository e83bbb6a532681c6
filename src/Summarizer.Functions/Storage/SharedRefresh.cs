namespace Summarizer.Functions.Storage;

/// <summary>Runs one refresh at a time for all who ask. It serves many, so nobody who leaves cancels it.</summary>
internal sealed class SharedRefresh<T>(Func<Task<T>> refresh)
{
    private readonly Lock _lock = new();
    private Task<T>? _running,
        _next;

    /// <summary>Joins the refresh that is running, or starts one.</summary>
    public Task<T> JoinAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
            return (_running is { IsCompleted: false } ? _running : Next()).WaitAsync(cancellationToken);
    }

    /// <summary>Waits for a refresh that has yet to begin: one that is running may have missed what the caller knows of.</summary>
    public Task<T> NextAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
            return Next().WaitAsync(cancellationToken);
    }

    private Task<T> Next() => _next ??= RunAfterAsync(_running);

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
