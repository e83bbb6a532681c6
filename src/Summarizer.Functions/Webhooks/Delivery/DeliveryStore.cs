using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure.Storage.Blobs.Models;
using Summarizer.Articles;
using Summarizer.Functions.Storage;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>The deliveries: one blob a message and subscription, changed only by whoever read its latest version.</summary>
public sealed class DeliveryStore(StorageClients storage, DeliveryIndex index)
{
    private const string CreatedAtMetadata = "createdat";

    private readonly JsonBlobs<StoredDelivery> _blobs = new(storage.Deliveries, SubscriptionJson.Readable.StoredDelivery);

    /// <summary>A delivery; null if it does not exist.</summary>
    /// <exception cref="JsonException">It cannot be read.</exception>
    internal async Task<StoredDelivery?> FindAsync(string subscription, string id, CancellationToken cancellationToken) =>
        await _blobs.FindAsync(BlobName(subscription, id), cancellationToken) is { } blob ? blob.Parse() with { ETag = blob.ETag } : null;

    /// <summary>
    /// Writes a delivery over the version it was read as, or as new where it has none. Returns it with its new version; null where
    /// another writer was first.
    /// </summary>
    internal async Task<StoredDelivery?> TryPutAsync(StoredDelivery delivery, CancellationToken cancellationToken)
    {
        var name = BlobName(delivery.Subscription, delivery.Id);
        return await _blobs.TryPutAsync(name, delivery, delivery.ETag, MetadataOf(delivery.CreatedAt), cancellationToken) is { } etag
            ? delivery with
            {
                ETag = etag,
            }
            : null;
    }

    /// <summary>The ids of a subscription's deliveries that were created at or after a time, in no particular order.</summary>
    public async IAsyncEnumerable<string> ListAsync(
        string subscription,
        DateTimeOffset since,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var prefix = subscription + "/";
        await foreach (
            var item in storage.Deliveries.GetBlobsAsync(
                new GetBlobsOptions { Traits = BlobTraits.Metadata, Prefix = prefix },
                cancellationToken
            )
        )
        {
            if (CreatedAt(item) >= since)
                yield return Path.GetFileNameWithoutExtension(item.Name[prefix.Length..]);
        }
    }

    /// <summary>
    /// Erases the deliveries, sent or pending, about some revisions of a digest, including those to subscriptions that have since been
    /// deleted: the messages contain its headline and topics.
    /// </summary>
    public Task EraseAsync(ArticleId article, int first, int last, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            FindAsync(article, first, last, cancellationToken),
            new ParallelOptions { MaxDegreeOfParallelism = OldDeliveries.ParallelErasures, CancellationToken = cancellationToken },
            async (name, token) => await _blobs.DeleteAsync(name, token)
        );

    /// <summary>The names of blobs that may be deliveries about some revisions of a digest.</summary>
    private async IAsyncEnumerable<string> FindAsync(
        ArticleId article,
        int first,
        int last,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var missing = Enumerable.Range(first, Math.Max(0, last - first + 1)).ToHashSet();
        var unreadable = new List<int>();
        await foreach (var (revision, deliveries) in index.FindAsync(article.Value, first, last, cancellationToken))
        {
            missing.Remove(revision);
            if (deliveries is null)
                unreadable.Add(revision);
            foreach (var subscription in deliveries?.Subscriptions ?? [])
                yield return BlobName(subscription, WebhookMessages.IdOf(subscription, deliveries!.Type, article.Value, revision));
        }

        int[] others =
            missing.Count > 0 && await index.IsIncompleteAsync(cancellationToken) ? [.. missing, .. unreadable] : [.. unreadable];
        if (others.Length == 0)
            yield break;
        var subscriptions = storage
            .Deliveries.GetBlobsByHierarchyAsync(new GetBlobsByHierarchyOptions { Delimiter = "/" }, cancellationToken)
            .Where(item => item.IsPrefix)
            .Select(item => item.Prefix.TrimEnd('/'));
        await foreach (var subscription in subscriptions)
        {
            foreach (var revision in others)
            foreach (var type in (string[])[WebhookEvents.DigestCreated, WebhookEvents.DigestUpdated])
                yield return BlobName(subscription, WebhookMessages.IdOf(subscription, type, article.Value, revision));
        }
    }

    /// <summary>The metadata of a blob that is created at a time.</summary>
    internal static Dictionary<string, string> MetadataOf(DateTimeOffset createdAt) =>
        new() { [CreatedAtMetadata] = createdAt.ToString("O", CultureInfo.InvariantCulture) };

    /// <summary>When a listed blob was created.</summary>
    internal static DateTimeOffset? CreatedAt(BlobItem item) =>
        item.Metadata.TryGetValue(CreatedAtMetadata, out var text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at)
            ? at
            : item.Properties.LastModified;

    private static string BlobName(string subscription, string id) => $"{subscription}/{id}.json";
}
