using TestSupport.Hostile;

namespace Summarizer.Tests;

/// <summary>A thousand damaged inputs of each kind. <c>workbench fuzz</c> runs more, and one alone.</summary>
public sealed class FuzzTests
{
    [Theory]
    [InlineData("reader")]
    [InlineData("engine")]
    [InlineData("reply")]
    public async Task NoInput_BreaksThe(string target)
    {
        var failures = await Fuzzer.RunAsync(FuzzTargets.All[target], seed: 1, Enumerable.Range(0, 1000));

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }
}
