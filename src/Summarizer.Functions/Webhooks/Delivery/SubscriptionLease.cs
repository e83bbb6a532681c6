namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>Permission of the <see cref="SubscriptionLimiter"/> to send one message.</summary>
public sealed class SubscriptionLease : IDisposable
{
    private readonly SubscriptionLane _lane;
    private readonly SemaphoreSlim? _slow;
    private bool _hasLeft;

    internal SubscriptionLease(SubscriptionLane lane, SemaphoreSlim? slow) => (_lane, _slow) = (lane, slow);

    /// <summary>Returns the permission and reports how long the response took.</summary>
    public void Leave(TimeSpan latency)
    {
        _lane.Learn(latency);
        Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_hasLeft)
            return;
        _hasLeft = true;
        _lane.Leave();
        _slow?.Release();
    }
}
