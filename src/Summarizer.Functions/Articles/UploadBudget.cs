using System.Threading.RateLimiting;

namespace Summarizer.Functions.Articles;

/// <summary>
/// Limits how many bytes the uploads in progress may hold in memory. Each claims its largest possible size before its body is read, so an
/// upload that has begun never waits for another. Small uploads have room of their own: large ones do not hold them up.
/// </summary>
public sealed class UploadBudget(TimeProvider time) : IDisposable
{
    /// <summary>How long an upload waits for room. With a much longer wait, clients would give up or tie up a connection.</summary>
    internal static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(5);

    /// <summary>An upload that takes longer is ended when another one needs its room.</summary>
    internal static readonly TimeSpan SafeTime = TimeSpan.FromSeconds(10);

    // What a request takes besides its body.
    private const int RequestKilobytes = 8;

    private const int MaxSmallKilobytes = 1024;
    private const int SmallKilobytes = 16 * 1024;
    private const int LargeKilobytes = 48 * 1024;

    // Each waiting upload occupies a connection and its buffers.
    private const int WaitingPerRoom = 4;

    private static readonly TimeSpan CheckInterval = TimeSpan.FromSeconds(1);

    private readonly Lane _small = new(SmallKilobytes),
        _large = new(LargeKilobytes);

    /// <summary>Waits a few seconds for room. An upload larger than the whole budget is taken alone.</summary>
    /// <param name="bytes">The most bytes that the upload may have.</param>
    /// <returns>To be disposed of when the bytes are no longer held; null if there is no room.</returns>
    internal async Task<UploadRoom?> TryTakeAsync(long bytes, CancellationToken cancellationToken)
    {
        var kilobytes = RequestKilobytes + (bytes / 1024);
        var lane = kilobytes <= MaxSmallKilobytes + RequestKilobytes ? _small : _large;
        using var late = new CancellationTokenSource(MaxWait, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            var lease = await WaitAsync(lane, kilobytes, lane.AcquireAsync(kilobytes, stop.Token), stop.Token);
            return lease.IsAcquired ? lane.Add(new UploadRoom(lease, kilobytes, time.GetTimestamp(), lane.Remove)) : null;
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _small.Dispose();
        _large.Dispose();
    }

    private async Task<RateLimitLease> WaitAsync(Lane lane, long kilobytes, Task<RateLimitLease> lease, CancellationToken stop)
    {
        while (!lease.IsCompleted)
        {
            lane.Revoke(kilobytes, room => time.GetElapsedTime(room.Since) >= SafeTime);
            await Task.WhenAny(lease, Task.Delay(CheckInterval, time, stop));
        }

        return await lease;
    }

    /// <summary>The room for uploads of one size, and who has it.</summary>
    private sealed class Lane(int kilobytes) : IDisposable
    {
        private readonly ConcurrencyLimiter _limiter = new(
            new ConcurrencyLimiterOptions
            {
                PermitLimit = kilobytes,
                QueueLimit = kilobytes * WaitingPerRoom,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            }
        );

        private readonly Lock _lock = new();
        private readonly LinkedList<UploadRoom> _rooms = [];

        public Task<RateLimitLease> AcquireAsync(long amount, CancellationToken cancellationToken) =>
            _limiter.AcquireAsync((int)Math.Min(kilobytes, amount), cancellationToken).AsTask();

        public UploadRoom Add(UploadRoom room)
        {
            lock (_lock)
                _rooms.AddLast(room);
            return room;
        }

        public void Remove(UploadRoom room)
        {
            lock (_lock)
                _rooms.Remove(room);
        }

        /// <summary>Revokes the oldest rooms that are late, as many as one of this size needs.</summary>
        public void Revoke(long amount, Predicate<UploadRoom> isLate)
        {
            var late = new List<UploadRoom>();
            lock (_lock)
            {
                var free = _rooms.Where(room => room.IsRevoked).Sum(room => room.Kilobytes);
                foreach (var room in _rooms.Where(room => room.IsRevocable && isLate(room)))
                {
                    if (free >= amount)
                        break;
                    late.Add(room);
                    free += room.Kilobytes;
                }
            }

            late.ForEach(room => room.Revoke());
        }

        public void Dispose() => _limiter.Dispose();
    }
}
