using System.Collections.Concurrent;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>
/// Limits how many messages this instance sends at the same time to one subscription, and to all slow ones together, so that slow receivers
/// do not delay the others.
/// </summary>
public sealed class SubscriptionLimiter(TimeProvider time) : IDisposable
{
    /// <summary>
    /// How many messages are sent at the same time to subscriptions that take a second or longer to respond: half of a host's slots.
    /// </summary>
    private const int MaxToSlow = 8;

    private readonly ConcurrentDictionary<string, SubscriptionLane> _lanes = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _slow = new(MaxToSlow);

    /// <summary>Waits briefly for a slot. Null if none becomes free; the message must then be postponed.</summary>
    public async Task<SubscriptionLease?> TryEnterAsync(string subscription, CancellationToken cancellationToken)
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

    /// <summary>
    /// The delay of a message that found no free slot. It grows with the number of such messages, so that each has its own turn.
    /// </summary>
    public TimeSpan NextTurn(string subscription) => Lane(subscription).NextTurn();

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
