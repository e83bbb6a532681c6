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
    private const double MinMeasuredSeconds = 0.5;
    private const int MinPagesPerSecond = 50;
    private const int MaxSecondsOfPdf = 3;
    private const int Pages = 200;

    public static async Task<int> RunAsync(int megabytes, string? only, CancellationToken cancellationToken)
    {
        var names = HostileUploads.Names.Where(name => only is null || name.Contains(only, StringComparison.Ordinal)).ToList();
        var largest = megabytes * 1024 * 1024;
        int[] sizes = [64 * 1024, largest / 16, largest / 8, largest / 4, largest / 2, largest];
        var faults = 0;
        Console.WriteLine(
            $"{"input", -24}{string.Concat(sizes.Select(size => $"{Size(size), 8}"))}  growth   digest     peak   idle  outcome"
        );
        foreach (var name in names)
        {
            // Each in a process of its own, which has no garbage of the others.
            var lines = new List<string[]>();
            foreach (var size in sizes)
            {
                if (await MeasureAsync(name, size, cancellationToken) is not { } line)
                    break;
                lines.Add(line);
            }

            faults += Report(name, sizes, lines) ? 0 : 1;
        }

        if (only is null or "ordinary")
            faults += MeasureOrdinary();
        Console.WriteLine(faults == 0 ? "All within the limits." : $"{faults} outside of the limits.");
        return faults == 0 ? 0 : 1;
    }

    private static string Size(int bytes) => bytes < 1024 * 1024 ? $"{bytes / 1024} kB" : $"{bytes / 1048576.0:0.##} MB";

    // Null if it did not end: it ends itself when it has used too much time.
    private static async Task<string[]?> MeasureAsync(string name, int size, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(BenchReading).Assembly.Location, "bench", "read", name, $"{size}"])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The run did not start.");
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        return output.Length == 0 ? null : output.TrimEnd().Split(' ');
    }

    private static bool Report(string name, int[] sizes, List<string[]> lines)
    {
        var seconds = lines.ConvertAll(line => Number(line[1]));
        var digest = lines.ConvertAll(line => Number(line[2]));
        var growth = Growth([.. seconds.Zip(digest, (read, written) => read + written)]);
        var isWhole = lines.Count == sizes.Length;
        var (slowest, peak) = (
            seconds.Zip(digest, (read, written) => read + written).DefaultIfEmpty(0).Max(),
            lines.Max(line => Number(line[3]))
        );
        var isGood = isWhole && slowest <= MaxSeconds && peak <= MaxMegabytes && growth <= MaxGrowth;
        var cells = string.Concat(sizes.Select((_, i) => i < lines.Count ? Text(seconds[i], 8) : $"{"-", 8}"));
        Console.WriteLine(
            $"{name, -24}{cells}{Text(growth, 8)}{Text(digest.DefaultIfEmpty(0).Max(), 9)}{peak, 6} MB{lines.Max(line => Number(line[4])), 4} MB  "
                + $"{(isWhole ? lines[^1][5] : "did not end")}{(isGood ? "" : "  <<<")}"
        );
        return isGood;
    }

    private static string Text(double number, int width) => number.ToString("F2", CultureInfo.InvariantCulture).PadLeft(width);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    // The largest per doubling. A pair that ends with a refusal says nothing.
    private static double Growth(double[] seconds) =>
        seconds
            .Skip(2)
            .Select((larger, i) => larger < MinMeasuredSeconds ? 0 : larger / Math.Max(seconds[i + 1], MinMeasuredSeconds / 2))
            .DefaultIfEmpty(0)
            .Max();

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
