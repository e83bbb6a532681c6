using Summarizer.Webhooks;

namespace Summarizer.Tests.Webhooks;

public sealed class DeliveryScheduleTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 5)]
    [InlineData(2, 300)]
    [InlineData(3, 1800)]
    [InlineData(4, 7200)]
    [InlineData(5, 18_000)]
    [InlineData(6, 36_000)]
    [InlineData(7, 50_400)]
    [InlineData(8, 72_000)]
    [InlineData(9, 86_400)]
    public void Next_FollowsTheSchedule_WithAFifthOfJitter(int attempt, int seconds)
    {
        Assert.Equal(seconds, DeliverySchedule.Next(attempt, null, 0.5)!.Value.TotalSeconds, 3);
        Assert.Equal(seconds * 0.8, DeliverySchedule.Next(attempt, null, 0)!.Value.TotalSeconds, 3);
        Assert.Equal(seconds * 1.2, DeliverySchedule.Next(attempt, null, 1)!.Value.TotalSeconds, 3);
    }

    [Theory]
    [InlineData(1, 60, 60)]
    [InlineData(2, 60, 300)]
    [InlineData(1, 0, 5)]
    [InlineData(1, -60, 5)]
    [InlineData(1, 86_400, 86_400)]
    [InlineData(1, 900_000, 86_400)]
    public void Next_WaitsLonger_WhereTheReceiverAsksForIt(int attempt, int retryAfter, int seconds) =>
        Assert.Equal(seconds, DeliverySchedule.Next(attempt, TimeSpan.FromSeconds(retryAfter), 0.5)!.Value.TotalSeconds, 3);

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(int.MaxValue)]
    public void Next_GivesUp_AfterTenAttempts(int attempt) => Assert.Null(DeliverySchedule.Next(attempt, TimeSpan.FromSeconds(1), 0.5));
}
