using Summarizer.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Maintenance;

/// <summary>Sends requests to digest articles again.</summary>
public sealed class RequestSender(StorageClients storage)
{
    internal const int ParallelCalls = 16;

    /// <summary>Requests the articles whose names are valid ids. Returns the number of requests.</summary>
    internal async Task<int> SendAsync(IEnumerable<string> articles, CancellationToken cancellationToken)
    {
        string[] names = [.. articles.Where(name => ArticleId.TryParse(name, out _))];
        await Parallel.ForEachAsync(
            names,
            InParallel(cancellationToken),
            async (name, token) => await DigestMessage.Request(name).SendAsync(storage.DigestRequests, TimeSpan.Zero, token)
        );
        return names.Length;
    }

    /// <summary>How steps make many storage calls.</summary>
    internal static ParallelOptions InParallel(CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = ParallelCalls, CancellationToken = cancellationToken };
}
