using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using LocalFunctions.Storage;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Blobs;

/// <summary>Lists one container again and again and hands new versions of blobs to the work, while listing still goes on.</summary>
internal sealed class ContainerScanner(BlobContainerClient container, IReadOnlyList<BlobFunction> functions, BlobWork work, ILogger logger)
{
    private readonly string? _prefix = CommonPrefix([.. functions.Select(function => function.Trigger.Path.Prefix)]);

    public async Task RunAsync(CancellationToken stopping)
    {
        var retry = new Backoff(TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(10));
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await ScanAsync(stopping);
                retry.Reset();
            }
            catch (RequestFailedException error) when (error.ErrorCode == BlobErrorCode.ContainerNotFound)
            {
                await container.CreateIfNotExistsAsync(cancellationToken: stopping);
            }
            catch (Exception error) when (!stopping.IsCancellationRequested)
            {
                TimeSpan rest = retry.Next();
                logger.TryingAgain(error, $"Listing container {container.Name}", rest);
                await Task.Delay(rest, TimeProvider.System, stopping);
            }
        }
    }

    private async Task ScanAsync(CancellationToken stopping)
    {
        long begun = TimeProvider.System.GetTimestamp();
        foreach (BlobFunction function in functions) function.Receipts.BeginScan();
        (int listed, int found) = await ListAsync(stopping);
        foreach (BlobFunction function in functions) function.Receipts.EndScan();
        TimeSpan scan = TimeProvider.System.GetElapsedTime(begun);
        logger.Scanned(container.Name, listed, (long)scan.TotalMilliseconds);
        Task rest = Task.Delay(ScanPace.Rest(scan, listed, found > 0), TimeProvider.System, stopping);
        await (found > 0 ? Task.WhenAll(rest, work.WaitUntilLowAsync(stopping)) : rest);
    }

    private async Task<(int Listed, int Found)> ListAsync(CancellationToken stopping)
    {
        int listed = 0;
        int found = 0;
        await foreach (BlobItem blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, _prefix, stopping))
        {
            listed++;
            foreach (BlobFunction function in functions)
            {
                if (function.Offer(blob) is not { } run) continue;
                work.Add(run);
                found++;
            }
        }

        return (listed, found);
    }

    private static string? CommonPrefix(string[] prefixes)
    {
        int length = prefixes[0].TakeWhile((letter, index) => prefixes.All(prefix => index < prefix.Length && prefix[index] == letter)).Count();
        return length == 0 ? null : prefixes[0][..length];
    }
}
