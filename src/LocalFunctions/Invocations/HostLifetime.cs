namespace LocalFunctions.Invocations;

/// <summary>The two stages of a shutdown: first no new work starts, then running work is cancelled.</summary>
internal sealed class HostLifetime : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _abandoned = new();

    private bool _disposed;

    public CancellationToken Stopping => _stopping.Token;

    public CancellationToken Abandoned => _abandoned.Token;

    public void Stop() => _stopping.Cancel();

    public void Abandon() => _abandoned.Cancel();

    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;
        Stop();
        Abandon();
        _stopping.Dispose();
        _abandoned.Dispose();
    }
}
