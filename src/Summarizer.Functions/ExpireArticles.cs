using Summarizer.Articles;
using Summarizer.Functions.Publishing;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions;

/// <summary>Erases articles that are older than <c>Retention__Days</c>, and all that was made of them. Subscribers are not told.</summary>
public sealed class ExpireArticles(DigestPublisher publisher, StorageClients storage)
{
    private const int ParallelErasures = 8;

    private static readonly TimeSpan Delay = TimeSpan.FromMinutes(5);

    /// <summary>Runs for every message on <c>expirations</c>.</summary>
    [Function(nameof(ExpireArticles))]
    public async Task RunAsync([QueueTrigger("expirations", Connection = "ArticleStorage")] string message, CancellationToken cancellationToken)
    {
        var expiry = ExpiryMessage.Parse(message);
        try
        {
            await Parallel.ForEachAsync(
                expiry.Articles,
                new ParallelOptions { MaxDegreeOfParallelism = ParallelErasures, CancellationToken = cancellationToken },
                async (name, token) =>
                {
                    if (ArticleId.TryParse(name, out var id)) await publisher.ExpireAsync(id, expiry.Before, token);
                });
        }
        catch (Exception e) when (e.IsStorageFault(cancellationToken))
        {
            await expiry.SendAsync(storage.Expirations, Delay, cancellationToken);
        }
    }
}
