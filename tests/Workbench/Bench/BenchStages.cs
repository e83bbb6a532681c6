using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Workbench.Bench;

/// <summary>
/// <c>bench stages</c>: time and allocated bytes of every stage that reads text, for ordinary prose of growing length, by BenchmarkDotNet.
/// Fails when a stage grows faster than its input.
/// </summary>
internal static class BenchStages
{
    private const double MaxExponent = 1.2;

    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("bench-stages-").FullName;
        var config = ManualConfig
            .CreateEmpty()
            .AddJob(Job.ShortRun.WithIterationTime(TimeInterval.FromMilliseconds(100)).WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(new MemoryDiagnoser(new MemoryDiagnoserConfig(displayGenColumns: false)))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(ConsoleLogger.Default)
            .AddExporter(MarkdownExporter.Console)
            .WithArtifactsPath(folder);
        var reports = BenchmarkRunner.Run<StageBenchmark>(config).Reports;
        Directory.Delete(folder, recursive: true);
        var faults =
            StageBenchmark.Names.Count()
            - reports.GroupBy(report => report.BenchmarkCase.Parameters[nameof(StageBenchmark.Stage)]).Count(IsLinear);
        Console.WriteLine(faults == 0 ? "All stages grow with their input." : $"{faults} stages grow faster than their input, or failed.");
        return faults == 0 ? 0 : 1;
    }

    private static bool IsLinear(IGrouping<object, BenchmarkReport> stage)
    {
        var reports = stage.Where(report => report.ResultStatistics is not null).OrderBy(Characters).ToList();
        if (reports.Count < StageBenchmark.Lengths.Length)
            return false;
        var growth = Math.Log((double)Characters(reports[^1]) / Characters(reports[^2]));
        var time = Math.Log(reports[^1].ResultStatistics!.Median / reports[^2].ResultStatistics!.Median) / growth;
        var bytes = Math.Log((double)Bytes(reports[^1]) / Bytes(reports[^2])) / growth;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{stage.Key, -12} exponents: time {time:F2}, bytes {bytes:F2} (limit {MaxExponent})"
            )
        );
        return time <= MaxExponent && bytes <= MaxExponent;
    }

    private static int Characters(BenchmarkReport report) => (int)report.BenchmarkCase.Parameters[nameof(StageBenchmark.Characters)];

    private static long Bytes(BenchmarkReport report) =>
        Math.Max(1, report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);
}
