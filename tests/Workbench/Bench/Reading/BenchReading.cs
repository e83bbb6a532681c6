using System.Diagnostics;
using System.Globalization;
using AngleSharp.Html.Parser;
using Summarizer.Articles;

namespace Workbench.Bench.Reading;

/// <summary>
/// <c>bench reading</c>: CPU time and peak memory to read and digest hostile uploads of growing size, and the speed of ordinary ones beside
/// the bare parser's. Fails when time grows faster than the input or a limit is exceeded.
/// </summary>
internal static class BenchReading
{
    private const int MaxSeconds = 10;
    private const int MaxMegabytes = 300;
    private const double MaxGrowth = 3;

    // Below this, garbage collections and the machine decide.
    private const double MinMeasuredSeconds = 0.3;
    private const int MinPagesPerSecond = 50;
    private const int MaxSecondsOfPdf = 3;
    private const int Pages = 200;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(40);

    public static async Task<int> RunAsync(int megabytes, string? only, CancellationToken cancellationToken)
    {
        var names = HostileUploads.Names.Where(name => only is null || name.Contains(only, StringComparison.Ordinal)).ToList();
        var largest = megabytes * 1024 * 1024;
        int[] sizes = [64 * 1024, largest / 8, largest / 4, largest / 2, largest];
        var faults = 0;
        Console.WriteLine(
            $"{"input", -24}{string.Concat(sizes.Select(size => $"{Size(size), 8}"))}  growth   digest     peak   idle  outcome"
        );
        foreach (var name in names)
        {
            // The largest in a process of its own, which has no garbage of the others.
            var lines = await MeasureAsync(name, sizes[..^1], cancellationToken);
            if (lines.Count == sizes.Length - 1)
                lines.AddRange(await MeasureAsync(name, sizes[^1..], cancellationToken));
            faults += Report(name, sizes, lines) ? 0 : 1;
        }

        if (only is null)
            faults += MeasureOrdinary();
        Console.WriteLine(faults == 0 ? "All within the limits." : $"{faults} outside of the limits.");
        return faults == 0 ? 0 : 1;
    }

    private static string Size(int bytes) => bytes < 1024 * 1024 ? $"{bytes / 1024} kB" : $"{bytes / 1048576.0:0.##} MB";

    private static async Task<List<string[]>> MeasureAsync(string name, int[] sizes, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [typeof(BenchReading).Assembly.Location, "bench", "read", name, .. sizes.Select(size => $"{size}")]
        )
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The run did not start.");
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(Timeout);
        var lines = new List<string[]>();
        try
        {
            while (await process.StandardOutput.ReadLineAsync(timeout.Token) is { } line)
                lines.Add(line.Split(' '));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Reported as missing.
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }

        return lines;
    }

    private static bool Report(string name, int[] sizes, List<string[]> lines)
    {
        var seconds = lines.ConvertAll(line => Number(line[1]));
        var digest = lines.ConvertAll(line => Number(line[2]));
        var growth = Growth([.. seconds.Zip(digest, (read, written) => read + written)]);
        var last = lines.Count == sizes.Length ? lines[^1] : null;
        var isGood = last is not null && seconds[^1] + digest[^1] <= MaxSeconds && Number(last[3]) <= MaxMegabytes && growth <= MaxGrowth;
        var cells = string.Concat(sizes.Select((_, i) => i < lines.Count ? Text(seconds[i], 8) : $"{"-", 8}"));
        Console.WriteLine(
            $"{name, -24}{cells}{Text(growth, 8)}{Text(last is null ? 0 : digest[^1], 9)}{last?[3], 6} MB{last?[4], 4} MB  "
                + $"{last?[5] ?? "did not end"}{(isGood ? "" : "  <<<")}"
        );
        return isGood;
    }

    private static string Text(double number, int width) => number.ToString("F2", CultureInfo.InvariantCulture).PadLeft(width);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    // The mean over the last two doublings.
    private static double Growth(double[] seconds) =>
        seconds.Length < 3 || seconds[^1] < MinMeasuredSeconds ? 1 : Math.Sqrt(seconds[^1] / Math.Max(seconds[^3], MinMeasuredSeconds / 4));

    private static int MeasureOrdinary()
    {
        var pages = Enumerable.Range(0, Pages).Select(OrdinaryUploads.Page).ToList();
        var parser = new HtmlParser();
        var bare = Best(() =>
            pages.ForEach(page =>
            {
                using var stream = new MemoryStream(page.Content.ToArray());
                parser.ParseDocument(stream).Dispose();
            })
        );
        var read = Best(() => pages.ForEach(page => MustRead(page)));
        var large = OrdinaryUploads.LargePage(5 * 1024 * 1024);
        var largeSeconds = Best(() => MustRead(large));
        var pdf = OrdinaryUploads.Pdf(100);
        var pdfSeconds = Best(() => MustRead(pdf));
        var size = pages.Average(page => page.Content.Length) / 1024;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"pages of {size:F0} kB: {Pages / read:F0} a second, {Pages / bare:F0} by the bare parser; "
                    + $"a page of {large.Content.Length / 1048576.0:F1} MB: {largeSeconds:F2} s; a PDF of 100 pages: {pdfSeconds:F2} s"
            )
        );
        return (Pages / read < MinPagesPerSecond ? 1 : 0) + (largeSeconds > 1 ? 1 : 0) + (pdfSeconds > MaxSecondsOfPdf ? 1 : 0);
    }

    private static void MustRead(Upload upload)
    {
        if (ArticleReader.Read(upload) is ArticleReading.Unreadable unreadable)
            throw new InvalidOperationException($"{upload.Name}: {unreadable.Rejection.Code}");
    }

    // CPU seconds: the best of three, after one to warm up.
    private static double Best(Action work)
    {
        work();
        var best = double.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            var start = Environment.CpuUsage.TotalTime;
            work();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        return best;
    }
}
