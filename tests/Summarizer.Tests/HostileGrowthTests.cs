using TestSupport.Hostile;

namespace Summarizer.Tests;

/// <summary>
/// No stage that reads text grows faster than the text. Growth that costs little at these lengths shows only in
/// <c>workbench bench hostile</c>, which goes up to the longest article.
/// </summary>
[Collection(nameof(HostileGrowthTests))]
[CollectionDefinition(nameof(HostileGrowthTests), DisableParallelization = true)]
public sealed class HostileGrowthTests
{
    private const int Length = 8_000;
    private const int Factor = 4;

    // Linear growth is 4, quadratic growth 16. The slack is for what does not depend on the length, such as the 8 MB of language statistics,
    // which are read again when they have been freed.
    private const int MaxGrowth = 8;
    private const double SlackSeconds = 0.5;
    private const double SlackMegabytes = 16;

    // The process also collects garbage and compiles meanwhile, which only ever adds to a cost: the least of several attempts is the stage's.
    private const int MaxAttempts = 4;

    public static TheoryData<string> Texts => [.. HostileTexts.Names];

    [Theory]
    [MemberData(nameof(Texts))]
    public void EveryStage_IsLinear_With(string text)
    {
        var small = Measure(HostileTexts.Make(text, Length));
        var largeText = HostileTexts.Make(text, Length * Factor);
        var large = Measure(largeText);
        for (var attempt = 1; attempt < MaxAttempts && TooCostly(small, large).Any(); attempt++)
            large = Least(large, Measure(largeText));

        Assert.Empty(TooCostly(small, large));
    }

    private static IEnumerable<string> TooCostly(Dictionary<string, Cost> small, Dictionary<string, Cost> large) =>
        from stage in large
        where small.ContainsKey(stage.Key)
        let before = small[stage.Key]
        where
            stage.Value.Megabytes > (before.Megabytes * MaxGrowth) + SlackMegabytes
            || stage.Value.Seconds > (before.Seconds * MaxGrowth) + SlackSeconds
        select $"{stage.Key}: {before} grows to {stage.Value}";

    private static Dictionary<string, Cost> Least(Dictionary<string, Cost> first, Dictionary<string, Cost> second) =>
        first.ToDictionary(
            stage => stage.Key,
            stage => new Cost(
                Math.Min(stage.Value.Seconds, second[stage.Key].Seconds),
                Math.Min(stage.Value.Megabytes, second[stage.Key].Megabytes)
            )
        );

    // Of the process: no other test runs beside it.
    private static Dictionary<string, Cost> Measure(string text)
    {
        var stages = new Dictionary<string, Cost>();
        TextStages.Run(
            text,
            (stage, work) =>
            {
                var (bytes, start) = (GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime);
                work();
                stages[stage] = new Cost(
                    (Environment.CpuUsage.TotalTime - start).TotalSeconds,
                    (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1_048_576.0
                );
            }
        );
        return stages;
    }

    private readonly record struct Cost(double Seconds, double Megabytes);
}
