using Microsoft.Extensions.Time.Testing;
using Summarizer.Functions.Webhooks.Delivery;

namespace Summarizer.Functions.Tests.Webhooks.Delivery;

/// <summary>Who answers slowly keeps nobody else waiting.</summary>
public sealed class SubscriptionLimiterTests
{
    [Fact]
    public async Task TryEnter_LetsFourIn_AndTheNextOnesLater()
    {
        using var gate = new SubscriptionLimiter(TimeProvider.System);
        (await gate.TryEnterAsync("sub_1", default))!.Release(TimeSpan.FromMilliseconds(5));

        var passes = new List<SubscriptionLease?>();
        for (var i = 0; i < 6; i++)
            passes.Add(await gate.TryEnterAsync("sub_1", default));
        var other = await gate.TryEnterAsync("sub_2", default);
        passes[0]!.Release(TimeSpan.FromMilliseconds(5));
        var next = await gate.TryEnterAsync("sub_1", default);

        Assert.Equal([true, true, true, true, false, false], passes.Select(pass => pass is not null));
        Assert.NotNull(other);
        Assert.NotNull(next);
    }

    [Fact]
    public async Task TryEnter_LetsOneIn_UntilAnAnswerHasCome()
    {
        using var gate = new SubscriptionLimiter(TimeProvider.System);

        using var first = await gate.TryEnterAsync("sub_1", default);
        using var second = await gate.TryEnterAsync("sub_1", default);

        Assert.NotNull(first);
        Assert.Null(second);
    }

    [Fact]
    public void NextRetryDelay_SpreadsWhatWaits_AndEndsAtFiveMinutes()
    {
        using var gate = new SubscriptionLimiter(new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero)));

        var turns = Enumerable.Range(0, 10_000).Select(_ => gate.NextRetryDelay("sub_1")).ToArray();

        Assert.Equal(TimeSpan.FromSeconds(1), turns[0]);
        Assert.Equal(turns.Order(), turns);
        Assert.Equal(TimeSpan.FromMinutes(5), turns[^1]);
    }

    [Fact]
    public async Task TryEnter_LeavesPlacesForTheOthers_WhenManyAreSlow()
    {
        using var gate = new SubscriptionLimiter(TimeProvider.System);
        foreach (var slow in Enumerable.Range(0, 20))
            (await gate.TryEnterAsync($"sub_{slow}", default))!.Release(TimeSpan.FromSeconds(15));

        var passes = new List<SubscriptionLease?>();
        foreach (var slow in Enumerable.Range(0, 20))
            passes.Add(await gate.TryEnterAsync($"sub_{slow}", default));

        Assert.Equal(8, passes.Count(pass => pass is not null));
        Assert.NotNull(await gate.TryEnterAsync("sub_fast", default));
    }
}
