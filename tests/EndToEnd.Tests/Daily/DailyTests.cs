using System.Text;
using EndToEnd.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Summarizer.Daily;
using Summarizer.Digests;
using Summarizer.Functions;
using Summarizer.Functions.Health;
using Summarizer.Functions.Http;
using Summarizer.Functions.Publishing;
using Summarizer.Functions.Webhooks;
using Summarizer.Models;
using TestSupport.FakeModel;

namespace EndToEnd.Tests.Daily;

/// <summary>How days are sealed.</summary>
public sealed class DailyTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private static readonly DateOnly Day = new(2026, 3, 27);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 27, 20, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Publish_EndsYesterday_OnceAndForAll()
    {
        var instance = await NewAsync("a.txt", "b.txt");
        _time.SetUtcNow(At(28, 0, 4));

        await instance.Daily.PublishAsync(default);
        var stored = await instance.Dailies.FindAsync(Day, default);
        await instance.UploadAsync(ArticleBuilder.Id("a.txt"), ArticleBuilder.Text("Makassar"));
        await instance.Publisher.PublishAsync(ArticleBuilder.Id("a.txt"), new Trigger.Upload(), default);
        foreach (var minutes in (int[])[5, 60, 24 * 60])
        {
            _time.SetUtcNow(At(28, 0, 4).AddMinutes(minutes));
            await instance.Daily.PublishAsync(default);
        }

        Assert.Equal(["a.txt", "b.txt"], Sources(stored!.Parse()));
        Assert.True(stored.Parse().Sealed);
        Assert.Equal(stored.Json.ToArray(), await JsonAsync(instance));
        Assert.Single(await instance.DrainEventsAsync(), message => message.Day == Day);
    }

    [Fact]
    public async Task Publish_LeavesTodayOpen()
    {
        var instance = await NewAsync("a.txt");

        await instance.Daily.PublishAsync(default);

        Assert.Null(await instance.Dailies.FindAsync(Day, default));
        Assert.False((await instance.Days.ReadAsync(Day, default))!.Sealed);
    }

    [Theory]
    [InlineData(0.9, 2)]
    [InlineData(1.1, 1)]
    [InlineData(3600, 1)]
    public async Task Today_IsASecondOldAtMost_WhoeverReadsItAfterAPause(double seconds, int digests)
    {
        var instance = await NewAsync("a.txt", "b.txt");
        await instance.Days.ReadAsync(Day, default);

        await instance.Remover.RetractAsync(ArticleBuilder.Id("a.txt"), default);
        _time.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(digests, (await instance.Days.ReadAsync(Day, default))!.Digests);
    }

    [Fact]
    public async Task Days_AreComposedOnce_WhileTheyDoNotChange()
    {
        var instance = await NewAsync("a.txt");
        _time.SetUtcNow(At(28, 0, 1));
        var (yesterday, today) = (await instance.Days.ReadAsync(Day, default), await instance.Days.ReadAsync(Day.AddDays(1), default));
        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.Same(yesterday, await instance.Days.ReadAsync(Day, default));
        Assert.Same(today, await instance.Days.ReadAsync(Day.AddDays(1), default));
        await instance.Daily.PublishAsync(default);
        _time.Advance(TimeSpan.FromSeconds(2));
        var read = await instance.Days.ReadAsync(Day, default);
        Assert.True(read!.Sealed);
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.Same(read, await instance.Days.ReadAsync(Day, default));
    }

    [Fact]
    public async Task Publish_CatchesUp_AfterDowntime_AndTellsOfQuietDays()
    {
        var instance = await NewAsync("a.txt");
        _time.SetUtcNow(At(31, 9, 0));

        await instance.Daily.PublishAsync(default);

        Assert.Equal([27, 28, 29, 30], (await instance.Dailies.ListAsync(default)).Order().Select(day => day.Day));
        var digests = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(async i => (await instance.Days.ReadAsync(Day.AddDays(i), default))!.Digests)
        );
        Assert.Equal([1, 0, 0, 0], digests);
        Assert.Null(await instance.Days.ReadAsync(new DateOnly(2026, 4, 1), default));
    }

    [Fact]
    public async Task Publish_WritesOneDay_AtThreeInstancesAtOnce()
    {
        var instance = await NewAsync("a.txt", "b.txt");
        _time.SetUtcNow(At(28, 0, 0));
        Instance[] instances = [.. Enumerable.Range(0, 3).Select(_ => new Instance(instance.ConnectionString, time: _time))];

        await Task.WhenAll(instances.Select(one => one.Daily.PublishAsync(default)));

        Assert.Equal(2, (await instance.Days.ReadAsync(Day, default))!.Digests);
        Assert.Single(
            (await instance.DrainEventsAsync()).Where(message => message.Day is not null).Select(message => message.Day).Distinct()
        );
    }

    /// <summary>An instance whose clock is slow, or that was delayed, moves on to the next day.</summary>
    [Fact]
    public async Task Publish_SendsLatecomersToTheNextDay()
    {
        var instance = await NewAsync("a.txt");
        var late = new Instance(instance.ConnectionString, time: new FakeTimeProvider(At(27, 23, 59)));
        _time.SetUtcNow(At(28, 0, 0));
        await instance.Daily.PublishAsync(default);

        await late.UploadAsync(ArticleBuilder.Id("late.txt"), ArticleBuilder.Text("Rize"));
        await late.Publisher.PublishAsync(ArticleBuilder.Id("late.txt"), new Trigger.Upload(), default);

        Assert.Equal(["a.txt"], Sources((await instance.Days.ReadAsync(Day, default))!));
        Assert.Equal(["late.txt"], Sources((await instance.Days.ReadAsync(Day.AddDays(1), default))!));
    }

    [Fact]
    public async Task Publish_WaitsForADigestOnItsWay()
    {
        var instance = await NewAsync("a.txt");
        await instance.UploadAsync(ArticleBuilder.Id("b.txt"), ArticleBuilder.Text("Rize"));
        await CrashBeforeTheEndAsync(instance, "b.txt");
        _time.SetUtcNow(At(28, 0, 0));

        await instance.Daily.PublishAsync(default);
        var before = await instance.Dailies.FindAsync(Day, default);
        await instance.Publisher.PublishAsync(ArticleBuilder.Id("b.txt"), new Trigger.Upload(), default);
        await instance.Daily.PublishAsync(default);

        // The unfinished line was on this day; the one that was appended when it was finished is on the next.
        Assert.Null(before);
        Assert.Equal(["a.txt"], Sources((await instance.Dailies.FindAsync(Day, default))!.Parse()));
        Assert.Equal(["b.txt"], Sources((await instance.Days.ReadAsync(Day.AddDays(1), default))!));
    }

    [Fact]
    public async Task Retraction_TakesTheDigestOutOfASealedDay()
    {
        var instance = await NewAsync("a.txt", "b.txt");
        _time.SetUtcNow(At(28, 0, 0));
        await instance.Daily.PublishAsync(default);

        await instance.Remover.RetractAsync(ArticleBuilder.Id("a.txt"), default);

        var daily = (await instance.Dailies.FindAsync(Day, default))!.Parse();
        Assert.Equal(["b.txt"], Sources(daily));
        Assert.Equal((1, true, _time.GetUtcNow()), (daily.Digests, daily.Sealed, daily.ModifiedAt));
        Assert.Null((await instance.Digests.FindAsync(ArticleBuilder.Id("a.txt"), default))!.Publication.Line);
    }

    [Fact]
    public async Task Publish_TakesOutWhatWasRetractedMeanwhile()
    {
        var instance = await NewAsync("a.txt", "b.txt");
        var written = (await instance.Days.ReadAsync(Day, default))! with { Sealed = true };
        await instance.Remover.RetractAsync(ArticleBuilder.Id("a.txt"), default);
        await instance.Dailies.TryPutAsync(written, over: null, default);
        _time.SetUtcNow(At(28, 0, 0));

        await instance.Daily.PublishAsync(default);

        Assert.Equal(["b.txt"], Sources((await instance.Dailies.FindAsync(Day, default))!.Parse()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Publish_EndsAsIfItHadNotCrashed_WhenItCrashesAtAnyCall(bool afterTheCall)
    {
        for (var (call, crashed) = (1, true); crashed; call++)
        {
            _time.AdjustTime(At(27, 20, 0));
            var calm = await NewAsync("a.txt", "b.txt");
            _time.SetUtcNow(At(28, 0, 0));
            var policy = new CrashingPolicy(call, afterTheCall);

            await Record.ExceptionAsync(() => new Instance(calm.ConnectionString, policy, time: _time).Daily.PublishAsync(default));
            await calm.Daily.PublishAsync(default);

            Assert.Equal(["a.txt", "b.txt"], Sources((await calm.Dailies.FindAsync(Day, default))!.Parse()));
            Assert.Contains(await calm.DrainEventsAsync(), message => message.Day == Day);
            crashed = policy.HasCrashed;
        }
    }

    /// <summary>A block blob in the place of the day's log cannot be sealed.</summary>
    [Fact]
    public async Task Publish_GoesOn_WhereADayCannotBeSealed()
    {
        var instance = await NewAsync("a.txt");
        await instance.Storage.Feed.UploadBlobAsync("2026-03-26/00000.jsonl", BinaryData.FromString(""));
        await instance.Storage.Feed.UploadBlobAsync("0000-notes.txt", BinaryData.FromString("x"));
        await instance.Storage.Daily.UploadBlobAsync("notes.txt", BinaryData.FromString("x"));
        _time.SetUtcNow(At(28, 0, 4));

        await Assert.ThrowsAsync<AggregateException>(() => instance.Daily.PublishAsync(default));
        var early = await Problems(instance).FindAsync(default);
        _time.SetUtcNow(At(28, 1, 40));
        var late = await Problems(instance).FindAsync(default);

        Assert.Equal([Day], (await instance.Dailies.ListAsync(default)).Order());
        Assert.Equal(["a.txt"], Sources((await instance.Days.ReadAsync(Day, default))!));
        Assert.Contains("2026-03-26", Assert.Single(early).Detail, StringComparison.Ordinal);
        Assert.Equal("unsealed-day", Assert.Single(late).Code);
        Assert.DoesNotContain("2026-03-27", late[0].Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"day\":\"2026-03-27\",\"stories\":null}")]
    public async Task ADailyThatCannotBeRead_IsReadFromTheFeed_AndWrittenAgain(string damaged)
    {
        var instance = await NewAsync("a.txt");
        _time.SetUtcNow(At(28, 0, 4));
        await instance.Daily.PublishAsync(default);
        await instance.Storage.Daily.GetBlobClient("2026-03-27.json").UploadAsync(BinaryData.FromString(damaged), overwrite: true);

        var read = await instance.Days.ReadAsync(Day, default);
        var json = await JsonAsync(instance);
        await instance.Daily.PublishAsync(default);

        Assert.Equal(["a.txt"], Sources(read!));
        Assert.Contains("a.txt", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        Assert.True((await instance.Dailies.FindAsync(Day, default))!.Parse().Sealed);
    }

    [Fact]
    public async Task Problems_AreLookedForEveryTenSeconds_AndAMomentOnAPoisonQueueIsNone()
    {
        var instance = await NewAsync();
        var problems = Problems(instance);
        Assert.Empty(await problems.FindAsync(default));
        var poison = instance.Storage.PoisonOf(instance.Storage.DigestEvents);
        await poison.CreateAsync();
        await poison.SendMessageAsync("x");
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Empty(await problems.FindAsync(default));

        _time.Advance(TimeSpan.FromSeconds(9));
        Assert.Empty(await problems.FindAsync(default));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("poison-queue", Assert.Single(await problems.FindAsync(default)).Code);

        await poison.ClearMessagesAsync();
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.Empty(await problems.FindAsync(default));
    }

    [Fact]
    public async Task Publish_HasAModelWriteTheOverview()
    {
        await using var model = await FakeModelServer.StartAsync();
        var instance = await NewAsync("a.txt", "b.txt");
        _time.SetUtcNow(At(28, 0, 0));

        await WithModel(instance, model).Daily.PublishAsync(default);

        var daily = (await instance.Dailies.FindAsync(Day, default))!.Parse();
        Assert.Equal((EngineKind.Model, "fake"), (daily.Engine.Kind, daily.Engine.Model));
        Assert.NotEmpty(daily.Overview);
        Assert.Equal(1, model.Calls);
    }

    [Fact]
    public async Task Publish_WaitsAnHourForAModelThatIsAway()
    {
        await using var model = await FakeModelServer.StartAsync();
        model.Respond = _ => FakeReply.Failure(503);
        var instance = await NewAsync("a.txt");
        var edited = WithModel(instance, model);
        _time.SetUtcNow(At(28, 0, 5));
        await edited.Daily.PublishAsync(default);
        Assert.Null(await instance.Dailies.FindAsync(Day, default));

        _time.SetUtcNow(At(28, 1, 5));
        await edited.Daily.PublishAsync(default);

        Assert.Equal(EngineKind.Extractive, (await instance.Dailies.FindAsync(Day, default))!.Parse().Engine.Kind);
    }

    // Time zone; the last second of a day; the first of the next day, in UTC. In Cairo the clock went from 23:59 to 1:00 on 24 April 2026.
    [Theory]
    [InlineData("Africa/Cairo", "2026-04-23T21:59:59Z", "2026-04-23T22:00:00Z", "2026-04-23")]
    [InlineData("Europe/Istanbul", "2026-03-27T20:59:59Z", "2026-03-27T21:00:00Z", "2026-03-27")]
    [InlineData("Asia/Kathmandu", "2026-03-27T18:14:59Z", "2026-03-27T18:15:00Z", "2026-03-27")]
    [InlineData("America/Havana", "2026-11-01T03:59:59Z", "2026-11-01T04:00:00Z", "2026-10-31")]
    public async Task Publish_KnowsMidnight(string zone, string before, string after, string day)
    {
        _time.AdjustTime(DateTimeOffset.Parse(before, null));
        var instance = new Instance(
            accounts.Next(),
            time: _time,
            configure: settings => settings with { TimeZone = TimeZoneInfo.FindSystemTimeZoneById(zone) }
        );
        await instance.Storage.CreateMissingAsync(default);
        await instance.UploadAsync(ArticleBuilder.Id(), ArticleBuilder.Text("Trabzon"));
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(), new Trigger.Upload(), default);
        await instance.Daily.PublishAsync(default);
        Assert.Empty(await instance.Dailies.ListAsync(default));

        _time.AdjustTime(DateTimeOffset.Parse(after, null));
        await instance.Daily.PublishAsync(default);

        Assert.Equal([DateOnly.Parse(day, null)], (await instance.Dailies.ListAsync(default)).Order());
    }

    private Instance WithModel(Instance instance, FakeModelServer model) =>
        new(
            instance.ConnectionString,
            time: _time,
            configure: settings =>
                settings with
                {
                    Model = new ModelOptions { Endpoint = model.Endpoint, Name = "fake" },
                }
        );

    private ProblemFinder Problems(Instance instance) =>
        new(
            instance.Storage,
            instance.Log,
            instance.Dailies,
            instance.Rejections,
            new SubscriptionStore(instance.Storage, _time, NullLogger<SubscriptionStore>.Instance),
            () => [],
            new LocalCalendar(SettingsBuilder.Build(instance.ConnectionString), _time),
            SettingsBuilder.Build(instance.ConnectionString),
            _time
        );

    private static IEnumerable<string> Sources(DailyDigest daily) =>
        daily.Stories.SelectMany(story => story.Sources).Select(source => source.Id).Order();

    private static async Task<byte[]> JsonAsync(Instance instance) =>
        (await instance.Days.FindAsync(Day, default))!.Json.In(ContentEncoding.Identity).Bytes.ToArray();

    private static DateTimeOffset At(int day, int hour, int minute) => new(2026, 3, day, hour, minute, 0, TimeSpan.Zero);

    private async Task<Instance> NewAsync(params string[] names)
    {
        var instance = new Instance(accounts.Next(), time: _time);
        await instance.Storage.CreateMissingAsync(default);
        foreach (var name in names)
        {
            await instance.UploadAsync(ArticleBuilder.Id(name), ArticleBuilder.Text(name == "a.txt" ? "Trabzon" : "Rize"));
            await instance.Publisher.PublishAsync(ArticleBuilder.Id(name), new Trigger.Upload(), default);
        }

        return instance;
    }

    /// <summary>The process ends when the feed line is appended and the event is not sent yet: two reads, two writes, one append.</summary>
    private async Task CrashBeforeTheEndAsync(Instance instance, string name)
    {
        var crashing = new Instance(instance.ConnectionString, new CrashingPolicy(6, afterTheCall: false), time: _time);
        await Assert.ThrowsAsync<CrashException>(() =>
            crashing.Publisher.PublishAsync(ArticleBuilder.Id(name), new Trigger.Upload(), default)
        );
        Assert.True(await instance.Log.ReadDayBackwardsAsync(Day, default).AnyAsync(entry => entry.Line.Id == name));
    }
}
