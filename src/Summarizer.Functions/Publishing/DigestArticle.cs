using System.Security.Cryptography;
using System.Text;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions.Publishing;

/// <summary>Publishes the digest of a new or changed article.</summary>
public sealed class DigestArticle(
    DigestPublisher publisher,
    ArticleStore articles,
    RejectionStore rejections,
    StorageOutage outage,
    PausedIntake intake,
    ProductMetrics metrics,
    ILogger<DigestArticle> logger
)
{
    /// <summary>Runs for every new version of a blob in <c>articles</c>.</summary>
    [Function(nameof(DigestArticle))]
    public async Task RunAsync(
        [BlobTrigger("articles/{name}", Connection = "ArticleStorage", Source = BlobTriggerSource.EventGrid)] BlobClient article,
        string name,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(article);
        if (!ArticleId.TryParse(name, out var id))
        {
            Log.RejectedBadName(logger, BlobNames.Escape(name), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))));
            await rejections.PutAsync(name, Rejections.BadName, cancellationToken);
            metrics.Rejected(Rejections.BadName);
            return;
        }

        var request = DigestMessage.Request(id.Value);
        await outage.OutlastAsync(id, request, PublishAsync, cancellationToken);

        async Task PublishAsync()
        {
            if (await intake.TryHoldAsync(id, request, cancellationToken))
                return;
            var traceparent = Tracing.IsOn ? await articles.FindTraceparentAsync(id, cancellationToken) : null;
            using var span = Tracing.Continue(nameof(DigestArticle), traceparent)?.SetTag("summarizer.article", id.Value);
            await publisher.PublishAsync(id, new Trigger.Upload(), cancellationToken);
        }
    }
}
