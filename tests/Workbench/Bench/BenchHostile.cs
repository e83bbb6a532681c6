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
    private const double MaxMegabytes = 1_024;
    private const double MaxExponent = 1.4;

    // Below this, garbage collections and the machine decide.
    private const double MinMeasuredSeconds = 0.2;

    // The reader refuses more than 3.5 million characters, which are up to 10 MB. The first length only warms up.
    private static readonly int[] Lengths = [20_000, .. Enumerable.Range(0, 7).Select(i => 3_450_000 >> (6 - i))];

    public static int Run(string? only)
    {
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{"text", -31}{"characters", 11}{"stages s", 9}{"MB", 8}  slowest stage: s, limit {MaxSeconds:F0}; "
                    + $"steepest: exponent, limit {MaxExponent}; largest: MB, limit {MaxMegabytes}"
            )
        );
        var faults = HostileTexts.Names.Where(name => only is null || name.Contains(only, StringComparison.Ordinal)).Count(name => !Report(name));
        Console.WriteLine(faults == 0 ? "All within the limits." : $"{faults} outside of the limits.");
        return faults == 0 ? 0 : 1;
    }

    private static bool Report(string name)
    {
        var runs = new List<(int Length, Dictionary<string, Cost> Stages)>();
        string? refusal = null;
        foreach (var length in Lengths)
        {
            var text = HostileTexts.Make(name, length);
            var stages = new Dictionary<string, Cost>();
            refusal = TextStages.Run(text, (stage, work) => stages[stage] = Measure(work));
            if (refusal is not null)
                break;
            runs.Add((text.Length, stages));
            if (stages.Values.Max(cost => cost.Seconds) > 2 * MaxSeconds)
                break;
        }

        if (runs.Count == 0)
        {
            Console.WriteLine($"{name, -31}{refusal}");
            return true;
        }

        var (size, last) = runs[^1];
        var slowest = last.MaxBy(stage => stage.Value.Seconds);
        var largest = last.MaxBy(stage => stage.Value.Megabytes);
        var (steepest, exponent) = last.Keys.Select(stage => (stage, Exponent(runs, stage))).MaxBy(stage => stage.Item2);
        var isGood = slowest.Value.Seconds <= MaxSeconds && largest.Value.Megabytes <= MaxMegabytes && exponent <= MaxExponent;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -31}{size, 11:N0}{last.Values.Sum(cost => cost.Seconds), 9:F2}{last.Values.Sum(cost => cost.Megabytes), 8:F0}"
                    + $"  {slowest.Key}: {slowest.Value.Seconds:F2}; {steepest}: {exponent:F2}; {largest.Key}: {largest.Value.Megabytes:F0}"
                    + $"{(refusal is null ? "" : $"; more is {refusal}")}{(isGood ? "" : "  <<<")}"
            )
        );
        return isGood;
    }

    // The exponent of the length by which the time grows, over the last doubling that takes long enough to tell.
    private static double Exponent(List<(int Length, Dictionary<string, Cost> Stages)> runs, string stage)
    {
        var measured = runs.Where(run => run.Stages.TryGetValue(stage, out var cost) && cost.Seconds >= MinMeasuredSeconds).ToList();
        return measured.Count < 2
            ? 0
            : Math.Log(measured[^1].Stages[stage].Seconds / measured[^2].Stages[stage].Seconds)
                / Math.Log((double)measured[^1].Length / measured[^2].Length);
    }

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
