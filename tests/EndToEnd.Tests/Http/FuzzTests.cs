using EndToEnd.Tests.Support;
using TestSupport.Hostile;

namespace EndToEnd.Tests.Http;

/// <summary>A thousand damaged requests. <c>workbench fuzz --target api</c> runs more, and one alone.</summary>
public sealed class FuzzTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task NoRequest_BreaksTheApp()
    {
        var failures = await Fuzzer.RunAsync(new HttpFuzz(app.Client.BaseAddress!).RunAsync, seed: 1, Enumerable.Range(0, 1000));

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }
}
