using System.Globalization;
using Summarizer;
using Summarizer.Articles;
using Summarizer.Digests;

namespace Workbench.Bench.Reading;

/// <summary>One upload, read and digested in a process of its own: <c>bench read</c>.</summary>
internal static class ReadingRun
{
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.2);

    /// <summary>Prints a line: bytes, CPU seconds to read and to digest, peak memory above the idle process, outcome.</summary>
    public static async Task<int> RunAsync(string name, int bytes, CancellationToken cancellationToken)
    {
        // Compiles the code and loads the tables that are measured otherwise.
        await DigestAsync(Read(HostileUploads.Make(name, 20_000)), cancellationToken);
        await DigestAsync(Read(OrdinaryUploads.Page(0)), cancellationToken);
        using var timer = new Timer(_ => EndLate(), null, Interval, Interval);
        var idle = Memory("VmRSS");
        var upload = HostileUploads.Make(name, bytes);
        await File.WriteAllTextAsync("/proc/self/clear_refs", "5", cancellationToken);
        var start = Environment.CpuUsage.TotalTime;
        var reading = Read(upload);
        var read = Environment.CpuUsage.TotalTime;
        await DigestAsync(reading, cancellationToken);
        var end = Environment.CpuUsage.TotalTime;
        var outcome = reading is ArticleReading.Unreadable unreadable ? unreadable.Rejection.Code : "read";
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{bytes} {(read - start).TotalSeconds:F3} {(end - read).TotalSeconds:F3} {Memory("VmHWM") - idle} {idle} {outcome}"
            )
        );
        return 0;
    }

    private static void EndLate()
    {
        if (Environment.CpuUsage.TotalTime > MaxTime)
            Environment.Exit(1);
    }

    private static ArticleReading Read(Upload upload) => ArticleReader.Read(upload);

    private static async Task DigestAsync(ArticleReading reading, CancellationToken cancellationToken)
    {
        if (!ArticleId.TryParse("hostile", out var id))
            throw new InvalidOperationException("The id must be valid.");
        var pipeline = new ArticlePipeline(new DigestOptions(), null, TimeProvider.System) { Reader = _ => reading };
        await pipeline.RunAsync(id, new Upload("hostile", default), EarlierDigest.None, cancellationToken);
    }

    // In megabytes, after the garbage of the last upload is gone.
    private static long Memory(string field)
    {
        if (field == "VmRSS")
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var line = File.ReadLines("/proc/self/status").First(one => one.StartsWith(field, StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }
}
