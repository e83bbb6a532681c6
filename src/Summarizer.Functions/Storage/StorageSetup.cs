using Microsoft.Extensions.Logging;
using Summarizer.Articles;

namespace Summarizer.Functions.Storage;

/// <summary>Makes missing containers and queues before any function runs, and fills a new account with example articles where there are some.</summary>
internal sealed class StorageSetup(StorageClients storage, ArticleStore articles, IEnumerable<ExampleArticles> examples, ILogger<StorageSetup> log)
    : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (!await storage.CreateMissingAsync(cancellationToken)) return;
        foreach (var folder in examples) await UploadAsync(folder, cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task UploadAsync(ExampleArticles examples, CancellationToken cancellationToken)
    {
        var files = Directory.GetFiles(examples.Folder);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            if (!ArticleId.TryParse(Path.GetFileName(file), out var id)) continue;
            var content = BinaryData.FromBytes(await File.ReadAllBytesAsync(file, cancellationToken));
            await articles.PutAsync(id, content, "text/plain", new Dictionary<string, string>(), cancellationToken);
        }

        Log.Seeded(log, files.Length, examples.Folder);
    }
}

/// <summary>Articles to begin with, so that a first run has something to show.</summary>
/// <param name="Folder">The folder they lie in.</param>
internal sealed record ExampleArticles(string Folder);
