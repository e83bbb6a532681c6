using Microsoft.Extensions.Logging;
using Summarizer.Functions.Models;

namespace Summarizer.Functions.Maintenance;

/// <summary>Erases the model replies about texts that the run found unneeded.</summary>
/// <remarks>
/// A text is stored before a model is asked, so a draft belongs to the articles whose texts have its hash. A draft that was last asked for
/// before the run started already had its text when the texts were listed; the others are left to the next run. Drafts without a text
/// belong to daily digests, which may wait an hour for the model.
/// </remarks>
public sealed class DraftSweeper(
    ContainerListings listings,
    DraftStore drafts,
    HashFiles hashes,
    TimeProvider time,
    ILogger<DraftSweeper> logger
)
{
    /// <summary>The maximum number of hashes in a step. They are held in memory while the needed hashes are read.</summary>
    internal const int MaxHashesOfStep = 50_000;

    // A day waits an hour for an unavailable model, and is checked every five minutes.
    private static readonly TimeSpan MaxWait = TimeSpan.FromHours(3);

    /// <summary>How many hashes a step looks at.</summary>
    internal int HashesOfStep { get; init; } = MaxHashesOfStep;

    /// <summary>Does the next step. Returns the run after it, and whether that was the last.</summary>
    internal async Task<(MaintenanceRun Next, bool IsDone)> StepAsync(MaintenanceRun run, CancellationToken cancellationToken)
    {
        await using var listing = new SortedListing(listings.Drafts, blob => blob, run.Drafts!);
        var (unneeded, isAtEnd) = await ListAsync(listing, cancellationToken);
        var erased = new HashSet<UInt128>();
        var files = await hashes.ListAsync(run.StartedAt, cancellationToken);
        if ((run.HashFiles ?? []).Except(files).Any())
            return (run.Count(0, 0), true); // Somebody erased a file. The next run erases the drafts.
        await foreach (var (hash, isErased) in hashes.ReadAsync(files, cancellationToken))
        {
            if (!isErased)
                unneeded.Remove(hash);
            else if (unneeded.ContainsKey(hash))
                erased.Add(hash);
        }

        var abandoned = unneeded
            .Where(draft =>
                draft.Value.LastAsked <= run.StartedAt && (erased.Contains(draft.Key) || draft.Value.LastAsked < time.GetUtcNow() - MaxWait)
            )
            .Select(draft => draft.Value.Hash)
            .ToList();
        await Parallel.ForEachAsync(
            abandoned,
            RequestSender.InParallel(cancellationToken),
            async (hash, token) => await drafts.EraseAsync(hash, token)
        );
        if (abandoned.Count > 0)
            Log.OrphansErased(logger, 0, abandoned.Count);
        return (run.Count(0, 0) with { Drafts = listing.Cursor }, isAtEnd);
    }

    /// <summary>The next hashes that models were asked about, and when that was last, UTC. Ends between two hashes.</summary>
    private async Task<(Dictionary<UInt128, (string Hash, DateTimeOffset LastAsked)> Asked, bool IsAtEnd)> ListAsync(
        SortedListing listing,
        CancellationToken cancellationToken
    )
    {
        var asked = new Dictionary<UInt128, (string Hash, DateTimeOffset LastAsked)>();
        while (await listing.PeekAsync(cancellationToken) is { } draft)
        {
            var hash = draft.Key.Split('/')[0];
            var key = HashFiles.KeyOf(hash);
            var isKnown = asked.TryGetValue(key, out var known);
            if (!isKnown && asked.Count >= HashesOfStep)
                return (asked, false);
            asked[key] = (hash, isKnown && known.LastAsked > draft.WrittenAt ? known.LastAsked : draft.WrittenAt);
            listing.Take();
        }

        return (asked, true);
    }
}
