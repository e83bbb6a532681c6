using System.Diagnostics;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Workbench.Bench;

/// <summary>Counts what a running product has published.</summary>
internal static class Published
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Waits for as many published records as articles; returns how many there are.</summary>
    public static async Task<int> WaitAsync(string connectionString, int count, CancellationToken cancellationToken)
    {
        var digests = new BlobContainerClient(connectionString, "digests");
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Longest; await Task.Delay(100, cancellationToken))
        {
            if (await CountAsync(digests, cancellationToken) is var published && published >= count) return published;
        }

        return await CountAsync(digests, cancellationToken);
    }

    private static async Task<int> CountAsync(BlobContainerClient digests, CancellationToken cancellationToken) =>
        await digests.GetBlobsAsync(BlobTraits.Metadata, cancellationToken: cancellationToken)
            .CountAsync(blob => blob.Metadata["state"] == "Published" && blob.Metadata["unfinished"] == "false", cancellationToken);
}
