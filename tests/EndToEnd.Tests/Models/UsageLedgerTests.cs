using Azure;
using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using EndToEnd.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Summarizer.Functions;
using Summarizer.Functions.Models;
using Summarizer.Models;

namespace EndToEnd.Tests.Models;

public sealed class UsageLedgerTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private static readonly ModelAnswer.Reply Reply = new("", ReplyEnd.Complete, 100, 10);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2025, 10, 28, 20, 30, 0, TimeSpan.Zero));
    private readonly string _account = accounts.Next();

    [Fact]
    public async Task Append_GoesToTheBlobOfTheHour_AndDaysBeginAtTheZonesMidnight()
    {
        var ledger = await NewLedgerAsync(zone: "Europe/Istanbul");

        await ledger.AppendAsync("m", Reply, default);
        var before = await ledger.TokensTodayAsync(default);
        _time.Advance(TimeSpan.FromMinutes(30));
        await ledger.AppendAsync("m", Reply, default);
        await ledger.AppendAsync("m", Reply, default);
        var after = await ledger.TokensTodayAsync(default);

        Assert.Equal(["2025-10-28/23.jsonl", "2025-10-29/00.jsonl"], await ListAsync());
        Assert.Equal((110, 220), (before, after));
    }

    [Fact]
    public async Task Append_GoesToTheNextBlob_WhenTheHoursIsFull()
    {
        var ledger = await NewLedgerAsync(
            policy: new WatchingPolicy(request =>
            {
                if (
                    request.Uri.Query.Contains("comp=appendblock", StringComparison.Ordinal)
                    && !request.Uri.Path.Contains("-2.jsonl", StringComparison.Ordinal)
                )
                    throw new RequestFailedException(
                        409,
                        "The committed block count cannot exceed the maximum limit of 50,000 blocks.",
                        "BlockCountExceedsLimit",
                        null
                    );
            })
        );

        await ledger.AppendAsync("m", Reply, default);
        await ledger.AppendAsync("m", Reply, default);

        Assert.Equal(["2025-10-28/20-2.jsonl"], await ListAsync());
        Assert.Equal(220, await ledger.TokensTodayAsync(default));
    }

    [Fact]
    public async Task TokensToday_ReadsOnlyWhatWasAppendedSince()
    {
        var ranges = new List<string>();
        var ledger = await NewLedgerAsync(
            policy: new WatchingPolicy(request =>
            {
                if (request.Headers.TryGetValue("x-ms-range", out var range))
                    ranges.Add(range);
            })
        );
        var other = await NewLedgerAsync();
        await other.AppendAsync("m", Reply, default);

        var first = await ledger.TokensTodayAsync(default);
        var unchanged = await ledger.TokensTodayAsync(default);
        await other.AppendAsync("m", Reply, default);
        var second = await ledger.TokensTodayAsync(default);

        Assert.Equal((110, 110, 220), (first, unchanged, second));
        Assert.Equal(2, ranges.Count);
        Assert.StartsWith("bytes=0-", ranges[0], StringComparison.Ordinal);
        Assert.StartsWith($"bytes={1 + int.Parse(ranges[0].Split('-')[1], null)}-", ranges[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task TokensToday_SeesAllThatWasEnteredBeforeTheQuestion_WhenManyAskAtOnce()
    {
        var (one, other) = (await NewLedgerAsync(), await NewLedgerAsync());
        var entered = 0L;

        await Task.WhenAll(
            Enumerable
                .Range(0, 16)
                .Select(async i =>
                {
                    for (var round = 0; round < 10; round++)
                    {
                        await (i % 2 == 0 ? one : other).AppendAsync("m", Reply, default);
                        var atLeast = Interlocked.Add(ref entered, 110);
                        Assert.InRange(await one.TokensTodayAsync(default), atLeast, 16 * 10 * 110);
                    }
                })
        );

        Assert.Equal(16 * 10 * 110, await other.TokensTodayAsync(default));
    }

    [Fact]
    public async Task TokensToday_LeavesALineWithoutItsEnd_AndPassesOverWhatIsNoCall()
    {
        var ledger = await NewLedgerAsync();
        await ledger.AppendAsync("m", Reply, default);
        var blob = Usage.GetAppendBlobClient((await ListAsync()).Single());
        await blob.AppendBlockAsync(
            new MemoryStream("no call\n\n{}\n{\"at\":\"2025-10-28T20:30:00+00:00\",\"model\":\"m\",\"inputTokens\":7,"u8.ToArray())
        );

        var before = await ledger.TokensTodayAsync(default);
        await blob.AppendBlockAsync(new MemoryStream("\"outputTokens\":1}\n"u8.ToArray()));
        var after = await ledger.TokensTodayAsync(default);

        Assert.Equal((110, 118), (before, after));
    }

    [Theory]
    [InlineData("UTC", "2025-10-28T20:30:00Z", 3.5)]
    [InlineData("UTC", "2025-10-28T00:00:00Z", 24)]
    [InlineData("Europe/Istanbul", "2025-10-28T20:30:00Z", 0.5)]
    [InlineData("Asia/Jakarta", "2025-10-28T20:30:00Z", 20.5)]
    [InlineData("Europe/Berlin", "2025-10-26T12:00:00Z", 11)]
    [InlineData("Europe/Berlin", "2025-10-25T22:00:00Z", 25)]
    [InlineData("America/Santiago", "2025-09-07T03:00:00Z", 1)] // 00:00 is skipped.
    [InlineData("America/Havana", "2025-11-02T03:00:00Z", 1)] // 00:00 occurs twice; the first starts the day.
    public async Task TimeUntilTomorrow_EndsAtTheZonesMidnight(string zone, string now, double hours)
    {
        _time.AdjustTime(DateTimeOffset.Parse(now, null));
        var ledger = await NewLedgerAsync(zone);

        var time = ledger.TimeUntilTomorrow();

        Assert.Equal(TimeSpan.FromHours(hours), time);
    }

    [Fact]
    public async Task ReadDays_SumsByDayAndModel_NewestFirst()
    {
        var ledger = await NewLedgerAsync();
        await ledger.AppendAsync("too old", Reply, default);
        _time.Advance(TimeSpan.FromDays(1));
        foreach (var model in (string[])["b", "a", "b"])
            await ledger.AppendAsync(model, Reply, default);
        _time.AdjustTime(_time.GetUtcNow().AddHours(-1));
        await ledger.AppendAsync("b", Reply, default);
        _time.Advance(TimeSpan.FromDays(2));
        await ledger.AppendAsync("a", Reply, default);

        var days = await ledger.ReadDaysAsync(3, default);

        Assert.Equal([new DateOnly(2025, 10, 31), new DateOnly(2025, 10, 29)], days.Select(day => day.Day));
        Assert.Equal([new ModelUsage("a", 1, 100, 10)], days[0].Models);
        Assert.Equal([new ModelUsage("a", 1, 100, 10), new ModelUsage("b", 3, 300, 30)], days[1].Models);
    }

    [Theory]
    [InlineData("2025-10-29T00:59:59Z", false)]
    [InlineData("2025-10-29T01:00:00Z", true)]
    [InlineData("2025-11-20T12:00:00Z", true)]
    public async Task ReadDays_KeepsTheSum_OfADayThatIsOverForAnHour(string now, bool isKept)
    {
        var gets = 0;
        var ledger = await NewLedgerAsync(policy: new WatchingPolicy(request => gets += request.Method == RequestMethod.Get ? 1 : 0));
        await ledger.AppendAsync("m", Reply, default);
        _time.AdjustTime(DateTimeOffset.Parse(now, null));

        var first = await ledger.ReadDaysAsync(30, default);
        gets = 0;
        var second = await ledger.ReadDaysAsync(30, default);

        Assert.Equal(isKept, await Usage.GetBlobClient("2025-10-28/total.json").ExistsAsync());
        Assert.Equal(isKept ? 2 : 3, gets); // A listing of the days, and the sum; or a listing of the day and its hour.
        Assert.Equal(first.Single().Models, second.Single().Models);
        Assert.Equal([new ModelUsage("m", 1, 100, 10)], second.Single().Models);
    }

    private BlobContainerClient Usage => new Instance(_account).Storage.Usage;

    private ValueTask<List<string>> ListAsync() => Usage.GetBlobsAsync().Select(blob => blob.Name).ToListAsync();

    private async Task<UsageLedger> NewLedgerAsync(string zone = "UTC", WatchingPolicy? policy = null)
    {
        await Usage.CreateIfNotExistsAsync();
        var settings = SettingsBuilder.Build(_account) with { TimeZone = TimeZoneInfo.FindSystemTimeZoneById(zone) };
        return new UsageLedger(new Instance(_account, policy).Storage, new LocalCalendar(settings, _time));
    }
}
