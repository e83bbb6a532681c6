using System.Globalization;
using Microsoft.Extensions.Logging;
using Summarizer.Articles;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Maintenance;

/// <summary>
/// Compares the listing of the articles with the listing of the records, whose metadata says what they describe. Requests every article
/// whose record is missing, stale, unfinished, rejected by an older reader, or waiting for an overdue retry or event, and every record
/// whose article is gone. Erases texts that no record needs, and then, with <see cref="DraftSweeper"/>, model replies.
/// </summary>
public sealed class Reconciler(
    ContainerListings listings,
    OrphanedTexts texts,
    RejectionStore rejections,
    HashFiles hashes,
    DraftSweeper drafts,
    RequestSender requests,
    TimeProvider time,
    ILogger<Reconciler> logger
)
{
    /// <summary>Four pages of each listing, so that rereading the page in which a step begins costs little.</summary>
    internal const int MaxBlobsOfStep = 4 * StorageClients.MaxPageSize;

    private static readonly string CurrentReader = ArticleReader.Version.ToString(CultureInfo.InvariantCulture);

    // Other messages in the queue may delay a retry, but a delay of an hour means that it was lost.
    private static readonly TimeSpan LostAfter = TimeSpan.FromHours(1);

    /// <summary>How many names and texts a step looks at.</summary>
    internal int BlobsOfStep { get; init; } = MaxBlobsOfStep;

    /// <summary>Does the next step. Returns the run after it, and whether that was the last.</summary>
    internal async Task<(MaintenanceRun Next, bool IsDone)> StepAsync(MaintenanceRun run, CancellationToken cancellationToken)
    {
        if (run.Drafts is null)
            return (await CompareAsync(run, cancellationToken), false);
        var (next, isDone) = await drafts.StepAsync(run, cancellationToken);
        if (isDone)
            Log.Reconciled(logger, next.Seen, next.Requested);
        return (next, isDone);
    }

    /// <summary>Erases what a finished run kept.</summary>
    internal Task EndAsync(MaintenanceRun run, CancellationToken cancellationToken) => hashes.EraseAsync(run.StartedAt, cancellationToken);

    private async Task<MaintenanceRun> CompareAsync(MaintenanceRun run, CancellationToken cancellationToken)
    {
        await using var walk = listings.Walk(run.Walk ?? WalkCursor.Start);
        var (articles, blobs, isAtEnd) = (0, 0, false);
        var (lost, badNames, orphans) = (new List<string>(), new List<string>(), new List<StoredText>());
        var (needed, erased) = (new HashSet<UInt128>(), new HashSet<UInt128>());
        for (; blobs < BlobsOfStep && !isAtEnd; blobs++)
        {
            if (await walk.NextAsync(cancellationToken) is not var (name, blob))
            {
                isAtEnd = true;
            }
            else if (blob is null)
            {
                articles += name.ArticleETag is null ? 0 : 1;
                if (IsLost(name))
                    lost.Add(name.Name);
                if (name.ArticleETag is not null && !ArticleId.TryParse(name.Name, out _))
                    badNames.Add(name.Name);
                needed.UnionWith(name.Hashes().Select(HashFiles.KeyOf));
                erased.UnionWith(name.Hashes(DigestStore.ErasedHashesMetadata).Select(HashFiles.KeyOf));
            }
            else
            {
                var text = OrphanedTexts.Of(blob);
                if (texts.IsOrphan(text, blob.WrittenAt, name, IsSettled(name)))
                    orphans.Add(text);
                else
                    needed.Add(HashFiles.KeyOf(text.ContentHash));
            }
        }

        var requested = await requests.SendAsync(lost, cancellationToken);
        foreach (var name in badNames)
            await rejections.AddAsync(name, Rejections.BadName, cancellationToken);
        var unneeded = await texts.FindStillOrphanedAsync(orphans, cancellationToken);
        erased.UnionWith(unneeded.Select(text => HashFiles.KeyOf(text.ContentHash)));
        needed.UnionWith(orphans.Except(unneeded).Select(text => HashFiles.KeyOf(text.ContentHash)));
        // Before the texts are erased: if the process ends here, the repeated step no longer finds them.
        var file = await hashes.WriteAsync(run.StartedAt, needed, erased, cancellationToken);
        await texts.EraseAsync(unneeded, cancellationToken);
        return run.Count(articles, requested) with
        {
            Walk = isAtEnd ? null : walk.Cursor,
            Drafts = isAtEnd ? new ListingCursor() : null,
            HashFiles = [.. run.HashFiles ?? [], file],
        };
    }

    private bool IsLost(ListedName name) =>
        (name.ArticleETag is null ? !name.IsTombstone() : !IsSettled(name)) || IsOverdue(name.Read(DigestStore.RetractedAtMetadata));

    private bool IsSettled(ListedName name) =>
        name.ArticleETag is not null
        && name.Record is not null
        && name.Read(DigestStore.UnfinishedMetadata) == "false"
        && name.Read(DigestStore.ArticleETagMetadata) == name.ArticleETag
        && !IsOverdue(name.Read(DigestStore.RetryAtMetadata))
        && !IsRejectedByOldReader(name.Record);

    // A record written before readers had versions has no such metadata.
    private static bool IsRejectedByOldReader(IDictionary<string, string> record) =>
        record.TryGetValue(DigestStore.RejectedByMetadata, out var reader)
            ? reader.Length > 0 && reader != CurrentReader
            : record.TryGetValue(DigestStore.StateMetadata, out var state) && state == nameof(PublicationState.Rejected);

    private bool IsOverdue(string at) =>
        DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var due)
        && due + LostAfter < time.GetUtcNow();
}
