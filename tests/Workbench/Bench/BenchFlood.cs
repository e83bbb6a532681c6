using System.Globalization;
using Azure.Storage.Blobs;
using LocalFunctions.Emulator;

namespace Workbench.Bench;

/// <summary>
/// <c>bench flood</c>: how fast <c>/feed.json</c> and the day's page are answered while thousands of articles are uploaded and digested,
/// compared with the same product when idle. Every request must be answered.
/// </summary>
internal static class BenchFlood
{
    private const int Uploads = 16;
    private const double MaxRatio = 5;

    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(2);
    private static readonly string[] Paths = ["feed.json", "daily/today"];

    /// <returns>1 if a page is more than five times as slow (p99) as when idle, was never measured, or an article has no digest.</returns>
    public static async Task<int> RunAsync(int articles, int connections, TimeSpan quiet, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("bench-flood-").FullName;
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions { DataFolder = folder }, cancellationToken);
        var account = azurite.NewAccount();
        await using var product = await ProductProcess.StartAsync(account, cancellationToken);
        await UploadAsync(account, 0, 100, cancellationToken);
        await Published.WaitAsync(account, 100, cancellationToken);
        foreach (var path in Paths)
            await Requests.MeasureAsync(new Uri(product.Address, path), null, connections, Slice); // Warms up.

        var before = new Dictionary<string, TimeSpan>();
        foreach (var path in Paths)
        {
            var measured = await Requests.MeasureAsync(new Uri(product.Address, path), null, connections, quiet);
            before[path] = measured.P99;
            Report("quiet", path, measured.Rate, measured.P99, "");
        }

        var flood = Task.Run(
            async () =>
            {
                await UploadAsync(account, 100, articles, cancellationToken);
                return await Published.WaitAsync(account, 100 + articles, cancellationToken);
            },
            cancellationToken
        );
        var worst = 0.0;
        for (var i = 0; !flood.IsCompleted; i++)
        {
            var path = Paths[i % Paths.Length];
            var (rate, p99) = await Requests.MeasureAsync(new Uri(product.Address, path), null, connections, Slice);
            worst = Math.Max(worst, p99 / before[path]);
            Report("flood", path, rate, p99, string.Create(CultureInfo.InvariantCulture, $"  {p99 / before[path]:F1} of quiet"));
        }

        var digests = await flood;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{digests} digests; at worst {worst:F1} of quiet (limit {MaxRatio}); peak {product.PeakMegabytes():F0} MB (product, VmHWM)"
            )
        );
        await azurite.StopAsync();
        Directory.Delete(folder, recursive: true);
        return worst is > 0 and <= MaxRatio && digests == 100 + articles ? 0 : 1;
    }

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

    private static void Report(string phase, string path, double rate, TimeSpan p99, string more) =>
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{phase}  {path, -12} {rate, 7:F0}/s  p99 {p99.TotalMilliseconds, 7:F1} ms{more}")
        );
}
