using System.Security.Cryptography;
using System.Text;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Functions.Publishing;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions;

/// <summary>An article appeared or changed: its digest is published.</summary>
public sealed class DigestArticle(DigestPublisher publisher, RejectionStore rejections, ILogger<DigestArticle> log)
{
    /// <summary>Runs for every new version of a blob in <c>articles</c>.</summary>
    [Function(nameof(DigestArticle))]
    public async Task RunAsync(
        [BlobTrigger("articles/{name}", Connection = "ArticleStorage", Source = BlobTriggerSource.EventGrid)] BlobClient article,
        string name,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (ArticleId.TryParse(name, out var id))
        {
            await publisher.PublishAsync(id, cancellationToken);
            return;
        }

        Log.RejectedBadName(log, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))));
        await rejections.PutAsync(name, Rejections.BadName, cancellationToken);
    }
}
