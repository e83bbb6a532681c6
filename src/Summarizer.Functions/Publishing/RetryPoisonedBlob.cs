using System.Text.Json;
using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions.Publishing;

/// <summary>
/// Retries an article that the blob trigger gave up on. The trigger retries without a pause, so short outages exhaust it.
/// </summary>
public sealed class RetryPoisonedBlob(
    StorageClients storage,
    RejectionStore rejections,
    DeadLetters deadLetters,
    ProductMetrics metrics,
    ILogger<RetryPoisonedBlob> logger
)
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(30);

    /// <summary>Runs for every message on <c>webjobs-blobtrigger-poison</c>.</summary>
    [Function(nameof(RetryPoisonedBlob))]
    public async Task RunAsync(
        [QueueTrigger("webjobs-blobtrigger-poison", Connection = "ArticleStorage")] string message,
        CancellationToken cancellationToken
    )
    {
        metrics.Poisoned(storage.Articles.Name);
        if (FindName(message) is not { } name)
        {
            await deadLetters.AddAsync(storage.Articles.Name, message, cancellationToken);
            return;
        }

        if (!ArticleId.TryParse(name, out var id))
        {
            await rejections.PutAsync(name, Rejections.BadName, cancellationToken);
            return;
        }

        Log.Postponed(logger, id.Value, Delay, "poisoned");
        await DigestMessage.Request(id.Value).SendAsync(storage.DigestRequests, Delay, cancellationToken);
    }

    private static string? FindName(string message)
    {
        try
        {
            using var json = JsonDocument.Parse(message);
            return
                json.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("BlobName", out var name)
                && name.ValueKind == JsonValueKind.String
                ? name.GetString()
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null; // An unpaired surrogate is not valid either.
        }
    }
}
