using System.Threading.RateLimiting;

namespace Summarizer.Functions.Publishing;

/// <summary>
/// Limits how many bytes of uploads are read at the same time: reading takes up to 30 bytes of memory per byte, and an instance has as
/// little as 512 MB. Many small uploads are read in parallel, two of the default maximum size one after the other.
/// </summary>
public sealed class ReadingBudget : IDisposable
{
    private const int MaxKilobytes = 12 * 1024;

    private readonly ConcurrencyLimiter _limiter = new(
        new ConcurrencyLimiterOptions
        {
            PermitLimit = MaxKilobytes,
            QueueLimit = int.MaxValue,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }
    );

    /// <summary>Waits until an upload may be read. An upload larger than the whole budget is read alone.</summary>
    /// <returns>To be disposed of when it has been read.</returns>
    internal ValueTask<RateLimitLease> AcquireAsync(long bytes, CancellationToken cancellationToken) =>
        _limiter.AcquireAsync((int)Math.Min(MaxKilobytes, 1 + (bytes / 1024)), cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _limiter.Dispose();
}
