namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>A place in the gate, held while a message is sent.</summary>
internal sealed class SubscriptionLease : IDisposable
{
    private readonly SubscriptionLane _lane;
    private readonly SemaphoreSlim? _slow;
    private bool _hasLeft;

    internal SubscriptionLease(SubscriptionLane lane, SemaphoreSlim? slow) => (_lane, _slow) = (lane, slow);

    /// <summary>Gives the place free, and tells how long the answer took.</summary>
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
