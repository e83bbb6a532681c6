using System.Text;
using BenchmarkDotNet.Attributes;
using TestSupport.Hostile;

namespace Workbench.Bench;

/// <summary>One stage of <see cref="TextStages"/>. BenchmarkDotNet needs a public class that is not sealed.</summary>
public class StageBenchmark
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
