using Summarizer.Articles;
using Summarizer.Functions.Publishing;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions;

/// <summary>The one door for retries, replays and reconciliation: the same as <see cref="DigestArticle"/>, on a message.</summary>
public sealed class DigestOnRequest(DigestPublisher publisher)
{
    /// <summary>Runs for every message on <c>digest-requests</c>.</summary>
    [Function(nameof(DigestOnRequest))]
    public async Task RunAsync(
        [QueueTrigger("digest-requests", Connection = "ArticleStorage")] string message, CancellationToken cancellationToken)
    {
        if (ArticleId.TryParse(DigestMessage.Parse(message).Id, out var id)) await publisher.PublishAsync(id, cancellationToken);
    }
}
