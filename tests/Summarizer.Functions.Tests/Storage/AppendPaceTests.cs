using System.Text;
using Microsoft.Extensions.Time.Testing;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Tests.Storage;

public sealed class AppendPaceTests
{
    private readonly FakeTimeProvider _time = new();

    /// <summary>All instances together append 200 blocks a second.</summary>
    [Theory]
    [InlineData(1, 5)]
    [InlineData(100, 500)]
    [InlineData(50_000, 1_000)]
    public void Rest_GrowsWithTheBlocksOfAllInstances(int blocks, int milliseconds)
    {
        var pace = new AppendPace(_time);
        pace.Add(new Appended(Part: 0, Offset: 0, Blocks: 700, Next: 0));
        _time.Advance(TimeSpan.FromSeconds(10));

        pace.Add(new Appended(Part: 0, Offset: 0, 700 + blocks, Next: 0));

        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), pace.Rest);
        _time.Advance(TimeSpan.FromMilliseconds(milliseconds));
        Assert.Equal(TimeSpan.Zero, pace.Rest);
    }

    [Fact]
    public void Rest_IsShort_OnTheFirstAppend_AndInANewPart()
    {
        var pace = new AppendPace(_time);
        Assert.Equal(TimeSpan.Zero, pace.Rest);

        pace.Add(new Appended(Part: 0, Offset: 0, Blocks: 48_999, Next: 0));
        Assert.Equal(TimeSpan.FromMilliseconds(5), pace.Rest);
        pace.Add(new Appended(Part: 1, Offset: 0, Blocks: 2, Next: 1));
        Assert.Equal(TimeSpan.FromMilliseconds(10), pace.Rest);
    }

    [Fact]
    public async Task LinesThatArriveDuringTheRest_ShareABlock()
    {
        var blocks = new List<string>();
        var writer = new BatchWriter(
            (part, bytes) =>
            {
                blocks.Add(Encoding.ASCII.GetString(bytes));
                return Task.FromResult<Appended?>(new Appended(part, Offset: 0, blocks.Count * 100, part));
            },
            _time
        );
        await writer.AppendAsync("a"u8.ToArray(), default);
        var second = writer.AppendAsync("b"u8.ToArray(), default);
        await _time.AdvanceUntilAsync(() => second.IsCompleted);

        var third = writer.AppendAsync("c"u8.ToArray(), default);
        var fourth = writer.AppendAsync("d"u8.ToArray(), default);
        await _time.AdvanceUntilAsync(() => fourth.IsCompleted);

        Assert.Equal(["a", "b", "cd"], blocks);
        Assert.Equal((0, 0L), await third);
        Assert.Equal((0, 1L), await fourth);
    }
}
