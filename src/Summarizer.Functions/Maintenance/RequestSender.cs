using Summarizer.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Maintenance;

/// <summary>Requests articles.</summary>
public sealed class RequestSender(StorageClients storage)
{
    internal const int ParallelCalls = 16;

    /// <summary>Requests those whose names can be ids. Returns their number.</summary>
    internal async Task<int> SendAsync(IEnumerable<string> articles, CancellationToken cancellationToken)
    {
        string[] names = [.. articles.Where(name => ArticleId.TryParse(name, out _))];
        await Parallel.ForEachAsync(
            names,
            new ParallelOptions { MaxDegreeOfParallelism = ParallelCalls, CancellationToken = cancellationToken },
            async (name, token) => await DigestMessage.Request(name).SendAsync(storage.DigestRequests, TimeSpan.Zero, token)
        );
        return names.Length;
    }
}
