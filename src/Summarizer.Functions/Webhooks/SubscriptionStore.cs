using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using Azure;
using Microsoft.Extensions.Logging;
using Summarizer.Functions.Storage;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks;

/// <summary>The subscriptions: one blob each, changed only by whoever read its latest version.</summary>
/// <param name="time">How old the snapshot is.</param>
/// <param name="logger">Receives the names of unreadable blobs.</param>
public sealed class SubscriptionStore(StorageClients storage, TimeProvider time, ILogger<SubscriptionStore> logger) : IDisposable
{
    private const int ParallelReads = 16;

    /// <summary>How old a snapshot may be: what another instance changed is noticed this late.</summary>
    internal static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(1);

    private readonly JsonBlobs<Subscription> _blobs = new(storage.Subscriptions, SubscriptionJson.Readable.Subscription);
    private readonly SemaphoreSlim _reading = new(1);
    private volatile Snapshot _snapshot = new(
        FrozenDictionary<string, StoredSubscription>.Empty,
        FrozenSet<string>.Empty,
        ReadAt: 0,
        Changes: -1
    );
    private long _changes; // Counts those of this instance; a snapshot knows which ones it holds.

    /// <summary>A subscription; null if it does not exist.</summary>
    /// <exception cref="JsonException">It cannot be read.</exception>
    internal async Task<StoredSubscription?> FindAsync(string id, CancellationToken cancellationToken) =>
        await _blobs.FindAsync(BlobName(id), cancellationToken) is { } blob ? new StoredSubscription(blob.Parse(), blob.ETag) : null;

    /// <summary>Writes a subscription over the version it was read as, or as new. Null where another writer was first.</summary>
    internal async Task<StoredSubscription?> TryPutAsync(StoredSubscription stored, CancellationToken cancellationToken)
    {
        var (subscription, over) = stored;
        try
        {
            return await _blobs.TryPutAsync(BlobName(subscription.Id), subscription, over, metadata: null, cancellationToken) is { } etag
                ? stored with
                {
                    ETag = etag,
                }
                : null;
        }
        finally
        {
            Interlocked.Increment(ref _changes);
        }
    }

    /// <summary>
    /// Changes a subscription, and retries if another writer was first. Null if it does not exist. When it becomes active, every instance
    /// knows it by the time this returns: who is told so may count on the next event.
    /// </summary>
    /// <param name="change">Makes the new form of the latest one; the same object where there is nothing to change.</param>
    public async Task<Subscription?> ChangeAsync(string id, Func<Subscription, Subscription> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        while (await FindAsync(id, cancellationToken) is { } stored)
        {
            var changed = change(stored.Subscription);
            if (ReferenceEquals(changed, stored.Subscription))
                return changed;
            if (await TryPutAsync(stored with { Subscription = changed }, cancellationToken) is null)
                continue;
            if (changed.State == SubscriptionState.Active && stored.Subscription.State != SubscriptionState.Active)
                await Task.Delay(Lifetime, time, cancellationToken);
            return changed;
        }

        return null;
    }

    /// <summary>Deletes a subscription. Returns whether there was one.</summary>
    public async Task<bool> DeleteAsync(string id, CancellationToken cancellationToken)
    {
        // Checked first, because the storage client may retry a delete whose response was lost and then report that there was nothing to
        // delete.
        var existed = await storage.Subscriptions.GetBlobClient(BlobName(id)).ExistsAsync(cancellationToken);
        await _blobs.DeleteAsync(BlobName(id), cancellationToken);
        Interlocked.Increment(ref _changes);
        return existed.Value;
    }

    /// <summary>The subscriptions that the last snapshot left out because they cannot be read.</summary>
    public IReadOnlyCollection<string> Unreadable => _snapshot.Unreadable;

    /// <summary>
    /// All readable subscriptions by id, with every change made by this instance and those by others that are at least a second old. A
    /// listing shows which ones changed; only these are read.
    /// </summary>
    internal async Task<IReadOnlyDictionary<string, StoredSubscription>> SnapshotAsync(CancellationToken cancellationToken)
    {
        if (IsFresh(_snapshot))
            return _snapshot.All;
        await _reading.WaitAsync(cancellationToken);
        try
        {
            if (IsFresh(_snapshot))
                return _snapshot.All;
            var (begun, changes) = (time.GetTimestamp(), Volatile.Read(ref _changes)); // What is changed from here on may be missing.
            _snapshot = await ReadAllAsync(_snapshot, begun, changes, cancellationToken);
            return _snapshot.All;
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>All subscriptions as they are now.</summary>
    internal Task<IReadOnlyDictionary<string, StoredSubscription>> ListAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _changes);
        return SnapshotAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => _reading.Dispose();

    private bool IsFresh(Snapshot snapshot) =>
        snapshot.Changes == Volatile.Read(ref _changes) && time.GetElapsedTime(snapshot.ReadAt) < Lifetime;

    private async Task<Snapshot> ReadAllAsync(Snapshot before, long begun, long changes, CancellationToken cancellationToken)
    {
        var unreadable = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var all = new ConcurrentDictionary<string, StoredSubscription>(StringComparer.Ordinal);
        var changed = new List<string>();
        await foreach (var item in storage.Subscriptions.GetBlobsAsync(cancellationToken: cancellationToken))
        {
            var id = Path.GetFileNameWithoutExtension(item.Name);
            if (before.All.TryGetValue(id, out var known) && IsSame(known.ETag, item.Properties.ETag))
                all[id] = known;
            else if (StoredSubscription.IsId(id))
                changed.Add(id);
        }

        await Parallel.ForEachAsync(
            changed,
            new ParallelOptions { MaxDegreeOfParallelism = ParallelReads, CancellationToken = cancellationToken },
            async (id, token) =>
            {
                try
                {
                    if (await FindAsync(id, token) is { } found)
                        all[id] = found;
                }
                catch (JsonException exception)
                {
                    // It must not affect the others. Logged once, not every second.
                    unreadable[id] = true;
                    if (!before.Unreadable.Contains(id))
                        Log.BlobUnreadable(logger, storage.Subscriptions.Name, BlobName(id), exception);
                }
            }
        );
        return new Snapshot(
            all.ToFrozenDictionary(StringComparer.Ordinal),
            unreadable.Keys.ToFrozenSet(StringComparer.Ordinal),
            begun,
            changes
        );
    }

    // A listing writes versions without quotation marks.
    private static bool IsSame(ETag? known, ETag? listed) => known is { } one && listed is { } other && one.Version() == other.Version();

    private static string BlobName(string id) => id + ".json";

    private sealed record Snapshot(
        FrozenDictionary<string, StoredSubscription> All,
        FrozenSet<string> Unreadable,
        long ReadAt,
        long Changes
    );
}
