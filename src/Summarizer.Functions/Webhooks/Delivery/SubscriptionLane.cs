namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>The places of one subscription.</summary>
/// <param name="time">Measures how long answers take.</param>
internal sealed class SubscriptionLane(TimeProvider time) : IDisposable
{
    private const int Places = 4;
    private const double Smoothing = 0.3;

    /// <summary>How long a message may wait for a place: it holds one of the host's meanwhile.</summary>
    private static readonly TimeSpan MaxWait = TimeSpan.FromMilliseconds(250);

    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1),
        MinTurnLength = TimeSpan.FromSeconds(1),
        MaxTurnLength = TimeSpan.FromMinutes(5);

    // One, until an answer has told how long they take: many new subscriptions that hang must not take all the host's places.
    private readonly SemaphoreSlim _places = new(1, Places);
    private readonly Lock _lock = new();
    private long _movedAt = time.GetTimestamp();
    private TimeSpan _latency;
    private bool _hasRecorded;
    private long _turn;
    private int _waiting;

    /// <summary>Whether the last answers took long.</summary>
    public bool IsSlow
    {
        get
        {
            lock (_lock)
                return _latency >= Slow;
        }
    }

    public async Task<bool> TryEnterAsync(CancellationToken cancellationToken)
    {
        if (!_places.Wait(0, CancellationToken.None))
        {
            if (!IsWorthWaiting())
                return false;
            Interlocked.Increment(ref _waiting);
            var entered = await _places.WaitAsync(MaxWait, cancellationToken);
            Interlocked.Decrement(ref _waiting);
            if (!entered)
                return false;
        }

        lock (_lock)
            _movedAt = time.GetTimestamp();
        return true;
    }

    public void Record(TimeSpan latency)
    {
        lock (_lock)
        {
            _latency += (latency - _latency) * Smoothing;
            if (_hasRecorded)
                return;
            _hasRecorded = true;
            _places.Release(Places - 1);
        }
    }

    public void Release()
    {
        lock (_lock)
            _movedAt = time.GetTimestamp();
        _places.Release();
    }

    public TimeSpan NextRetryDelay()
    {
        lock (_lock)
        {
            var now = time.GetTimestamp();
            var step = Ticks((_latency > MaxWait ? _latency : MaxWait) / Places);
            _turn = Math.Clamp(_turn + step, now + Ticks(MinTurnLength), now + Ticks(MaxTurnLength));
            return time.GetElapsedTime(now, _turn);
        }
    }

    public void Dispose() => _places.Dispose();

    private bool IsWorthWaiting()
    {
        lock (_lock)
        {
            return _latency * (Volatile.Read(ref _waiting) + 1) / Places < MaxWait && time.GetElapsedTime(_movedAt) < MaxWait;
        }
    }

    private long Ticks(TimeSpan span) => (long)(span.TotalSeconds * time.TimestampFrequency);
}
