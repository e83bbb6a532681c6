using System.Threading.RateLimiting;

namespace Summarizer.Functions.Publishing;

/// <summary>
/// Limits how many bytes of uploads are read at the same time: reading takes up to 30 bytes of memory per byte, and an instance has as
/// little as 512 MB. Many small uploads are read in parallel, two of the default maximum size one after the other.
/// </summary>
public sealed class ReadingBudget : IDisposable
{
    private const int MaxKilobytes = 12 * 1024;

    // At least two, so that one upload that takes long does not hold up all others.
    private const int MinProcessors = 2;

    private readonly ConcurrencyLimiter _limiter = NewLimiter(MaxKilobytes),
        _processors = NewLimiter(Math.Max(MinProcessors, Environment.ProcessorCount));

    /// <summary>Waits until an upload may be read. An upload larger than the whole budget is read alone.</summary>
    /// <returns>To be disposed of when it has been read.</returns>
    internal ValueTask<RateLimitLease> AcquireAsync(long bytes, CancellationToken cancellationToken) =>
        _limiter.AcquireAsync((int)Math.Min(MaxKilobytes, 1 + (bytes / 1024)), cancellationToken);

    /// <summary>Waits for a processor: an instance that digests a flood of uploads still answers its readers.</summary>
    /// <returns>To be disposed of when the upload has been read.</returns>
    internal ValueTask<RateLimitLease> AcquireProcessorAsync(CancellationToken cancellationToken) =>
        _processors.AcquireAsync(permitCount: 1, cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        _limiter.Dispose();
        _processors.Dispose();
    }

    private static ConcurrencyLimiter NewLimiter(int permits) =>
        new(
            new ConcurrencyLimiterOptions
            {
                PermitLimit = permits,
                QueueLimit = int.MaxValue,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            }
        );
}
