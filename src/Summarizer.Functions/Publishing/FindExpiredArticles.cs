using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Publishing;

/// <summary>Finds articles older than <c>Retention__Days</c> and requests their erasure in batches.</summary>
public sealed class FindExpiredArticles(StorageClients storage, Settings settings, TimeProvider time, ILogger<FindExpiredArticles> logger)
{
    /// <summary>Runs every night. If an article is found twice, it is erased once.</summary>
    [Function(nameof(FindExpiredArticles))]
    public async Task RunAsync([TimerTrigger("0 20 2 * * *")] TimerInfo timer, CancellationToken cancellationToken)
    {
        if (settings.RetentionDays is not { } days)
            return;
        var before = time.GetUtcNow().AddDays(-days);
        var expired = storage
            .Articles.GetBlobsAsync(cancellationToken: cancellationToken)
            .Where(blob => blob.Properties.LastModified < before && ArticleId.TryParse(blob.Name, out _))
            .Select(blob => blob.Name);
        var count = 0;
        await foreach (var batch in ExpiryMessage.BatchAsync(before, expired))
        {
            await batch.SendAsync(storage.Expirations, TimeSpan.Zero, cancellationToken);
            count += batch.Articles.Count;
        }

        Log.Expiring(logger, count, days);
    }
}
