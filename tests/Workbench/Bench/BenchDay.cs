using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Daily;
using Summarizer.Daily.Stories;
using Summarizer.Digests;
using Summarizer.Functions.Digests;
using Summarizer.Pages;

namespace Workbench.Bench;

/// <summary>
/// <c>bench day</c>: what a day of synthetic digests costs in time and memory: reading them, composing the day, composing it again after
/// one more has arrived, its JSON and its pages. For comparison, the minimum: parsing the records of the digests.
/// </summary>
internal static class BenchDay
{
    private const double MaxPageKilobytes = 100;
    private const double MaxMegabytes = 512;

    private static readonly DateOnly Day = new(2026, 3, 7);

    /// <returns>1 if a page is too large, or the process needs too much memory.</returns>
    public static async Task<int> RunAsync(int digests)
    {
        var reader = new StoryReader();
        var (bare, clock, articles, bytes) = (new Stopwatch(), new Stopwatch(), new List<StoryArticle>(digests), 0L);
        foreach (var (digest, _) in SyntheticDay.Enumerate(digests))
        {
            var made = Record(digest);
            var stored = new BinaryData(JsonSerializer.SerializeToUtf8Bytes(made.ToJson(), RecordJson.Readable.JsonObject));
            bytes += stored.ToMemory().Length;
            bare.Start();
            var record = DigestRecord.Parse(made.Id, stored, default)!;
            bare.Stop();
            clock.Start();
            articles.Add(reader.Read(record.Digest!));
            clock.Stop();
        }

        Report("parsed, the minimum", bare, "");
        Report("read one after the other", clock, $"{bytes / 1e6 / digests * 1000:F1} kB of JSON each");
        clock.Restart();
        _ = DailyComposer.Compose(Day, "UTC", reader, articles[1..], DateTimeOffset.UnixEpoch);
        Report("composed", clock, "");
        clock.Restart();
        var daily = DailyComposer.Compose(Day, "UTC", reader, articles, DateTimeOffset.UnixEpoch);
        Report("composed after one more", clock, $"{daily.Stories.Count} stories");
        articles = null;

        clock.Restart();
        var json = new CountingStream();
        await JsonSerializer.SerializeAsync(json, daily, DailyJson.Readable.DailyDigest);
        Report("JSON", clock, $"{json.Length / 1e6:F1} MB");
        clock.Restart();
        var (pages, largest) = (DayPage.CountPages(daily), 0);
        for (var page = 1; page <= pages; page++)
            largest = Math.Max(largest, Encoding.UTF8.GetByteCount(DayPage.Write(new Site("News"), daily, Day, page)));
        Report("pages", clock, $"{pages}, the largest {largest / 1e3:F1} kB (limit {MaxPageKilobytes} kB)");
        var peak = PeakMegabytes();
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"peak of this process {peak:F0} MB (VmHWM, limit of sealing {MaxMegabytes} MB)")
        );
        return largest > MaxPageKilobytes * 1000 || peak > MaxMegabytes ? 1 : 0;
    }

    private static DigestRecord Record(Digest digest)
    {
        _ = ArticleId.TryParse(digest.Id, out var id);
        return new DigestRecord(id!, digest, new Publication { State = PublicationState.Published, Revision = digest.Revision });
    }

    private static void Report(string what, Stopwatch clock, string more) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what, -26} {clock.Elapsed.TotalSeconds, 7:F2} s  managed {GC.GetTotalMemory(forceFullCollection: true) / 1e6, 5:F0} MB  {more}"
            )
        );

    private static double PeakMegabytes()
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return double.Parse(line[6..^2], CultureInfo.InvariantCulture) / 1024;
    }

    // JSON as it is sent to storage, without keeping it.
    private sealed class CountingStream : Stream
    {
        private long _length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position
        {
            get => _length;
            set => throw new NotSupportedException();
        }

        public override void Flush() { }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => _length += count;
    }
}
