using Microsoft.Extensions.Time.Testing;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Tests.Storage;

public sealed class LastResultTests
{
    private readonly FakeTimeProvider _time = new();

    [Theory]
    [InlineData(2, "last")]
    [InlineData(4 * 60, "last")]
    [InlineData(6 * 60, null)]
    public async Task Refresh_GivesTheLastResult_WhileTheNextOneFails(int age, string? expected)
    {
        var result = new LastResult<string>(
            known => known is null ? Task.FromResult("last") : Task.FromException<string>(new IOException()),
            _time
        );
        await result.RefreshAsync(default, default, default);

        var reading = result.RefreshAsync(TimeSpan.FromSeconds(age), TimeSpan.FromSeconds(1), default);

        if (expected is null)
            await Assert.ThrowsAsync<IOException>(() => reading);
        else
            Assert.Equal(expected, await reading);
    }

    [Theory]
    [InlineData(2, "last")]
    [InlineData(59, "last")]
    [InlineData(61, "next")]
    public async Task Refresh_GivesTheLastResult_WhileTheNextOneIsSlow(int age, string expected)
    {
        var slow = new TaskCompletionSource<string>();
        var result = new LastResult<string>(known => known is null ? Task.FromResult("last") : slow.Task, _time);
        await result.RefreshAsync(default, default, default);

        var reading = result.RefreshAsync(TimeSpan.FromSeconds(age), TimeSpan.FromSeconds(1), default);
        _time.Advance(TimeSpan.FromSeconds(1));
        if (expected == "next")
            slow.SetResult("next");

        Assert.Equal(expected, await reading);
    }

    [Theory]
    [InlineData(1, 0.9, true)]
    [InlineData(1, 1.1, false)]
    [InlineData(20, 19, true)]
    public async Task Refresh_GivesTheLastResultAtOnce_UntilItExpires(double lifetime, double age, bool isAtOnce)
    {
        var slow = new TaskCompletionSource<string>();
        var result = new LastResult<string>(known => known is null ? Task.FromResult("last") : slow.Task, _time);
        await result.RefreshAsync(default, default, default);

        var reading = result.RefreshAsync(TimeSpan.FromSeconds(age), TimeSpan.FromSeconds(lifetime), default);
        var wasAtOnce = reading.IsCompleted;
        slow.SetResult("next");

        Assert.Equal(isAtOnce, wasAtOnce);
        Assert.Equal(isAtOnce ? "last" : "next", await reading);
        await Eventually.GetAsync(() => Task.FromResult(result.Value), value => value == "next"); // For the next reader.
    }

    [Fact]
    public async Task Refresh_Fails_WhenThereIsNoResultYet()
    {
        var result = new LastResult<string>(_ => Task.FromException<string>(new IOException()), _time);

        await Assert.ThrowsAsync<IOException>(() => result.RefreshAsync(default, default, default));
    }
}
