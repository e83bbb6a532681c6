using LocalFunctions.Blobs;

namespace LocalFunctions.Tests.Blobs;

public sealed class ScanPaceTests
{
    [Theory]
    [InlineData(5, 10, 150)]
    [InlineData(50, 1_000, 350)]
    [InlineData(200, 2_000, 500)]
    [InlineData(400, 2_000, 200)]
    [InlineData(1_000, 20_000, 2_500)]
    [InlineData(4_000, 20_000, 2_000)]
    public void Rest_LeavesRoomForTwoListings(int scanMilliseconds, int blobs, int restMilliseconds) =>
        Assert.Equal(
            restMilliseconds,
            ScanPace.Rest(TimeSpan.FromMilliseconds(scanMilliseconds), blobs, foundWork: false).TotalMilliseconds
        );

    [Theory]
    [InlineData(5, 20)]
    [InlineData(300, 300)]
    public void Rest_IsOneListing_WhenWorkWasFound(int scanMilliseconds, int restMilliseconds) =>
        Assert.Equal(
            restMilliseconds,
            ScanPace.Rest(TimeSpan.FromMilliseconds(scanMilliseconds), 2_000, foundWork: true).TotalMilliseconds
        );
}
