using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Functions.Articles;

namespace Summarizer.Functions.Storage;

/// <summary>
/// Makes missing containers and queues before any function runs, and fills a new account with example articles where there are some. While the
/// account does not answer, the app starts without it and this goes on in the background: a host would start a crashed app again and again.
/// </summary>
internal sealed class StorageSetup(StorageClients storage, ArticleStore articles, IEnumerable<ExampleArticles> examples, TimeProvider time, ILogger<StorageSetup> log)
    : IHostedLifecycleService, IDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(5), FirstDelay = TimeSpan.FromSeconds(1), MaxDelay = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _stopping = new();
    private Task _running = Task.CompletedTask;
    private bool _isNew;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var failed = new TaskCompletionSource();
        _running = RunAsync(failed, _stopping.Token);
        await Task.WhenAny(_running, failed.Task, Task.Delay(StartTimeout, time, cancellationToken));
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _running.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _stopping.Dispose();

    private async Task RunAsync(TaskCompletionSource failed, CancellationToken stopping)
    {
        for (var delay = FirstDelay; !await TrySetUpAsync(delay, stopping); delay = TimeSpan.FromTicks(Math.Min(MaxDelay.Ticks, delay.Ticks * 2)))
        {
            failed.TrySetResult();
            await Task.Delay(delay, time, stopping);
        }
    }

    /// <summary>Whatever fails is tried again: rights that were just given to an identity take minutes to work.</summary>
    private async Task<bool> TrySetUpAsync(TimeSpan delay, CancellationToken stopping)
    {
        try
        {
            _isNew |= await storage.CreateMissingAsync(stopping);
            if (_isNew) foreach (var folder in examples) await UploadAsync(folder, stopping);
            return true;
        }
        catch (Exception e) when (!stopping.IsCancellationRequested)
        {
            Log.StorageNotReady(log, e, delay);
            return false;
        }
    }

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
