using System.Xml;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using LocalFunctions.Emulator;
using LocalFunctions.Storage;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Blobs;

/// <summary>
/// Finds new versions of blobs in one container and queues them. It lists the container repeatedly; with a change feed it follows the
/// feed and lists only now and then, as a safeguard. A failed listing does not stop the feed.
/// </summary>
internal sealed class ContainerScanner(
    BlobContainerClient container,
    IReadOnlyList<BlobFunction> functions,
    BlobRunQueue work,
    TriggerProblems problems,
    ILogger logger
)
{
    private static readonly TimeSpan RestBesideFeed = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FirstRetry = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan MaxRetryDelay = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LogInterval = TimeSpan.FromMinutes(1);

    private readonly string? _prefix = CommonPrefix([.. functions.Select(function => function.Trigger.Path.Prefix)]);
    private readonly ChangeFeed _feed = ChangeFeed.Of(container);
    private readonly Backoff _retry = new(FirstRetry, MaxRetryDelay);
    private long? _logged;

    public async Task RunAsync(CancellationToken stopping)
    {
        var isMissing = false;
        while (true)
        {
            try
            {
                if (isMissing)
                    await container.CreateIfNotExistsAsync(cancellationToken: stopping);
                isMissing = false;
                var hasFeed = await _feed.TryBeginAsync(stopping);
                var rest = await TryScanAsync(stopping);
                var delay = rest ?? _retry.Next();
                if (hasFeed)
                    await FollowFeedAsync(rest is null ? delay : RestBesideFeed, stopping);
                await Task.Delay(hasFeed && rest is null ? FirstRetry : delay, TimeProvider.System, stopping);
            }
            catch (RequestFailedException exception) when (exception.ErrorCode == BlobErrorCode.ContainerNotFound)
            {
                isMissing = true;
            }
            catch (Exception exception) when (!stopping.IsCancellationRequested)
            {
                Fail(exception);
                await Task.Delay(_retry.Next(), TimeProvider.System, stopping);
            }
        }
    }

    /// <summary>Lists the container. Returns null on failure, which is logged and reported.</summary>
    private async Task<TimeSpan?> TryScanAsync(CancellationToken stopping)
    {
        try
        {
            var rest = await ScanAsync(stopping);
            _retry.Reset();
            _logged = null;
            problems.Clear(container.Uri.AbsoluteUri);
            return rest;
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            throw;
        }
        catch (Exception exception) when (!stopping.IsCancellationRequested)
        {
            Fail(exception);
            return null;
        }
    }

    private async Task FollowFeedAsync(TimeSpan duration, CancellationToken stopping)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        ended.CancelAfter(duration);
        try
        {
            while (await _feed.TryWaitAsync(ended.Token) is { } changes)
            {
                foreach (var change in changes)
                    Offer(BlobVersion.Of(change));
            }
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            // Time for a listing. The feed will repeat what it reported in the meantime.
        }
    }

    private async Task<TimeSpan> ScanAsync(CancellationToken stopping)
    {
        var begun = TimeProvider.System.GetTimestamp();
        foreach (var function in functions)
            function.Receipts.BeginScan();
        (var listed, var found) = await ListAsync(stopping);
        foreach (var function in functions)
            function.Receipts.EndScan();
        var scan = TimeProvider.System.GetElapsedTime(begun);
        logger.Scanned(container.Name, listed, (long)scan.TotalMilliseconds);
        if (found > 0)
            await work.WaitUntilLowAsync(stopping);
        return ScanPace.Rest(scan, listed, found > 0);
    }

    private async Task<(int Listed, int Found)> ListAsync(CancellationToken stopping)
    {
        var progress = new Progress();
        try
        {
            await ListAsync(progress, pageSize: null, stopping);
        }
        catch (XmlException)
        {
            // Unpatched Azurite fails a whole page, with an empty error, if it holds a name that XML cannot represent. Pages of one blob
            // get past all names before it.
            progress = new Progress();
            await ListOneByOneAsync(progress, stopping);
        }

        return (progress.Listed, progress.Found);
    }

    private async Task ListAsync(Progress progress, int? pageSize, CancellationToken stopping)
    {
        await foreach (
            var page in container.GetBlobsAsync(new GetBlobsOptions { Prefix = _prefix }, stopping).AsPages(pageSizeHint: pageSize)
        )
        {
            foreach (var blob in page.Values)
                progress.Add(blob.Name, Offer(BlobVersion.Of(blob)));
        }
    }

    private async Task ListOneByOneAsync(Progress progress, CancellationToken stopping)
    {
        try
        {
            await ListAsync(progress, pageSize: 1, stopping);
        }
        catch (XmlException exception)
        {
            var place = progress.Last is { } last ? $"after '{last}'" : "among the first names";
            throw new InvalidDataException(
                $"Container {container.Name} cannot be listed completely: {place} there is probably a blob whose name contains a character "
                    + "that XML cannot represent. Rename or delete it.",
                exception
            );
        }
    }

    private int Offer(BlobVersion blob)
    {
        var taken = 0;
        foreach (var function in functions)
        {
            if (function.Offer(blob) is not { } run)
                continue;
            work.Add(run);
            taken++;
        }

        return taken;
    }

    private void Fail(Exception error)
    {
        problems.Report(
            container.Uri.AbsoluteUri,
            error is InvalidDataException ? error.Message : $"Container {container.Name} cannot be listed."
        );
        if (_logged is { } logged && TimeProvider.System.GetElapsedTime(logged) < LogInterval)
            return;
        _logged = TimeProvider.System.GetTimestamp();
        logger.ListingFailed(error, container.Name);
    }

    private static string? CommonPrefix(string[] prefixes)
    {
        var length = prefixes[0]
            .TakeWhile((letter, index) => prefixes.All(prefix => index < prefix.Length && prefix[index] == letter))
            .Count();
        return length == 0 ? null : prefixes[0][..length];
    }

    private sealed class Progress
    {
        public int Listed { get; private set; }

        public int Found { get; private set; }

        public string? Last { get; private set; }

        public void Add(string name, int found)
        {
            Listed++;
            Found += found;
            Last = name;
        }
    }
}
