using Microsoft.Extensions.Logging;
using Summarizer.Articles;

namespace Summarizer.Functions.Articles;

/// <summary>Example articles, so that a first run has something to show.</summary>
internal sealed class ExampleArticles(string folder, ArticleStore articles, ILogger<ExampleArticles> logger)
{
    public async Task UploadAsync(CancellationToken cancellationToken)
    {
        var files = Directory.GetFiles(folder);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            if (!ArticleId.TryParse(Path.GetFileName(file), out var id))
                continue;
            var content = BinaryData.FromBytes(await File.ReadAllBytesAsync(file, cancellationToken));
            await articles.PutAsync(id, content.ToStream(), "text/plain", new Dictionary<string, string>(), cancellationToken);
        }

        Log.Seeded(logger, files.Length, folder);
    }
}
