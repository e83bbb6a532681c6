using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using LocalFunctions.Feed;
using LocalFunctions.Storage;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Blobs;

/// <summary>
/// Finds new versions of blobs in one container and hands them to the work: by listing it again and again, while listing still goes on,
/// and where there is a feed of changes by following that, with a listing now and then for safety.
/// </summary>
internal sealed class ContainerScanner(BlobContainerClient container, IReadOnlyList<BlobFunction> functions, BlobWork work, ILogger logger)
{
    private static readonly TimeSpan RestBesideFeed = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FirstRetry = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromSeconds(10);

    private readonly string? _prefix = CommonPrefix([.. functions.Select(function => function.Trigger.Path.Prefix)]);
    private readonly ChangeFeed _feed = ChangeFeed.Of(container);

    public async Task RunAsync(CancellationToken stopping)
    {
        var retry = new Backoff(FirstRetry, LongestRetry);
        bool isMissing = false;
        while (true)
        {
            try
            {
                if (isMissing) await container.CreateIfNotExistsAsync(cancellationToken: stopping);
                isMissing = false;
                bool hasFeed = await _feed.TryBeginAsync(stopping);
                TimeSpan rest = await ScanAsync(stopping);
                retry.Reset();
                if (hasFeed) await FollowFeedAsync(stopping);
                await Task.Delay(rest, TimeProvider.System, stopping);
            }
            catch (RequestFailedException error) when (error.ErrorCode == BlobErrorCode.ContainerNotFound)
            {
                isMissing = true;
            }
            catch (Exception error) when (!stopping.IsCancellationRequested)
            {
                TimeSpan delay = retry.Next();
                logger.TryingAgain(error, $"Listing container {container.Name}", delay);
                await Task.Delay(delay, TimeProvider.System, stopping);
            }
        }
    }

    private async Task FollowFeedAsync(CancellationToken stopping)
    {
        long begun = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(begun) < RestBesideFeed)
        {
            if (await _feed.TryWaitAsync(stopping) is not { } changes) return;
            foreach (Change change in changes) Offer(BlobVersion.Of(change));
        }
    }

    private async Task<TimeSpan> ScanAsync(CancellationToken stopping)
    {
        long begun = TimeProvider.System.GetTimestamp();
        foreach (BlobFunction function in functions) function.Receipts.BeginScan();
        (int listed, int found) = await ListAsync(stopping);
        foreach (BlobFunction function in functions) function.Receipts.EndScan();
        TimeSpan scan = TimeProvider.System.GetElapsedTime(begun);
        logger.Scanned(container.Name, listed, (long)scan.TotalMilliseconds);
        if (found > 0) await work.WaitUntilLowAsync(stopping);
        return ScanPace.Rest(scan, listed, found > 0);
    }

    private async Task<(int Listed, int Found)> ListAsync(CancellationToken stopping)
    {
        int listed = 0;
        int found = 0;
        await foreach (BlobItem blob in container.GetBlobsAsync(new GetBlobsOptions { Prefix = _prefix }, stopping))
        {
            listed++;
            found += Offer(BlobVersion.Of(blob));
        }

        return (listed, found);
    }

    private int Offer(BlobVersion blob)
    {
        int taken = 0;
        foreach (BlobFunction function in functions)
        {
            if (function.Offer(blob) is not { } run) continue;
            work.Add(run);
            taken++;
        }

        return taken;
    }

    private static string? CommonPrefix(string[] prefixes)
    {
        int length = prefixes[0].TakeWhile((letter, index) => prefixes.All(prefix => index < prefix.Length && prefix[index] == letter)).Count();
        return length == 0 ? null : prefixes[0][..length];
    }
}
