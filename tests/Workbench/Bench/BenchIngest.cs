using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using LocalFunctions.Emulator;

namespace Workbench.Bench;

/// <summary>
/// <c>bench ingest</c>: uploads many articles at once to a running product and waits until all are published. For comparison, runs the same
/// storage operations directly, with the same parallelism against the same Azurite.
/// </summary>
internal static class BenchIngest
{
    private const int Parallelism = 16; // As in host.json.

    /// <summary>Runs the command. Exit code 1 if a digest or a feed entry is missing.</summary>
    public static async Task<int> RunAsync(int count, int rounds, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("bench-ingest-").FullName;
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions { DataFolder = folder }, cancellationToken);
        string[] articles = [.. Enumerable.Range(0, count).Select(SmallArticles.Write)];
        Console.WriteLine($"{count} articles, parallelism {Parallelism}, raw operations: {RawStorage.Operations}");
        Console.WriteLine("round   raw/s  product/s  ratio  peak MB  digests  feed");

        var ratios = new List<double>();
        var complete = true;
        for (var round = 1; round <= rounds; round++)
        {
            var raw = count / (await new RawStorage(azurite.NewAccount()).RunAsync(articles, Parallelism, cancellationToken)).TotalSeconds;
            var product = await MeasureAsync(azurite.NewAccount(), articles, cancellationToken);
            ratios.Add(product.Rate / raw);
            complete &= product.Digests == count && product.FeedEntries == count;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{round, 5}  {raw, 6:F0}  {product.Rate, 9:F0}  {product.Rate / raw, 5:F2}  "
                        + $"{product.PeakMegabytes, 7:F0}  {product.Digests, 7}  {product.FeedEntries, 4}"
                )
            );
        }

        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"median ratio {ratios.Order().ElementAt((ratios.Count - 1) / 2):F2}")
        );
        await azurite.StopAsync();
        Directory.Delete(folder, recursive: true);
        return complete ? 0 : 1;
    }

    private static async Task<Measured> MeasureAsync(string connectionString, string[] articles, CancellationToken cancellationToken)
    {
        await using var product = await ProductProcess.StartAsync(connectionString, cancellationToken);
        var container = new BlobContainerClient(connectionString, "articles");
        var clock = Stopwatch.StartNew();
        await Parallel.ForEachAsync(
            articles.Select((text, number) => (Name: $"{number:D5}.txt", Text: BinaryData.FromString(text))),
            new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken },
            async (article, token) => await container.UploadBlobAsync(article.Name, article.Text, token)
        );
        var digests = await Published.WaitAsync(connectionString, articles.Length, cancellationToken);
        var elapsed = clock.Elapsed;
        return new Measured(
            articles.Length / elapsed.TotalSeconds,
            product.PeakMegabytes(),
            digests,
            await CountFeedAsync(product.Address, cancellationToken)
        );
    }

    private static async Task<int> CountFeedAsync(Uri address, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        var ids = new HashSet<string>();
        for (var page = new Uri(address, "feed.json?limit=100"); page is not null; )
        {
            var feed = (await client.GetFromJsonAsync<JsonObject>(page, cancellationToken))!;
            foreach (var item in feed["items"]!.AsArray())
                ids.Add((string)item!["id"]!);
            page = feed["next_url"] is { } next ? new Uri((string)next!) : null;
        }

        return ids.Count;
    }

    private sealed record Measured(double Rate, double PeakMegabytes, int Digests, int FeedEntries);
}
