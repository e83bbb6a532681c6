using System.Text;
using Azure;
using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using EndToEnd.Tests.Support;
using Summarizer.Functions.Feeds;
using Summarizer.Functions.Storage;

namespace EndToEnd.Tests.Storage;

public sealed class AppendBlobLogTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private readonly string _account = accounts.Next();
    private readonly List<string> _calls = [];

    [Fact]
    public async Task Append_RemembersItsPart()
    {
        var log = await NewAsync();
        for (var i = 0; i < 7; i++)
            await log.AppendAsync("day", new FeedLine($"{i}", 1), default);
        _calls.Clear();

        var place = await log.TryAppendAsync("day", new FeedLine("last", 1), default);

        Assert.Equal(2, place?.Part);
        Assert.EndsWith("/feed/day/00002.jsonl", Assert.Single(_calls), StringComparison.Ordinal);
    }

    /// <summary>A busy day has a hundred parts, and an instance that has just started knows none of them.</summary>
    [Theory]
    [InlineData("BlockCountExceedsLimit")]
    [InlineData("BlobIsSealed")]
    public async Task Append_FindsTheLastPart_WithOneListing(string code)
    {
        var log = await NewAsync(request =>
        {
            if (request.Method == RequestMethod.Put && request.Uri.Path.Contains("/day/", StringComparison.Ordinal))
            {
                if (!request.Uri.Path.EndsWith("/00104.jsonl", StringComparison.Ordinal))
                    throw new RequestFailedException(409, code, code, null);
            }
        });
        var container = new BlobContainerClient(_account, "feed");
        await Task.WhenAll(Enumerable.Range(0, 105).Select(part => container.GetAppendBlobClient($"day/{part:D5}.jsonl").CreateAsync()));
        _calls.Clear();

        var place = await log.TryAppendAsync("day", new FeedLine("a.txt", 1), default);

        Assert.Equal((104, 0L), place);
        Assert.Equal(3, _calls.Count); // An append, a listing and the append that succeeds.
    }

    [Fact]
    public async Task Append_WritesTheLinesOfAMomentInOneBlock()
    {
        var log = await NewAsync();
        await log.AppendAsync("day", new FeedLine("first", 1), default);
        _calls.Clear();

        var places = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => log.TryAppendAsync("day", new FeedLine($"{i}", 1), default)));

        Assert.InRange(_calls.Count, 1, 10);
        var lines = new List<(int Part, long Offset, string Id)>();
        foreach (var part in places.Select(place => place!.Value.Part).Distinct())
        {
            var (length, _) = (await log.FindPartAsync("day", part, default))!.Value;
            var batch = await log.ReadAsync(log.NameOf("day", part), 0, length, default);
            lines.AddRange(batch.Lines.Select(line => (part, line.Offset, line.Line.Id)));
        }

        Assert.Equal(places.Select((place, i) => (place!.Value.Part, place.Value.Offset, $"{i}")), lines.Where(line => line.Id != "first"));
    }

    [Fact]
    public async Task Append_FindsTheSeriesSealed()
    {
        var log = await NewAsync();
        await log.SealAsync("day", default);

        Assert.Null(await log.TryAppendAsync("day", new FeedLine("late", 1), default));
        await Assert.ThrowsAsync<IOException>(() => log.AppendAsync("day", new FeedLine("late", 1), default));
    }

    /// <summary>The ranges of a long blob cut lines anywhere, and so do offsets that a reader kept from an earlier version.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_536)]
    [InlineData(131_072)]
    [InlineData(200_001)]
    [InlineData(long.MaxValue)]
    public async Task ReadBackwards_GivesEveryLineThatBeginsBeforeTheOffset(long before)
    {
        var log = await NewAsync();
        var (bytes, expected) = (new StringBuilder(), new List<(long, string)>());
        for (var i = 0; bytes.Length < 300_000; i++)
        {
            if (i % 10 == 0)
                bytes.Append("damaged\n\n");
            var id = $"{i}-{new string('x', i % 900)}";
            if (bytes.Length < before)
                expected.Insert(0, (bytes.Length, id));
            bytes.Append("{\"id\":\"").Append(id).Append("\",\"revision\":1}\n");
        }

        var blob = new AppendBlobClient(_account, "feed", "day/00000.jsonl");
        await blob.CreateAsync();
        await blob.AppendBlockAsync(new MemoryStream(Encoding.ASCII.GetBytes(bytes.ToString())));

        var lines = await log.ReadBackwardsAsync("day/00000.jsonl", bytes.Length, before, default)
            .SelectMany(batch => batch.Lines)
            .Select(line => (line.Offset, line.Line.Id))
            .ToListAsync();

        Assert.Equal(expected, lines);
    }

    private async Task<AppendBlobLog<FeedLine>> NewAsync(Action<Request>? see = null)
    {
        var policy = new WatchingPolicy(request =>
        {
            _calls.Add(request.Uri.Path);
            see?.Invoke(request);
        });
        var instance = new Instance(_account, policy);
        await instance.Storage.CreateMissingAsync(default);
        return new AppendBlobLog<FeedLine>(instance.Storage.Feed, FeedLineJson.Readable.FeedLine) { MaxBlocks = 3 };
    }
}
