using Azure.Core;
using Azure.Core.Pipeline;
using EndToEnd.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Summarizer.Feeds;
using Summarizer.Functions.Feeds;
using Summarizer.Functions.Publishing;

namespace EndToEnd.Tests.Feeds;

/// <summary>What a page costs, and how old it may be.</summary>
public sealed class FeedReaderTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero));
    private readonly List<string> _calls = [];

    // About noon, because around midnight a reader looks at two days.
    private readonly TimeZoneInfo _zone = TimeZoneInfo.CreateCustomTimeZone(
        "noon",
        TimeSpan.FromHours(12 - TimeProvider.System.GetUtcNow().Hour),
        displayName: null,
        standardDisplayName: null
    );
    private bool _isDown;

    [Fact]
    public async Task Read_MakesNoStorageCall_WhenThePageIsWarm()
    {
        var (writer, reader) = await NewAsync();
        for (var i = 0; i < 30; i++)
            await PublishAsync(writer, $"{i}.txt");
        await reader.ReadAsync(null, 20, default);
        _calls.Clear();

        var (digests, _) = await reader.ReadAsync(null, 20, default);

        Assert.Equal(20, digests.Count);
        Assert.Empty(_calls);
    }

    [Fact]
    public async Task Read_LooksOnce_WhenASecondHasPassedAndNothingHappened()
    {
        var (writer, reader) = await NewAsync();
        for (var i = 0; i < 3; i++)
            await PublishAsync(writer, $"{i}.txt");
        await reader.ReadAsync(null, 20, default);
        var (version, _) = await reader.FindVersionAsync(default);
        _calls.Clear();
        _time.Advance(TimeSpan.FromSeconds(1));

        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => reader.ReadAsync(null, 20, default)));

        Assert.StartsWith("HEAD ", Assert.Single(_calls), StringComparison.Ordinal);
        Assert.Equal(version, (await reader.FindVersionAsync(default)).Version);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(6, false)]
    public async Task Read_ShowsTheLastPage_WhileStorageFails_ForFiveMinutes(int minutes, bool isShown)
    {
        var (writer, reader) = await NewAsync();
        await PublishAsync(writer, "a.txt");
        await reader.ReadAsync(null, 20, default);
        _isDown = true;
        _time.Advance(TimeSpan.FromMinutes(minutes));

        var reading = reader.ReadAsync(null, 20, default);

        if (isShown)
            Assert.Equal("a.txt", Assert.Single((await reading).Digests).Id);
        else
            await Assert.ThrowsAsync<IOException>(() => reading);
    }

    [Fact]
    public async Task Read_FetchesOnlyWhatIsNew_WhenADigestArrives()
    {
        var (writer, reader) = await NewAsync();
        for (var i = 0; i < 10; i++)
            await PublishAsync(writer, $"{i}.txt");
        await reader.ReadAsync(null, 20, default);
        await PublishAsync(writer, "new.txt");
        _calls.Clear();
        _time.Advance(TimeSpan.FromSeconds(1));

        var (digests, _) = await reader.ReadAsync(null, 20, default);

        Assert.Equal(("new.txt", 11), (digests[0].Id, digests.Count));
        Assert.Equal(3, _calls.Count); // The length of the log, its new line, its record.
    }

    [Fact]
    public async Task Read_ShowsARevisionARetractionAndAReturn_AfterASecond()
    {
        var (writer, reader) = await NewAsync();
        await PublishAsync(writer, "a.txt");
        await PublishAsync(writer, "b.txt");
        Assert.Equal([("b.txt", 1), ("a.txt", 1)], await ReadAsync());

        await writer.UploadAsync(ArticleBuilder.Id("a.txt"), ArticleBuilder.Text("Makassar"));
        await writer.Publisher.PublishAsync(ArticleBuilder.Id("a.txt"), new Trigger.Upload(), default);
        Assert.Equal([("a.txt", 2), ("b.txt", 1)], await ReadAsync());

        await writer.Remover.RetractAsync(ArticleBuilder.Id("a.txt"), default);
        Assert.Equal([("b.txt", 1)], await ReadAsync());

        await PublishAsync(writer, "a.txt");
        Assert.Equal([("a.txt", 3), ("b.txt", 1)], await ReadAsync());

        async Task<IEnumerable<(string, int)>> ReadAsync()
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            return (await reader.ReadAsync(null, 10, default)).Digests.Select(digest => (digest.Id, digest.Revision));
        }
    }

    /// <summary>The line is written before its record: a reader in between must look again.</summary>
    [Fact]
    public async Task Read_DoesNotKeepARecord_ThatIsBehindItsLine()
    {
        var (writer, reader) = await NewAsync();
        await PublishAsync(writer, "a.txt");
        var between = 0;
        var watched = NewInstance(writer.ConnectionString, new WatchingPolicy(request => SeeAsync(request).GetAwaiter().GetResult()));
        await writer.UploadAsync(ArticleBuilder.Id("a.txt"), ArticleBuilder.Text("Makassar"));

        await watched.Publisher.PublishAsync(ArticleBuilder.Id("a.txt"), new Trigger.Upload(), default);
        _time.Advance(TimeSpan.FromSeconds(1));
        var after = await reader.ReadAsync(null, 10, default);

        Assert.Equal(1, between);
        Assert.Equal(2, Assert.Single(after.Digests).Revision);
        Assert.True(after.IsSettled);

        async Task SeeAsync(Request request)
        {
            if (!request.Uri.ToString().Contains("/digest-events/messages", StringComparison.Ordinal))
                return;
            between++; // The line is written, the record is not.
            _time.Advance(TimeSpan.FromSeconds(1));
            var page = await reader.ReadAsync(null, 10, default);
            Assert.Equal(1, Assert.Single(page.Digests).Revision);
            Assert.False(page.IsSettled);
        }
    }

    [Fact]
    public async Task Read_LeadsOn_WhenAFilterFindsNothingWithinItsBound()
    {
        var (writer, reader) = await NewAsync();
        await PublishAsync(writer, "wanted.txt");
        var part = await writer.Storage.Feed.GetBlobsAsync().SingleAsync();
        var log = new Azure.Storage.Blobs.Specialized.AppendBlobClient(writer.ConnectionString, "feed", part.Name);
        var orphan = "{\"id\":\"wanted.txt\",\"revision\":1}\n"u8.ToArray();
        await log.AppendBlockAsync(
            new MemoryStream([.. Enumerable.Repeat(orphan, 2 * FeedReader.MaxLinesOfPage).SelectMany(line => line)])
        );

        var pages = new List<FeedPage>();
        do pages.Add(await reader.ReadAsync(pages.LastOrDefault()?.Last, 10, new FeedFilter(Text: "trabzon"), default));
        while (pages[^1].Last is not null);

        Assert.Equal(3, pages.Count);
        Assert.Equal(["wanted.txt"], pages.SelectMany(page => page.Digests).Select(digest => digest.Id));
    }

    [Fact]
    public async Task Read_GivesEveryDigestOnce_WhenTheLogIsLongerThanTheTail()
    {
        var (writer, reader) = await NewAsync();
        await PublishAsync(writer, "a.txt");
        await PublishAsync(writer, "b.txt");
        var part = await writer.Storage.Feed.GetBlobsAsync().SingleAsync();
        var log = new Azure.Storage.Blobs.Specialized.AppendBlobClient(writer.ConnectionString, "feed", part.Name);
        var noArticle = "{\"id\":\"../x\",\"revision\":1}\n"u8.ToArray();
        await log.AppendBlockAsync(new MemoryStream([.. Enumerable.Repeat(noArticle, 30_000).SelectMany(line => line)]));
        await PublishAsync(writer, "c.txt");

        for (var round = 0; round < 2; round++)
        {
            var pages = new List<FeedPage>();
            do pages.Add(await reader.ReadAsync(pages.LastOrDefault()?.Last, 10, default));
            while (pages[^1].Last is not null);

            Assert.Equal(16, pages.Count);
            Assert.Equal(["c.txt", "b.txt", "a.txt"], pages.SelectMany(page => page.Digests).Select(digest => digest.Id));
        }
    }

    [Fact]
    public async Task Read_ShowsALineInItsPlace_WhenALateWriterAppendsToAnEarlierPart()
    {
        var account = accounts.Next();
        var (writer, late, restarted) = (NewWriter(), NewWriter(), NewWriter());
        await writer.Storage.CreateMissingAsync(default);
        for (var i = 0; i < 5; i++)
            await PublishAsync(writer, $"{i}.txt"); // 0 to 2 in the first part, 3 and 4 in the second.
        Assert.Equal(5, (await writer.Feed.ReadAsync(null, 10, default)).Digests.Count);

        await PublishAsync(late, "late.txt");

        foreach (var reader in (FeedReader[])[writer.Feed, restarted.Feed])
        {
            var (digests, _) = await reader.ReadAsync(null, 10, default);
            Assert.Equal(["4.txt", "3.txt", "late.txt", "2.txt", "1.txt", "0.txt"], digests.Select(digest => digest.Id));
        }

        Instance NewWriter() => NewInstance(account, maxLinesOfPart: 3);
    }

    /// <summary>A look at a day of many parts costs no more; a line in a full part is found within 32 looks, and at once for the day.</summary>
    [Fact]
    public async Task Read_LooksAtFullPartsInTurn()
    {
        var account = accounts.Next();
        var (writer, late) = (NewInstance(account, maxLinesOfPart: 1), NewInstance(account, maxLinesOfPart: 1));
        await writer.Storage.CreateMissingAsync(default);
        for (var i = 0; i < 6; i++)
            await PublishAsync(writer, $"{i}.txt");
        var (reader, days) = (Watched(account, maxLinesOfPart: 1), Watched(account, maxLinesOfPart: 1));
        await reader.ReadAsync(null, 10, default);
        await days.ReadAsync(null, 10, default);
        await PublishAsync(late, "late.txt"); // In the first part.

        var day = (await writer.Digests.FindAsync(ArticleBuilder.Id("late.txt"), default))!.Publication.Line!.Day;
        Assert.Equal(7, (await days.ReadDayAsync(day, digest => digest, known: null, default)).Digests.Count);

        var digests = new List<int>();
        for (var look = 0; look <= FeedTail.LooksPerFullPart; look++)
        {
            _calls.Clear();
            _time.Advance(TimeSpan.FromSeconds(1));
            digests.Add((await reader.ReadAsync(null, 10, default)).Digests.Count);
            Assert.InRange(_calls.Count(call => call.StartsWith("HEAD ", StringComparison.Ordinal)), 3, 4); // One may not exist yet.
        }

        Assert.Equal(7, digests[^1]);
    }

    [Fact]
    public async Task ReadDay_IsNeverOld()
    {
        var (writer, reader) = await NewAsync();
        await PublishAsync(writer, "a.txt");
        await PublishAsync(writer, "b.txt");
        var day = (await writer.Digests.FindAsync(ArticleBuilder.Id("a.txt"), default))!.Publication.Line!.Day;
        _calls.Clear();
        var known = await reader.ReadDayAsync(day, digest => digest, known: null, default);
        Assert.Equal(2, known.Digests.Count);

        await writer.Remover.RetractAsync(ArticleBuilder.Id("a.txt"), default);

        var after = await reader.ReadDayAsync(day, digest => digest, known, default);
        Assert.Equal(["b.txt"], after.Digests.Select(digest => digest.Id));
        Assert.Same(known.Digests[0], after.Digests[0]); // Only what changed was read again.
        Assert.Same(after, await reader.ReadDayAsync(day, digest => digest, after, default));
    }

    private static async Task PublishAsync(Instance instance, string name)
    {
        await instance.UploadAsync(ArticleBuilder.Id(name), ArticleBuilder.Text("Trabzon"));
        await instance.Publisher.PublishAsync(ArticleBuilder.Id(name), new Trigger.Upload(), default);
    }

    private async Task<(Instance Writer, FeedReader Reader)> NewAsync()
    {
        var account = accounts.Next();
        var writer = NewInstance(account);
        await writer.Storage.CreateMissingAsync(default);
        return (writer, Watched(account));
    }

    private FeedReader Watched(string account, int maxLinesOfPart = 49_000)
    {
        var policy = new WatchingPolicy(request =>
        {
            if (_isDown)
                throw new IOException("Storage is down.");
            lock (_calls)
                _calls.Add($"{request.Method} {request.Uri.Path}");
        });
        var watched = NewInstance(account, policy, maxLinesOfPart);
        return new FeedReader(watched.Log, watched.Digests, _time, TimeSpan.FromSeconds(1));
    }

    private Instance NewInstance(string connectionString, HttpPipelinePolicy? policy = null, int maxLinesOfPart = 49_000) =>
        new(connectionString, policy, maxLinesOfPart, configure: settings => settings with { TimeZone = _zone });
}
