using System.Diagnostics;
using System.Globalization;
using Azure.Storage.Blobs;
using LocalFunctions.Emulator;
using TestSupport.FakeModel;

namespace Workbench.Bench;

/// <summary>
/// <c>bench model</c>: uploads many articles at once to a running product whose model takes a given time per call. Compares the time until
/// all are digested with the ideal: articles / parallel calls × latency.
/// </summary>
internal static class BenchModel
{
    /// <summary>Runs the command. Exit code 1 if a digest is missing or a call was made twice.</summary>
    public static async Task<int> RunAsync(int count, int parallel, TimeSpan latency, int rounds, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("bench-model-").FullName;
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions { DataFolder = folder }, cancellationToken);
        await using var model = await FakeModelServer.StartAsync(cancellationToken: cancellationToken);
        model.Latency = latency;
        string[] articles = [.. Enumerable.Range(0, count).Select(SmallArticles.Write)];
        var ideal = (double)count / parallel * latency.TotalSeconds;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} articles, {parallel} calls at a time, {latency.TotalSeconds} s each: at best {ideal:F1} s"
            )
        );
        Console.WriteLine("round  seconds  to the ideal  calls an article  digests  prompt tokens besides the article");

        var (ratios, complete) = (new List<double>(), true);
        for (var round = 1; round <= rounds; round++)
        {
            var measured = await MeasureAsync(azurite.NewAccount(), model, articles, parallel, cancellationToken);
            ratios.Add(measured.Seconds / ideal);
            complete &= measured.Digests == count && measured.Calls == count;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{round, 5}  {measured.Seconds, 7:F1}  {measured.Seconds / ideal, 12:F2}  "
                        + $"{(double)measured.Calls / count, 16:F2}  {measured.Digests, 7}  {measured.Overhead, 35:F0}"
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

    private static async Task<Measured> MeasureAsync(
        string connectionString,
        FakeModelServer model,
        string[] articles,
        int parallel,
        CancellationToken cancellationToken
    )
    {
        await using var product = await ProductProcess.StartAsync(
            connectionString,
            cancellationToken,
            ("Model__Endpoint", model.Endpoint.AbsoluteUri),
            ("Model__Name", "fake"),
            ("Model__MaxParallelCalls", $"{parallel}")
        );
        var before = model.Calls;
        var container = new BlobContainerClient(connectionString, "articles");
        var clock = Stopwatch.StartNew();
        await Parallel.ForEachAsync(
            articles.Select((text, number) => (Name: $"{number:D5}.txt", Text: BinaryData.FromString(text))),
            new ParallelOptions { MaxDegreeOfParallelism = parallel, CancellationToken = cancellationToken },
            async (article, token) => await container.UploadBlobAsync(article.Name, article.Text, token)
        );
        var digests = await Published.WaitAsync(connectionString, articles.Length, cancellationToken);
        var seconds = clock.Elapsed.TotalSeconds;
        var overhead = model.Requests.Skip(before).Average(request => request.Tokens) - articles.Average(FakeRequest.CountTokens);
        return new Measured(seconds, model.Calls - before, digests, overhead);
    }

    private sealed record Measured(double Seconds, int Calls, int Digests, double Overhead);
}
