using System.Diagnostics;
using System.Globalization;
using Azure.Storage.Blobs;
using LocalFunctions.Emulator;
using Summarizer.Articles;
using Workbench.Bench.Reading;

namespace Workbench.Bench;

/// <summary>
/// <c>bench uploads</c>: the product's peak memory while many large uploads of nine formats arrive at once, of 10 MB each and then of 3.4 MB
/// (archives: unpacked), compared with its memory before. Each must end as a digest or a rejection.
/// </summary>
internal static class BenchUploads
{
    private const double MaxMegabytes = 1_500;

    private static readonly string[] Kinds =
    [
        "text prose",
        "markdown prose",
        "html prose",
        "html boxes",
        "mail text",
        "json articles",
        "rtf paragraphs",
        "docx paragraphs",
        "epub paragraphs",
        "pdf lines",
    ];

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10),
        Pause = TimeSpan.FromMilliseconds(500);

    // In bytes: as large as an upload may be, and about as long as a text may be.
    private const int LargestUpload = 10_000_000,
        LargestText = 3_400_000;

    /// <returns>1 if an upload has no outcome, or the product needed more than 1.5 GB.</returns>
    public static async Task<int> RunAsync(int count, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("bench-uploads-").FullName;
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions { DataFolder = folder }, cancellationToken);
        var isGood = true;
        foreach (var size in (int[])[LargestUpload, LargestText])
            isGood &= await MeasureAsync(azurite.NewAccount(), count, size, cancellationToken);
        await azurite.StopAsync();
        Directory.Delete(folder, recursive: true);
        return isGood ? 0 : 1;
    }

    private static async Task<bool> MeasureAsync(string account, int count, int size, CancellationToken cancellationToken)
    {
        await using var product = await ProductProcess.StartAsync(account, cancellationToken);
        var before = product.PeakMegabytes();
        var uploads = Kinds.Select(kind => HostileUploads.Make(kind, size)).ToArray();
        var clock = Stopwatch.StartNew();
        await UploadAsync(account, uploads, count, cancellationToken);
        var uploaded = clock.Elapsed;

        var rejected = new BlobContainerClient(account, "rejections");
        var (digests, rejections) = (0, 0);
        while (digests + rejections < count && clock.Elapsed < Longest)
        {
            await Task.Delay(Pause, cancellationToken);
            digests = await Published.CountAsync(account, cancellationToken);
            rejections = await rejected.GetBlobsAsync(cancellationToken: cancellationToken).CountAsync(cancellationToken);
        }

        var peak = product.PeakMegabytes();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} uploads of {size / 1e6:F1} MB: stored after {uploaded.TotalSeconds:F1} s, read after {clock.Elapsed.TotalSeconds:F1} s; "
                    + $"{digests} digests, {rejections} rejections; "
                    + $"peak {peak:F0} MB (VmHWM, limit {MaxMegabytes} MB), {before:F0} MB before"
            )
        );
        return digests + rejections == count && (size > LargestText || digests > 0) && peak <= MaxMegabytes;
    }

    private static async Task UploadAsync(string account, Upload[] uploads, int count, CancellationToken cancellationToken)
    {
        var articles = new BlobContainerClient(account, "articles");
        await Task.WhenAll(
            Enumerable
                .Range(0, count)
                .Select(number => (Number: number, Upload: uploads[number % uploads.Length]))
                .Select(one =>
                    articles.UploadBlobAsync(
                        $"{one.Number:D3}{Path.GetExtension(one.Upload.Name)}",
                        BinaryData.FromBytes(one.Upload.Content),
                        cancellationToken
                    )
                )
        );
    }
}
