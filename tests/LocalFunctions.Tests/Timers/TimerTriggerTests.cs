using System.Globalization;
using LocalFunctions.Tests.Support;
using LocalFunctions.Tests.TimerFunctions;
using Microsoft.Extensions.DependencyInjection;

namespace LocalFunctions.Tests.Timers;

public sealed class TimerTriggerTests
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 1, 12, 0, 30, TimeSpan.Zero);

    [Fact]
    public async Task Timer_RunsFunction_WhenDue()
    {
        var time = new AwaitableTimeProvider(Noon);
        await using var host = await StartAsync(await Account.NewAsync(), typeof(EveryMinute), time);

        await time.AdvanceAsync(TimeSpan.FromSeconds(29));
        await time.AdvanceAsync(TimeSpan.FromSeconds(1));
        await host.Probe.WaitForAsync("on time, next 12:02:00");
        await time.AdvanceAsync(TimeSpan.FromSeconds(60));

        await host.Probe.WaitForAsync("on time, next 12:03:00");
        Assert.Equal(2, host.Probe.Events.Count);
    }

    [Theory]
    [InlineData(typeof(FiveFields), "12:05:00")]
    [InlineData(typeof(SixFields), "12:00:45")]
    public async Task Schedule_HasFiveOrSixFields(Type function, string dueAt)
    {
        var time = new AwaitableTimeProvider(Noon);
        await using var host = await StartAsync(await Account.NewAsync(), function, time);
        var wait = TimeSpan.Parse(dueAt, CultureInfo.InvariantCulture) - Noon.TimeOfDay;

        await time.AdvanceAsync(wait - TimeSpan.FromSeconds(1));
        await time.AdvanceAsync(TimeSpan.FromSeconds(1));

        await host.Probe.WaitForAsync($"ran at {dueAt}");
        Assert.Single(host.Probe.Events);
    }

    [Fact]
    public async Task Timer_RunsAtStart_WhenAskedTo()
    {
        await using var host = await StartAsync(await Account.NewAsync(), typeof(AtStart), new AwaitableTimeProvider(Noon));

        await host.Probe.WaitForAsync("started");
    }

    [Fact]
    public async Task MissedRun_HappensOnceAndLate_WhenMonitored()
    {
        var account = await Account.NewAsync();
        var time = new AwaitableTimeProvider(Noon);
        await using (var first = await StartAsync(account, typeof(EveryMinute), time))
        {
            await time.AdvanceAsync(TimeSpan.FromSeconds(30));
            await first.Probe.WaitForAsync("on time, next 12:02:00");
        }

        var later = new AwaitableTimeProvider(Noon.AddHours(1));
        await using var second = await StartAsync(account, typeof(EveryMinute), later);
        await second.Probe.WaitForAsync("late, next 13:01:00");
        await later.AdvanceAsync(TimeSpan.FromSeconds(30));

        await second.Probe.WaitForAsync("on time, next 13:02:00");
        Assert.Equal(2, second.Probe.Events.Count);
    }

    [Fact]
    public async Task MissedRun_IsSkipped_WhenNotMonitored()
    {
        var account = await Account.NewAsync();
        var time = new AwaitableTimeProvider(Noon);
        await using (var first = await StartAsync(account, typeof(FiveFields), time))
            await time.AdvanceAsync(TimeSpan.FromSeconds(1));
        var later = new AwaitableTimeProvider(Noon.AddHours(1));

        await using var second = await StartAsync(account, typeof(FiveFields), later);
        await later.AdvanceAsync(TimeSpan.FromSeconds(270));

        await second.Probe.WaitForAsync("ran at 13:05:00");
        Assert.Single(second.Probe.Events);
    }

    [Fact]
    public async Task Timer_GoesOn_WhenFunctionFails()
    {
        var time = new AwaitableTimeProvider(Noon);
        await using var host = await StartAsync(await Account.NewAsync(), typeof(Failing), time);

        await time.AdvanceAsync(TimeSpan.FromSeconds(30));
        await host.Probe.WaitForAsync("failing");
        await time.AdvanceAsync(TimeSpan.FromSeconds(60));

        await host.Probe.WaitForAsync("failing", times: 2);
    }

    [Fact]
    public async Task Occurrence_RunsOnce_WhenTwoHostsShareTheAccount()
    {
        var account = await Account.NewAsync();
        var time = new AwaitableTimeProvider(Noon);
        var probe = new Probe();
        await using var one = await StartAsync(account, typeof(EveryMinute), time, probe);
        await using var two = await StartAsync(account, typeof(EveryMinute), time, probe);

        await time.AdvanceAsync(TimeSpan.FromSeconds(30));
        await probe.WaitForAsync("on time, next 12:02:00");
        await time.AdvanceAsync(TimeSpan.FromSeconds(60));
        await probe.WaitForAsync("on time, next 12:03:00");

        Assert.Equal(2, probe.Events.Count);
    }

    private static Task<TestHost> StartAsync(Account account, Type function, AwaitableTimeProvider time, Probe? probe = null) =>
        TestHost.StartAsync(
            new TestHostOptions
            {
                Functions = [function],
                Storage = account.ConnectionString,
                Probe = probe,
                Configure = builder => builder.Services.AddSingleton<TimeProvider>(time),
            }
        );
}
