using System.IO.Compression;
using Summarizer.Articles;

namespace Workbench.Evaluate;

/// <summary>
/// <c>evaluate reading manifest.jsonl out.jsonl</c>: reads files as uploads. In: <c>{file, url?}</c> with paths relative to the manifest; out:
/// <c>{id, title, date, url, language, author, text, rejected}</c>, the paragraphs of <c>text</c> separated by blank lines. A manifest of
/// pages that were stored as <c>*.html.gz</c> gets them unpacked, under the name without <c>.gz</c>.
/// </summary>
internal static class EvaluateReading
{
    /// <summary>Runs the verb.</summary>
    public static Task<int> RunAsync(string input, string output, CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(input))!;
        return JsonLines.AnswerAsync<Listed, Reading>(input, output, listed => Answer(folder, listed), cancellationToken);
    }

    private static Reading Answer(string folder, Listed listed)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, listed.File));
        var name = Path.GetFileName(listed.File);
        if (listed.Source is not null && name.EndsWith(".gz", StringComparison.Ordinal))
            (bytes, name) = (Unpack(bytes), name[..^3]);
        return ArticleReader.Read(new Upload(name, bytes)) switch
        {
            ArticleReading.Readable { Article: var article } => new Reading(listed.File)
            {
                Title = article.Title,
                Date = article.PublishedOn,
                Url = article.Url?.AbsoluteUri,
                Language = article.Language.Tag,
                Author = article.Author,
                Text = article.Text.Replace("\n", "\n\n", StringComparison.Ordinal),
            },
            ArticleReading.Unreadable { Rejection: var rejection } => new Reading(listed.File) { Rejected = rejection.Code },
            var reading => throw new InvalidOperationException($"Unknown reading {reading.GetType()}."),
        };
    }

    private static byte[] Unpack(byte[] bytes)
    {
        using var unpacked = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress))
            gzip.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private sealed record Listed(string File, string? Source);

    private sealed record Reading(string Id)
    {
        public string? Title { get; init; }

        public DateOnly? Date { get; init; }

        public string? Url { get; init; }

        public string? Language { get; init; }

        public string? Author { get; init; }

        public string? Text { get; init; }

        public string? Rejected { get; init; }
    }
}
