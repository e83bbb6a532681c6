namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>A place in the limiter, held while a message is sent.</summary>
internal sealed class SubscriptionLease : IDisposable
{
    private readonly SubscriptionLane _lane;
    private readonly SemaphoreSlim? _slow;
    private bool _isReleased;

    internal SubscriptionLease(SubscriptionLane lane, SemaphoreSlim? slow) => (_lane, _slow) = (lane, slow);

    /// <summary>Gives the place free, and tells how long the answer took.</summary>
    public void Release(TimeSpan latency)
    {
        _lane.Record(latency);
        Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isReleased)
            return;
        _isReleased = true;
        _lane.Release();
        _slow?.Release();
    }
}
