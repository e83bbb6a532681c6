using System.Diagnostics;
using System.Globalization;
using System.Net;
using Azure.Storage.Blobs;
using LocalFunctions.Emulator;
using Summarizer.Articles;
using Workbench.Bench.Reading;

namespace Workbench.Bench;

/// <summary>
/// <c>bench uploads</c>: the product's peak memory while many large uploads of nine formats arrive at once, of 10 MB each and then of 3.4 MB
/// (archives: unpacked), compared with its memory before. Each must end as a digest or a rejection. With <c>--http</c> they are sent to the
/// product instead of storage, and again when it has no room for them.
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
    public static async Task<int> RunAsync(int count, bool overHttp, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("bench-uploads-").FullName;
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions { DataFolder = folder }, cancellationToken);
        var isGood = true;
        foreach (var size in (int[])[LargestUpload, LargestText])
            isGood &= await MeasureAsync(azurite.NewAccount(), count, size, overHttp, cancellationToken);
        await azurite.StopAsync();
        Directory.Delete(folder, recursive: true);
        return isGood ? 0 : 1;
    }

    private static async Task<bool> MeasureAsync(string account, int count, int size, bool overHttp, CancellationToken cancellationToken)
    {
        await using var product = await ProductProcess.StartAsync(account, cancellationToken);
        var before = product.PeakMegabytes();
        var uploads = Kinds.Select(kind => HostileUploads.Make(kind, size)).ToArray();
        var clock = Stopwatch.StartNew();
        var refused = overHttp
            ? await SendAsync(product.Address, uploads, count, cancellationToken)
            : await StoreAsync(account, uploads, count, cancellationToken);
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
                $"{count} uploads of {size / 1e6:F1} MB: stored after {uploaded.TotalSeconds:F1} s{(overHttp ? $" over HTTP, {refused} times 503" : "")}, "
                    + $"read after {clock.Elapsed.TotalSeconds:F1} s; "
                    + $"{digests} digests, {rejections} rejections; "
                    + $"peak {peak:F0} MB (VmHWM, limit {MaxMegabytes} MB), {before:F0} MB before"
            )
        );
        return digests + rejections == count && (size > LargestText || digests > 0) && peak <= MaxMegabytes;
    }

    private static async Task<int> StoreAsync(string account, Upload[] uploads, int count, CancellationToken cancellationToken)
    {
        var articles = new BlobContainerClient(account, "articles");
        await Task.WhenAll(
            Numbered(uploads, count).Select(one => articles.UploadBlobAsync(one.Name, BinaryData.FromBytes(one.Content), cancellationToken))
        );
        return 0;
    }

    // Returns how often an upload was refused for want of room.
    private static async Task<int> SendAsync(Uri product, Upload[] uploads, int count, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = product, Timeout = Longest };
        return (await Task.WhenAll(Numbered(uploads, count).Select(one => SendAsync(client, one, cancellationToken)))).Sum();
    }

    private static async Task<int> SendAsync(
        HttpClient client,
        (string Name, ReadOnlyMemory<byte> Content) one,
        CancellationToken cancellationToken
    )
    {
        for (var refused = 0; ; refused++)
        {
            using var content = new ReadOnlyMemoryContent(one.Content);
            using var answer = await client.PutAsync(new Uri("articles/" + one.Name, UriKind.Relative), content, cancellationToken);
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
            {
                answer.EnsureSuccessStatusCode();
                return refused;
            }

            await Task.Delay(answer.Headers.RetryAfter!.Delta!.Value, cancellationToken);
        }
    }

    private static IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> Numbered(Upload[] uploads, int count) =>
        Enumerable
            .Range(0, count)
            .Select(number => (Number: number, Upload: uploads[number % uploads.Length]))
            .Select(one => ($"{one.Number:D3}{Path.GetExtension(one.Upload.Name)}", one.Upload.Content));
}
