using System.Globalization;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Logging;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>
/// Erases old deliveries, their index and the logs of attempts, page by page: a message per page, so that neither a time limit nor the end
/// of an instance stops it. A page that is done twice finds nothing to erase.
/// </summary>
public sealed class OldDeliveries(StorageClients storage, ILogger<OldDeliveries> logger)
{
    internal const int ParallelErasures = 32;

    internal static IReadOnlyList<string> Containers { get; } = [Deliveries, Index, Attempts];

    private const string Deliveries = "deliveries",
        Index = "delivery-index",
        Attempts = "attempts";

    internal int PageSize { get; init; } = StorageClients.MaxPageSize;

    /// <summary>Requests the first pages.</summary>
    internal async Task StartAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        foreach (var container in Containers)
            await new ErasureMessage(1, container, before).SendAsync(storage.Erasures, TimeSpan.Zero, cancellationToken);
    }

    /// <summary>Erases what is too old on one page, and requests the next one.</summary>
    internal async Task ContinueAsync(ErasureMessage message, CancellationToken cancellationToken)
    {
        var (container, isOld) = message.Container switch
        {
            Deliveries => (storage.Deliveries, (Func<BlobItem, DateTimeOffset, bool>)IsOld),
            Index => (storage.DeliveryIndex, (item, before) => IsOld(item, before.AddDays(-DeliveryIndex.ExtraDays))),
            _ => (storage.Attempts, IsOldLog),
        };
        var pages = container.GetBlobsAsync(new GetBlobsOptions { Traits = BlobTraits.Metadata }, cancellationToken);
        if (await pages.AsPages(message.Marker, PageSize).FirstOrDefaultAsync(cancellationToken) is not { } page)
            return;
        string[] old = [.. page.Values.Where(item => isOld(item, message.Before)).Select(item => item.Name)];
        await Parallel.ForEachAsync(
            old,
            new ParallelOptions { MaxDegreeOfParallelism = ParallelErasures, CancellationToken = cancellationToken },
            async (name, token) => await container.DeleteBlobIfExistsAsync(name, cancellationToken: token)
        );
        if (old.Length > 0)
            Log.DeliveriesErased(logger, old.Length, message.Container);
        if (page.ContinuationToken is { Length: > 0 } next)
            await (message with { Marker = next, Setback = null }).SendAsync(storage.Erasures, TimeSpan.Zero, cancellationToken);
    }

    private static bool IsOld(BlobItem item, DateTimeOffset before) => DeliveryStore.CreatedAt(item) < before;

    private static bool IsOldLog(BlobItem item, DateTimeOffset before) =>
        item.Name.Split('/') is [_, var day, _]
        && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)
        && parsed < DateOnly.FromDateTime(before.UtcDateTime);
}
