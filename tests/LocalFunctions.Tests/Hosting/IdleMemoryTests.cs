using LocalFunctions.Hosting;

namespace LocalFunctions.Tests.Hosting;

public sealed class IdleMemoryTests
{
    [Theory]
    [InlineData(new long[] { 90_000_000 }, false)] // At work.
    [InlineData(new long[] { 90_000_000, 180_000_000 }, false)] // Still at work.
    [InlineData(new long[] { 90_000_000, 91_000_000 }, true)] // The work has just ended.
    [InlineData(new long[] { 90_000_000, 91_000_000, 91_500_000, 91_900_000 }, false)] // Collected, and little was allocated since.
    [InlineData(new long[] { 90_000_000, 91_000_000, 93_000_000, 95_000_000 }, true)] // Polling has allocated enough.
    [InlineData(new long[] { 90_000_000, 91_000_000, 120_000_000, 121_000_000 }, true)] // Worked again.
    [InlineData(new long[] { 500_000, 900_000 }, false)] // Has polled a little.
    public void IsCollectionDue_WhenQuietWithGarbage(long[] allocatedBytes, bool expected)
    {
        var memory = new IdleMemory(TimeProvider.System);

        var last = allocatedBytes.Select(memory.IsCollectionDue).ToList()[^1];

        Assert.Equal(expected, last);
    }
}
