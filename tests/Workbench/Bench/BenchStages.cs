using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using TestSupport.Hostile;

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
        var config = ManualConfig
            .CreateEmpty()
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(new MemoryDiagnoser(new MemoryDiagnoserConfig(displayGenColumns: false)))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(ConsoleLogger.Default)
            .AddExporter(MarkdownExporter.Console)
            .WithArtifactsPath(Directory.CreateTempSubdirectory("bench-stages-").FullName);
        var reports = BenchmarkRunner.Run<Stages>(config).Reports;
        var faults = reports.GroupBy(report => report.BenchmarkCase.Parameters[nameof(Stages.Stage)]).Count(stage => !IsLinear(stage));
        Console.WriteLine(faults == 0 ? "All stages grow with their input." : $"{faults} stages grow faster than their input, or failed.");
        return faults == 0 ? 0 : 1;
    }

    private static bool IsLinear(IGrouping<object, BenchmarkReport> stage)
    {
        var reports = stage.Where(report => report.ResultStatistics is not null).OrderBy(Characters).ToList();
        if (reports.Count < Stages.Lengths.Length)
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

    private static int Characters(BenchmarkReport report) => (int)report.BenchmarkCase.Parameters[nameof(Stages.Characters)];

    private static long Bytes(BenchmarkReport report) =>
        Math.Max(1, report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);

    /// <summary>One stage of <see cref="TextStages"/>. BenchmarkDotNet needs a public class that is not sealed.</summary>
    public class Stages
    {
        /// <summary>In characters.</summary>
        internal static readonly int[] Lengths = [54_000, 430_000, 3_450_000];

        private Action _work = () => { };

        /// <summary>The name of the stage.</summary>
        [ParamsSource(nameof(Names))]
        public string Stage { get; set; } = "";

        /// <summary>The length of the text.</summary>
        [ParamsSource(nameof(AllLengths))]
        public int Characters { get; set; }

        /// <summary>All stages.</summary>
        public static IEnumerable<string> Names => Collect(2_000).Keys;

        /// <summary>The measured lengths.</summary>
        public static IEnumerable<int> AllLengths => Lengths;

        /// <summary>Runs all stages once, as each needs the results of those before it.</summary>
        [GlobalSetup]
        public void SetUp() => _work = Collect(Characters)[Stage];

        /// <summary>The stage alone.</summary>
        [Benchmark]
        public void Run() => _work();

        private static Dictionary<string, Action> Collect(int characters)
        {
            var text = new StringBuilder();
            for (var number = 0; text.Length < characters; number++)
                text.Append(SmallArticles.Write(number)).Append("\n\n");
            var stages = new Dictionary<string, Action>();
            var refusal = TextStages.Run(
                text.ToString(0, characters),
                (stage, work) =>
                {
                    work();
                    stages[stage] = work;
                }
            );
            return refusal is null ? stages : throw new InvalidOperationException($"The text was refused: {refusal}.");
        }
    }
}
