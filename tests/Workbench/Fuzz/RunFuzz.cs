using System.Diagnostics;
using System.Globalization;
using LocalFunctions.Emulator;
using TestSupport.Hostile;

namespace Workbench.Fuzz;

/// <summary>
/// <c>fuzz</c>: damages real articles, texts, model replies and requests, and gives them to the product. A case that fails is printed with
/// what runs it again.
/// </summary>
internal static class RunFuzz
{
    private const string Api = "api";
    private const int CasesBetweenReports = 10_000;
    private const int MaxShownFailures = 20;

    /// <summary>What can be fuzzed.</summary>
    public static IReadOnlyList<string> Targets { get; } = [.. FuzzTargets.All.Keys, Api];

    /// <summary>Runs cases 0 to <paramref name="cases"/> of the targets, or only one case. Exit code 1 if one failed.</summary>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> targets,
        int cases,
        int seed,
        int? only,
        CancellationToken cancellationToken
    )
    {
        var numbers = only is { } one ? [one] : Enumerable.Range(0, cases);
        var failures = 0;
        foreach (var (name, target) in FuzzTargets.All.Where(target => targets.Contains(target.Key)))
            failures += await ReportAsync(name, target, seed, numbers);
        if (!targets.Contains(Api))
            return failures == 0 ? 0 : 1;

        var folder = Directory.CreateTempSubdirectory("fuzz-").FullName;
        await using (var azurite = await Azurite.StartAsync(new AzuriteOptions { DataFolder = folder }, cancellationToken))
        await using (var product = await ProductProcess.StartAsync(azurite.NewAccount(), cancellationToken))
            failures += await ReportAsync(Api, new HttpFuzz(product.Address).RunAsync, seed, numbers);
        Directory.Delete(folder, recursive: true);
        return failures == 0 ? 0 : 1;
    }

    // Long runs show their progress, and end early where everything fails.
    private static async Task<int> ReportAsync(string name, Func<Random, Task> target, int seed, IEnumerable<int> numbers)
    {
        var start = Stopwatch.GetTimestamp();
        var (cases, failures) = (0, 0);
        foreach (var part in numbers.Chunk(CasesBetweenReports))
        {
            foreach (var failure in await Fuzzer.RunAsync(target, seed, part))
            {
                if (++failures <= MaxShownFailures)
                    Console.WriteLine($"fuzz --target {name} {failure}");
            }

            cases += part.Length;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}: {cases} cases, {failures} failed, {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s"
                )
            );
            if (failures > MaxShownFailures)
                break;
        }

        return failures;
    }
}
