using System.Collections.Concurrent;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>
/// Bounds how many messages this instance sends at a time to one subscription, and to all slow ones together, so that who answers slowly
/// keeps nobody else waiting.
/// </summary>
/// <param name="time">Measures how long answers take.</param>
public sealed class SubscriptionLimiter(TimeProvider time) : IDisposable
{
    /// <summary>
    /// How many messages at a time go to the subscriptions that take a second or longer to answer: half of a host's share.
    /// </summary>
    private const int MaxToSlow = 8;

    private readonly ConcurrentDictionary<string, SubscriptionLane> _lanes = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _slow = new(MaxToSlow);

    /// <summary>Waits a moment where a place will soon be free. Null where it will not: the message comes back later.</summary>
    internal async Task<SubscriptionLease?> TryEnterAsync(string subscription, CancellationToken cancellationToken)
    {
        var lane = Lane(subscription);
        if (!lane.IsSlow)
            return await lane.TryEnterAsync(cancellationToken) ? new SubscriptionLease(lane, null) : null;
        if (!_slow.Wait(0, CancellationToken.None))
            return null;
        if (await lane.TryEnterAsync(cancellationToken))
            return new SubscriptionLease(lane, _slow);
        _slow.Release();
        return null;
    }

    /// <summary>How long a message that found no place stays away: the more of them, the longer, each with a turn of its own.</summary>
    internal TimeSpan NextRetryDelay(string subscription) => Lane(subscription).NextRetryDelay();

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var lane in _lanes.Values)
            lane.Dispose();
        _slow.Dispose();
    }

    private SubscriptionLane Lane(string subscription) =>
        _lanes.GetOrAdd(subscription, static (_, time) => new SubscriptionLane(time), time);
}
