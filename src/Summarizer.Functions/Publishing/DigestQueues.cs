using Summarizer.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Publishing;

/// <summary>The messages that publishing sends: events for subscribers, requests for later runs.</summary>
public sealed class DigestQueues(StorageClients storage)
{
    internal Task AnnounceAsync(ArticleId id, int revision, CancellationToken cancellationToken) =>
        DigestMessage.Event(id, revision).SendAsync(storage.DigestEvents, TimeSpan.Zero, cancellationToken);

    /// <summary>Announces the record's pending retractions, if there are any.</summary>
    internal async Task AnnounceRetractionsAsync(DigestRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Publication.Retractions is [.., var last])
            await DigestMessage.Retraction(record.Id, last.Last).SendAsync(storage.DigestEvents, TimeSpan.Zero, cancellationToken);
    }

    /// <summary>Requests an article after a delay.</summary>
    internal Task RequestAsync(ArticleId id, int attempt, TimeSpan delay, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        return DigestMessage.Request(id.Value, attempt).SendAsync(storage.DigestRequests, delay, cancellationToken);
    }
}
