using System.Globalization;
using TestSupport.Hostile;

namespace Workbench.Bench;

/// <summary>
/// <c>bench hostile</c>: CPU time and allocated bytes of every stage that reads text, for hostile texts whose length doubles up to what the
/// reader accepts. Fails when a stage grows faster than its input or exceeds a limit.
/// </summary>
internal static class BenchHostile
{
    private const double MaxSeconds = 10;
    private const double MaxExponent = 1.4;

    // Below this, garbage collections, tables that are read once, and noise of the machine dominate.
    private const double MinMeasuredSeconds = 0.3;
    private const double MinMeasuredMegabytes = 20;

    private const int WarmUpCharacters = 20_000;
    private const int Doublings = 6;

    /// <summary>The reader refuses more than 3.5 million characters, which are up to 10 MB.</summary>
    public const int MaxCharacters = 3_450_000;

    public static int Run(int characters, string? only)
    {
        var lengths = Enumerable.Range(0, Doublings + 1).Select(i => characters >> (Doublings - i)).ToArray();
        Console.WriteLine(
            $"{"CPU seconds for characters:", -31}{string.Concat(lengths.Select(length => $"{length / 1000, 6}k"))}"
                + $"  allocated  exponents: s, bytes (limit {MaxExponent.ToString(CultureInfo.InvariantCulture)})  slowest stage (limit {MaxSeconds} s)"
        );
        var faults = HostileTexts
            .Names.Where(name => only is null || name.Contains(only, StringComparison.Ordinal))
            .Count(name => !Report(name, lengths));
        Console.WriteLine(faults == 0 ? "All within the limits." : $"{faults} outside of the limits.");
        return faults == 0 ? 0 : 1;
    }

    private static bool Report(string name, int[] lengths)
    {
        TextStages.Run(HostileTexts.Make(name, WarmUpCharacters), (_, work) => work());
        var runs = new List<Dictionary<string, Cost>>();
        string? refusal = null;
        foreach (var length in lengths)
        {
            var stages = new Dictionary<string, Cost>();
            refusal = TextStages.Run(HostileTexts.Make(name, length), (stage, work) => stages[stage] = Measure(work));
            if (refusal is not null)
                break;
            runs.Add(stages);
            if (stages.Values.Max(cost => cost.Seconds) > 2 * MaxSeconds)
                break;
        }

        if (runs.Count < 2)
        {
            Console.WriteLine($"{name, -31}{refusal ?? "did not end"}");
            return refusal is not null;
        }

        var last = runs[^1];
        var slowest = last.MaxBy(stage => stage.Value.Seconds);
        var (seconds, bytes) = (
            Steepest(runs, cost => cost.Seconds, MinMeasuredSeconds),
            Steepest(runs, cost => cost.Megabytes, MinMeasuredMegabytes)
        );
        var isGood = slowest.Value.Seconds <= MaxSeconds && seconds.Exponent <= MaxExponent && bytes.Exponent <= MaxExponent;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -31}{string.Concat(lengths.Select((_, i) => i < runs.Count ? $"{Total(runs[i]), 7:F2}" : $"{"-", 7}"))}"
                    + $"{last.Values.Sum(cost => cost.Megabytes), 8:F0} MB  {seconds.Stage} {seconds.Exponent:F2}, {bytes.Stage} {bytes.Exponent:F2}"
                    + $"  {slowest.Key} {slowest.Value.Seconds:F2} s{(refusal is null ? "" : $"; more is {refusal}")}{(isGood ? "" : "  <<<")}"
            )
        );
        return isGood;
    }

    private static double Total(Dictionary<string, Cost> stages) => stages.Values.Sum(cost => cost.Seconds);

    // The stage whose cost grows most over the last doubling, and the exponent of that growth.
    private static (string Stage, double Exponent) Steepest(List<Dictionary<string, Cost>> runs, Func<Cost, double> measure, double min) =>
        runs[^1]
            .Keys.Where(stage => runs[^2].TryGetValue(stage, out var before) && measure(before) >= min)
            .Select(stage => (Stage: stage, Exponent: Math.Log2(measure(runs[^1][stage]) / measure(runs[^2][stage]))))
            .DefaultIfEmpty(("-", 0))
            .MaxBy(stage => stage.Item2);

    private static Cost Measure(Action work)
    {
        GC.Collect();
        var (bytes, start) = (GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime);
        work();
        return new Cost(
            (Environment.CpuUsage.TotalTime - start).TotalSeconds,
            (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1_048_576.0
        );
    }

    private readonly record struct Cost(double Seconds, double Megabytes);
}
