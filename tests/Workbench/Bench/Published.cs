using System.Diagnostics;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Workbench.Bench;

/// <summary>Counts the articles that a running product has published.</summary>
internal static class Published
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5),
        MinPause = TimeSpan.FromMilliseconds(20),
        MaxPause = TimeSpan.FromSeconds(2);

    /// <summary>Waits for a number of published records. Returns how many there are.</summary>
    public static async Task<int> WaitAsync(string connectionString, int count, CancellationToken cancellationToken)
    {
        for (var clock = Stopwatch.StartNew(); ; )
        {
            var published = await CountAsync(connectionString, cancellationToken);
            if (published >= count || clock.Elapsed > Longest)
                return published;
            await Task.Delay(PauseUntilHalfOfTheRest(clock.Elapsed, published, count), cancellationToken);
        }
    }

    /// <summary>How many articles are published.</summary>
    public static async Task<int> CountAsync(string connectionString, CancellationToken cancellationToken) =>
        await new BlobContainerClient(connectionString, "digests")
            .GetBlobsAsync(new GetBlobsOptions { Traits = BlobTraits.Metadata }, cancellationToken)
            .CountAsync(blob => blob.Metadata["state"] == "Published" && blob.Metadata["unfinished"] == "false", cancellationToken);

    // A listing costs Azurite as much as about ten writes, so frequent checks would slow down what is measured.
    private static TimeSpan PauseUntilHalfOfTheRest(TimeSpan elapsed, int published, int count)
    {
        var rest = published == 0 ? elapsed : elapsed * ((double)(count - published) / published);
        var pause = rest / 2;
        return pause < MinPause ? MinPause
            : pause > MaxPause ? MaxPause
            : pause;
    }
}
