using System.Globalization;
using Azure.Storage.Blobs;
using LocalFunctions.Emulator;

namespace Workbench.Bench;

/// <summary>
/// <c>bench flood</c>: how fast <c>/feed.json</c> and the day's page are answered while thousands of articles are uploaded and digested.
/// Compared with the same product when idle, and with a bare server that returns the feed's bytes during the same flood: the emulator,
/// the uploads and the readers take the same processors, so that this server slows down too. Every request must be answered.
/// </summary>
internal static class BenchFlood
{
    private const int Uploads = 16;
    private const int First = 100;
    private const double MaxRatio = 5;
    private const string Bare = "bare server";

    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(2),
        WarmUp = TimeSpan.FromMilliseconds(300);
    private static readonly string[] Paths = ["feed.json", "daily/today"];

    /// <param name="rest">How long a reader rests after each answer.</param>
    /// <returns>
    /// 1 if a page is ever more than five times as slow (p99 of a slice) as in quiet or as the bare server, if a page was not measured, or if
    /// an article has no digest.
    /// </returns>
    public static async Task<int> RunAsync(
        int articles,
        int connections,
        TimeSpan rest,
        TimeSpan quiet,
        CancellationToken cancellationToken
    )
    {
        var folder = Directory.CreateTempSubdirectory("bench-flood-").FullName;
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions { DataFolder = folder }, cancellationToken);
        var account = azurite.NewAccount();
        await using var product = await ProductProcess.StartAsync(account, cancellationToken);
        await UploadAsync(account, 0, First, cancellationToken);
        await Published.WaitAsync(account, First, cancellationToken);
        var page = Path.Combine(folder, "feed.json");
        using (var client = new HttpClient())
            await File.WriteAllBytesAsync(
                page,
                await client.GetByteArrayAsync(new Uri(product.Address, Paths[0]), cancellationToken),
                cancellationToken
            );
        await using var bare = await BareProcess.StartAsync(page, cancellationToken);
        (string Name, Uri Address)[] servers = [.. Paths.Select(path => (path, new Uri(product.Address, path))), (Bare, bare.Address)];

        var idle = new Dictionary<string, TimeSpan>();
        foreach (var (name, address) in servers)
        {
            await Requests.MeasureAsync(address, null, connections, Slice); // Warms up.
            idle[name] = Requests.P99(await MeasureAsync("quiet", name, address, quiet));
        }

        var flood = Task.Run(
            async () =>
            {
                await UploadAsync(account, First, articles, cancellationToken);
                return await Published.WaitAsync(account, First + articles, cancellationToken);
            },
            cancellationToken
        );
        var busy = servers.ToDictionary(server => server.Name, _ => new List<IReadOnlyList<long>>());
        for (var i = 0; !flood.IsCompleted; i++)
        {
            var (name, address) = servers[i % servers.Length];
            await Requests.TimeAsync(address, null, connections, WarmUp, rest); // Readers who ask all the time, not after a pause.
            busy[name].Add(await MeasureAsync("flood", name, address, Slice));
        }

        var digests = await flood;
        foreach (var (name, address) in servers)
            await MeasureAsync("after", name, address, quiet); // Warm pages of a large day.
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{digests} digests; peak {product.PeakMegabytes():F0} MB (product, VmHWM)")
        );
        var isMeasured = busy.Values.All(times => times.Count > 0);
        var isFast = isMeasured;
        foreach (var path in isMeasured ? Paths : [])
            isFast &= IsFast(path);
        await azurite.StopAsync();
        Directory.Delete(folder, recursive: true);
        return isFast && digests == First + articles ? 0 : 1;

        async Task<IReadOnlyList<long>> MeasureAsync(string phase, string name, Uri address, TimeSpan duration)
        {
            var (rate, times) = await Requests.TimeAsync(address, null, connections, duration, rest);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{phase}  {name, -12} {rate, 7:F0}/s  p99 {Requests.P99(times).TotalMilliseconds, 7:F1} ms"
                )
            );
            return times;
        }

        bool IsFast(string path)
        {
            var (before, during, bareDuring) = (idle[path], P99(path), P99(Bare));
            List<TimeSpan> slices = [.. busy[path].Select(Requests.P99)];
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{path, -12} p99 {during.TotalMilliseconds:F1} ms (median slice {Median(slices).TotalMilliseconds:F1} ms, "
                        + $"worst {slices.Max().TotalMilliseconds:F1} ms): "
                        + $"{during / before:F1} of quiet, {during / bareDuring:F1} of the bare server, which takes "
                        + $"{bareDuring / idle[Bare]:F1} of its own quiet"
                )
            );
            return slices.Max() <= MaxRatio * before && slices.Max() <= MaxRatio * bareDuring;
        }

        TimeSpan P99(string name) => Requests.P99(busy[name].SelectMany(times => times));
    }

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);

    private static Task UploadAsync(string account, int first, int count, CancellationToken cancellationToken)
    {
        var container = new BlobContainerClient(account, "articles");
        return Parallel.ForEachAsync(
            Enumerable.Range(first, count),
            new ParallelOptions { MaxDegreeOfParallelism = Uploads, CancellationToken = cancellationToken },
            async (number, token) =>
                await container.UploadBlobAsync($"{number:D5}.txt", BinaryData.FromString(SmallArticles.Write(number)), token)
        );
    }
}
