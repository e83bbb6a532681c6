using Summarizer.Digests;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Publishing;
using Summarizer.Models;

namespace Summarizer.Functions.Tests.Publishing;

public sealed class RetryScheduleTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);

    // Earlier attempts; Retry-After; seconds until the next attempt.
    [Theory]
    [InlineData(0, null, 5)]
    [InlineData(1, null, 30)]
    [InlineData(2, null, 120)]
    [InlineData(3, null, 600)]
    [InlineData(4, null, 3600)]
    [InlineData(40, null, 3600)]
    [InlineData(0, 20, 20)]
    [InlineData(3, 20, 600)]
    [InlineData(0, 30 * 24 * 3600, 7 * 24 * 3600)]
    public void Next_FollowsTheSchedule_AndTheModelsWord(int asked, int? retryAfter, int seconds)
    {
        var last = asked == 0 ? null : new Retry(asked + 1, Now, Now.AddHours(-1), asked);

        var next = RetrySchedule.Next(last, Deferred(Unavailability.Throttled, retryAfter), Now, random: 0);

        Assert.Equal(new Retry(asked + 2, Now.AddSeconds(seconds), last?.Since ?? Now, asked + 1), next);
    }

    // Seconds waited already; the rest of the pause; seconds until the next attempt.
    [Theory]
    [InlineData(0, 1, 5)]
    [InlineData(100, 1, 20)]
    [InlineData(100, 60, 60)]
    [InlineData(1800, 60, 360)]
    [InlineData(24 * 3600, 60, 3600)]
    public void Next_DoesNotClimb_WhenTheModelWasNotAsked(int waited, int pause, int seconds)
    {
        var last = new Retry(7, Now, Now.AddSeconds(-waited), Asked: 2);

        var next = RetrySchedule.Next(last, Deferred(Unavailability.HeldBack, pause), Now, random: 0);

        Assert.Equal(new Retry(8, Now.AddSeconds(seconds), last.Since, Asked: 2), next);
    }

    [Fact]
    public void Next_SpreadsRetries()
    {
        var (first, last) = (
            RetrySchedule.Next(null, Deferred(Unavailability.Down, 100), Now, random: 0),
            RetrySchedule.Next(null, Deferred(Unavailability.Down, 100), Now, random: 1)
        );

        Assert.Equal(TimeSpan.FromSeconds(10), last.At - first.At);
    }

    private static DigestOutcome.Deferred Deferred(Unavailability reason, int? retryAfter) =>
        new(reason, retryAfter is { } seconds ? TimeSpan.FromSeconds(seconds) : null, null!);
}
