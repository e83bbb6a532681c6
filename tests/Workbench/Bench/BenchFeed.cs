using System.Diagnostics;
using System.Globalization;
using LocalFunctions;

namespace Workbench.Bench;

/// <summary>
/// <c>bench feed</c>: requests per second of <c>/feed.json</c> on days of several sizes, beside a bare Kestrel endpoint that returns the
/// same bytes, in the same run with the same client.
/// </summary>
internal static class BenchFeed
{
    /// <summary>Runs the verb.</summary>
    public static async Task<int> RunAsync(int[] sizes, int records, int connections, TimeSpan duration, int rounds, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("bench-feed-").FullName;
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions { DataFolder = folder }, cancellationToken);
        Console.WriteLine($"{connections} connections, {duration.TotalSeconds} s each");
        Console.WriteLine("digests  round  answer   bare/s  feed/s  ratio  bare p99 ms  feed p99 ms  first ms  peak MB");
        foreach (var size in sizes)
        {
            var account = azurite.NewAccount();
            await new StoredDigests(account).WriteAsync(size, records, TimeProvider.System.GetUtcNow(), cancellationToken);
            await MeasureAsync(account, size, connections, duration, rounds, Path.Combine(folder, $"{size}.json"), cancellationToken);
        }

        await azurite.StopAsync();
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static async Task MeasureAsync(
        string account, int size, int connections, TimeSpan duration, int rounds, string file, CancellationToken cancellationToken)
    {
        await using var product = await ProductProcess.StartAsync(account, cancellationToken);
        using var client = new HttpClient();
        var page = new Uri(product.Address, "feed.json");
        var clock = Stopwatch.StartNew();
        using var first = await client.GetAsync(page, cancellationToken);
        var firstTime = clock.Elapsed;
        await File.WriteAllBytesAsync(file, await first.Content.ReadAsByteArrayAsync(cancellationToken), cancellationToken);
        await using var bare = await BareProcess.StartAsync(file, cancellationToken);
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var (answer, etag) in new[] { ("200", null), ("304", first.Headers.ETag!.ToString()) })
            {
                var limit = await Requests.MeasureAsync(bare.Address, etag, connections, duration);
                var feed = await Requests.MeasureAsync(page, etag, connections, duration);
                if (round == 0) continue; // Both warm up.
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{size,7}  {round,5}  {answer,6}  {limit.Rate,7:F0}  {feed.Rate,6:F0}  {feed.Rate / limit.Rate,5:F2}  {limit.P99.TotalMilliseconds,11:F1}  {feed.P99.TotalMilliseconds,11:F1}  {firstTime.TotalMilliseconds,8:F0}  {product.PeakMegabytes(),7:F0}"));
            }
        }
    }
}
