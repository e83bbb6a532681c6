using System.Diagnostics;
using System.Globalization;
using LocalFunctions.Emulator;

namespace Workbench.Bench;

/// <summary>
/// <c>bench feed</c>: requests per second of <c>/feed.json</c> on days of several sizes, in three rows: a bare Kestrel
/// endpoint that returns the same bytes, the feed's own code on bare Kestrel, and the product. Same run, same client.
/// </summary>
internal static class BenchFeed
{
    public static async Task<int> RunAsync(
        int[] sizes,
        int records,
        int connections,
        TimeSpan duration,
        int rounds,
        CancellationToken cancellationToken
    )
    {
        var folder = Directory.CreateTempSubdirectory("bench-feed-").FullName;
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions { DataFolder = folder }, cancellationToken);
        Console.WriteLine($"{connections} connections, {duration.TotalSeconds} s each");
        Console.WriteLine("digests  round  answer  row           per s  to bare  p99 ms  first ms  peak MB");
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
        string account,
        int size,
        int connections,
        TimeSpan duration,
        int rounds,
        string file,
        CancellationToken cancellationToken
    )
    {
        await using var product = await ProductProcess.StartAsync(account, cancellationToken);
        using var client = new HttpClient();
        var page = new Uri(product.Address, "feed.json");
        var clock = Stopwatch.StartNew();
        using var first = await client.GetAsync(page, cancellationToken);
        var firstTime = clock.Elapsed;
        await File.WriteAllBytesAsync(file, await first.Content.ReadAsByteArrayAsync(cancellationToken), cancellationToken);
        await using var bare = await BareProcess.StartAsync(file, cancellationToken);
        await using var own = await BareProcess.StartFeedAsync(account, cancellationToken);
        (string Name, Uri Address)[] rows = [("bare", bare.Address), ("own code", new Uri(own.Address, "feed.json")), ("worker", page)];
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var conditional in new[] { false, true })
            {
                var limit = 0.0;
                foreach (var (name, address) in rows)
                {
                    var measured = await Requests.MeasureAsync(
                        address,
                        conditional ? await FindETagAsync(client, address, cancellationToken) : null,
                        connections,
                        duration
                    );
                    if (name == "bare")
                        limit = measured.Rate;
                    if (round == 0)
                        continue; // The first round only warms up.
                    Console.WriteLine(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{size, 7}  {round, 5}  {(conditional ? 304 : 200), 6}  {name, -8}  {measured.Rate, 9:F0}  "
                                + $"{measured.Rate / limit, 7:F2}  {measured.P99.TotalMilliseconds, 6:F1}  "
                                + $"{firstTime.TotalMilliseconds, 8:F0}  {product.PeakMegabytes(), 7:F0}"
                        )
                    );
                }
            }
        }
    }

    // Links in the page contain the address of the request, so each server has its own tag.
    private static async Task<string> FindETagAsync(HttpClient client, Uri address, CancellationToken cancellationToken)
    {
        using var answer = await client.GetAsync(address, cancellationToken);
        return answer.Headers.ETag!.ToString();
    }
}
