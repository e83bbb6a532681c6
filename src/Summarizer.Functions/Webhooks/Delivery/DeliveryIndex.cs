using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Azure.Storage.Blobs.Models;
using Summarizer.Functions.Storage;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>
/// Names the subscriptions that have deliveries about a digest, so that a withdrawal finds these without trying every subscription. One
/// blob per article and revision, written before the deliveries and kept a day longer: every delivery is in it.
/// </summary>
public sealed class DeliveryIndex(StorageClients storage, TimeProvider time)
{
    /// <summary>How much longer it is kept than the deliveries, in days.</summary>
    internal const int ExtraDays = 1;

    private const string SinceMetadata = "since";

    private readonly JsonBlobs<IndexedDeliveries> _blobs = new(storage.DeliveryIndex, SubscriptionJson.Readable.IndexedDeliveries);

    private DateTimeOffset? _since;

    /// <summary>Adds the subscriptions that are about to get a delivery of an event.</summary>
    internal async Task AddAsync(WebhookEvent happened, IEnumerable<string> subscriptions, CancellationToken cancellationToken)
    {
        var name = BlobName(happened.Subject, happened.Revision);
        var entry = new IndexedDeliveries(1, happened.Type, [.. subscriptions]);
        JsonBlob<IndexedDeliveries>? known = null;
        while (await _blobs.TryPutAsync(name, entry, known?.ETag, DeliveryStore.MetadataOf(time.GetUtcNow()), cancellationToken) is null)
        {
            // The event is repeated, perhaps days later. The blob is written again, because it must be as young as the deliveries.
            known = await _blobs.FindAsync(name, cancellationToken);
            if (known is null)
                continue;
            if (!known.TryParse(out var earlier) || !earlier.IsComplete)
                return; // It counts for every subscription.
            entry = entry with { Subscriptions = [.. entry.Subscriptions.Union(earlier.Subscriptions)] };
        }
    }

    /// <summary>The entries about some revisions of a digest; null in place of one that cannot be read.</summary>
    internal async IAsyncEnumerable<(int Revision, IndexedDeliveries? Deliveries)> FindAsync(
        string article,
        int first,
        int last,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var prefix = Prefix(article);
        await foreach (var name in _blobs.ListAsync(prefix, cancellationToken))
        {
            if (
                int.TryParse(Path.GetFileNameWithoutExtension(name[prefix.Length..]), CultureInfo.InvariantCulture, out var revision)
                && revision >= first
                && revision <= last
                && await _blobs.FindAsync(name, cancellationToken) is { } blob
            )
                yield return (revision, blob.TryParse(out var indexed) && indexed.IsComplete ? indexed : null);
        }
    }

    /// <summary>
    /// Whether there may still be deliveries that are not in the index, because an earlier version of the app stored them.
    /// </summary>
    internal async Task<bool> IsIncompleteAsync(CancellationToken cancellationToken)
    {
        _since ??= await FindStartAsync(cancellationToken);
        return time.GetUtcNow() < _since.Value.AddDays(EraseDeliveries.KeptDays + ExtraDays);
    }

    /// <summary>When this version of the app first looked at the container.</summary>
    private async Task<DateTimeOffset> FindStartAsync(CancellationToken cancellationToken)
    {
        BlobContainerProperties properties = await storage.DeliveryIndex.GetPropertiesAsync(cancellationToken: cancellationToken);
        if (
            properties.Metadata.TryGetValue(SinceMetadata, out var text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var since)
        )
            return since;
        var now = time.GetUtcNow();
        var metadata = new Dictionary<string, string> { [SinceMetadata] = now.ToString("O", CultureInfo.InvariantCulture) };
        await storage.DeliveryIndex.SetMetadataAsync(metadata, cancellationToken: cancellationToken);
        return now;
    }

    private static string BlobName(string article, int revision) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix(article)}{revision:D6}.json");

    private static string Prefix(string article) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article)).AsSpan(0, 16)) + "/";
}
