using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Publishing;

/// <summary>Erases articles older than <c>Retention__Days</c> and everything made from them. Subscribers are not notified.</summary>
public sealed class ExpireArticles(ArticleRemover remover, StorageClients storage, ILogger<ExpireArticles> logger)
{
    private const int ParallelErasures = 8;

    private static readonly TimeSpan Delay = TimeSpan.FromHours(1);

    /// <summary>Runs for every message on <c>expirations</c>.</summary>
    [Function(nameof(ExpireArticles))]
    public async Task RunAsync(
        [QueueTrigger("expirations", Connection = "ArticleStorage")] string message,
        CancellationToken cancellationToken
    )
    {
        var expiry = ExpiryMessage.Parse(message);
        var failed = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(
            expiry.Articles,
            new ParallelOptions { MaxDegreeOfParallelism = ParallelErasures, CancellationToken = cancellationToken },
            async (name, token) =>
            {
                try
                {
                    if (ArticleId.TryParse(name, out var id))
                        await remover.ExpireAsync(id, expiry.Before, token);
                }
                catch (Exception exception) when (exception.IsStorageFault(token))
                {
                    Log.ErasingFailed(logger, name, Delay, StorageErrors.CodeOf(exception));
                    failed.Add(name);
                }
            }
        );
        if (!failed.IsEmpty)
            await (expiry with { Articles = [.. failed] }).SendAsync(storage.Expirations, Delay, cancellationToken);
    }
}
