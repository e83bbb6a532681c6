using System.Text.Json;
using Summarizer;
using Summarizer.Articles;
using Summarizer.Digests;

namespace Workbench;

/// <summary><c>digest &lt;file&gt;…</c>: prints the digests of files, or why they have none. Stores nothing.</summary>
internal static class TryDigest
{
    private static readonly JsonSerializerOptions Indented = new(DigestJson.Readable.Options) { WriteIndented = true };

    /// <summary>
    /// Runs the command; with <paramref name="textOnly"/> it prints the articles instead of their digests. Exit code 1 if a file is
    /// rejected.
    /// </summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> files, bool textOnly, CancellationToken cancellationToken)
    {
        var pipeline = new ArticlePipeline(new DigestOptions(), model: null, TimeProvider.System);
        var rejected = false;
        foreach (var file in files)
        {
            if (!ArticleId.TryParse(Path.GetFileName(file), out var id))
            {
                rejected = true;
                Console.WriteLine(JsonSerializer.Serialize(Rejections.BadName, Indented));
                continue;
            }

            var upload = new Upload(id.Value, await File.ReadAllBytesAsync(file, cancellationToken))
            {
                UploadedAt = new DateTimeOffset(File.GetLastWriteTimeUtc(file)),
            };
            if (textOnly && ArticleReader.Read(upload) is ArticleReading.Readable { Article: var article })
            {
                Print(article);
                continue;
            }

            var outcome = await pipeline.RunAsync(id, upload, EarlierDigest.None, cancellationToken);
            rejected |= outcome is DigestOutcome.Rejected;
            Console.WriteLine(
                outcome is DigestOutcome.Composed composed
                    ? JsonSerializer.Serialize(composed.Digest, Indented)
                    : JsonSerializer.Serialize(((DigestOutcome.Rejected)outcome).Rejection, Indented)
            );
        }

        return rejected ? 1 : 0;
    }

    private static void Print(Article article)
    {
        Console.WriteLine($"title: {article.Title}");
        Console.WriteLine($"date: {article.PublishedOn:O}");
        Console.WriteLine($"url: {article.Url}");
        Console.WriteLine($"author: {article.Author}");
        Console.WriteLine($"language: {article.Language.Tag}");
        Console.WriteLine($"format: {article.ContentType}{(article.IsTruncated ? ", truncated" : "")}");
        Console.WriteLine();
        Console.WriteLine(article.Text.Replace("\n", "\n\n", StringComparison.Ordinal));
        Console.WriteLine();
    }
}
