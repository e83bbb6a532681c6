using Microsoft.Extensions.Logging;
using Summarizer.Digests;
using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Maintenance;

/// <summary>Requests every article whose digest has another model, prompt, language or second check than the settings.</summary>
public sealed class Redigester(ContainerListings listings, RequestSender requests, EngineVersion engine, ILogger<Redigester> logger)
{
    /// <summary>Requests what the next page of the records lists. Returns the run after it, and whether that was the last.</summary>
    internal async Task<(MaintenanceRun Next, bool IsDone)> StepAsync(MaintenanceRun run, CancellationToken cancellationToken)
    {
        var page = await listings.Records(run.Marker, cancellationToken).FirstAsync(cancellationToken);
        var published = page
            .Values.Select(blob => (Key: NameWalk.KeyOfRecord(blob.Name), blob.Metadata))
            .Where(record => record.Key is not null)
            .Select(record => new ListedName(record.Key![..^1], null, record.Metadata))
            .Where(record => record.Read(DigestStore.StateMetadata) == nameof(PublicationState.Published))
            .ToList();
        var requested = await requests.SendAsync(
            published.Where(record => !IsCurrent(record)).Select(record => record.Name),
            cancellationToken
        );
        var next = run.Count(published.Count, requested) with { Marker = page.ContinuationToken };
        var isDone = string.IsNullOrEmpty(page.ContinuationToken);
        if (isDone)
            Log.Redigested(logger, next.Seen, next.Requested);
        return (next, isDone);
    }

    private bool IsCurrent(ListedName record) =>
        engine.Produced(Uri.UnescapeDataString(record.Read(DigestStore.EngineMetadata)), record.Read(DigestStore.ArticleLanguageMetadata));
}
