using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions;

/// <summary>The blob trigger gave up on an article. It retries without pause, so an outage of seconds ends here: try again later.</summary>
public sealed class RetryPoisonedBlob(StorageClients storage, ProductMetrics metrics, ILogger<RetryPoisonedBlob> log)
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(30);

    /// <summary>Runs for every message on <c>webjobs-blobtrigger-poison</c>.</summary>
    [Function(nameof(RetryPoisonedBlob))]
    public async Task RunAsync(
        [QueueTrigger("webjobs-blobtrigger-poison", Connection = "ArticleStorage")] string message, CancellationToken cancellationToken)
    {
        metrics.Poisoned(storage.Articles.Name);
        var name = JsonNode.Parse(message)?["BlobName"]?.GetValue<string>() ?? throw new JsonException("The message names no blob.");
        if (!ArticleId.TryParse(name, out var id)) return;

        Log.Postponed(log, id.Value, Delay, "poisoned");
        await DigestMessage.Request(id.Value).SendAsync(storage.DigestRequests, Delay, cancellationToken);
    }
}
