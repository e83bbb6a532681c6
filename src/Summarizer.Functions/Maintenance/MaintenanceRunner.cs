using Azure;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Maintenance;

/// <summary>
/// Starts jobs that go through all blobs of a container, and does them step by step: each message on <c>maintenance</c> does the step that
/// the job's run says is next, writes the run, and sends the next message.
/// </summary>
/// <remarks>
/// A message that is delivered again continues from the run's current step. If two do the same step at once, only one can write the run,
/// and only that one sends a message. So several messages do no harm, and one is enough to finish.
/// </remarks>
public sealed class MaintenanceRunner(
    StorageClients storage,
    Reconciler reconciler,
    Redigester redigester,
    RejectionReplayer replayer,
    TimeProvider time
)
{
    // A step ends within the functionTimeout in host.json, 10 minutes. An older run may have lost its message.
    private static readonly TimeSpan StaleAfter = TimeSpan.FromMinutes(15);

    // A draft has the time of its storage, to the second. What is as old as the run must be older than its listings.
    private static readonly TimeSpan StartDelay = TimeSpan.FromSeconds(2);

    private const string Suffix = ".json";

    private readonly JsonBlobs<MaintenanceRun> _runs = new(storage.Maintenance, MaintenanceJson.Readable.MaintenanceRun);

    /// <summary>The last run of a job; null if there was none.</summary>
    internal async Task<MaintenanceRun?> FindAsync(string job, CancellationToken cancellationToken) =>
        await _runs.FindAsync(BlobName(job), cancellationToken) is { } blob && blob.TryParse(out var run) ? run : null;

    /// <summary>Starts a job, unless it is under way. Returns its run.</summary>
    /// <param name="again">Whether another run follows if one is under way, which may have passed what the caller wants it to find.</param>
    internal async Task<MaintenanceRun> StartAsync(string job, bool again, CancellationToken cancellationToken)
    {
        MaintenanceRun? written = null;
        while (true)
        {
            var (blob, now) = (await _runs.FindAsync(BlobName(job), cancellationToken), time.GetUtcNow());
            var run = blob is not null && blob.TryParse(out var last) && last.FinishedAt is null ? last : null;

            // Written by this call, whose first answer was lost.
            var isOwn = run is not null && run.UpdateId == written?.UpdateId;
            var needsMessage = run is null || isOwn || run.UpdatedAt + StaleAfter < now;
            var next =
                run is null ? MaintenanceRun.Start(now)
                : isOwn ? run
                : (needsMessage ? run.Update(now) : run) with // Updated: the next caller sends no second message.
                {
                    IsStartedAgain = run.IsStartedAgain || again,
                };
            if (next != run && await _runs.TryPutAsync(BlobName(job), next, blob?.ETag, null, cancellationToken) is null)
            {
                if (needsMessage)
                    written = next;
                continue;
            }

            if (needsMessage)
                await SendAsync(job, StartDelay, cancellationToken);
            return next;
        }
    }

    /// <summary>Resumes each run that has stopped because its last message was lost.</summary>
    internal async Task ResumeAsync(CancellationToken cancellationToken)
    {
        await foreach (var name in _runs.ListAsync(prefix: null, cancellationToken))
        {
            if (!name.EndsWith(Suffix, StringComparison.Ordinal))
                continue;
            var job = name[..^Suffix.Length];
            if (await FindAsync(job, cancellationToken) is { } run && HasStopped(run))
                await StartAsync(job, again: false, cancellationToken);
        }
    }

    private bool HasStopped(MaintenanceRun run) =>
        run.FinishedAt is null ? run.UpdatedAt + StaleAfter < time.GetUtcNow() : run.IsStartedAgain;

    /// <summary>Does the next step of a job, if it is under way.</summary>
    internal async Task ContinueAsync(string job, CancellationToken cancellationToken)
    {
        if (await _runs.FindAsync(BlobName(job), cancellationToken) is not { } blob || !blob.TryParse(out var run))
            return;
        if (run.FinishedAt is not null)
        {
            if (run.IsStartedAgain) // The process ended before the next run was started.
                await StartAsync(job, again: false, cancellationToken);
            return;
        }

        if (await TryStepAsync(job, blob, run, cancellationToken) is not var (next, isDone))
            return;
        next = next.Update(time.GetUtcNow());
        if (isDone)
            next = next with { FinishedAt = next.UpdatedAt, Marker = null, Walk = null, Drafts = null, HashFiles = null };
        if (await WriteAsync(job, blob, run, next, cancellationToken) is not { } written)
            return;
        if (isDone && job == MaintenanceMessage.Reconcile)
            await reconciler.EndAsync(run, cancellationToken);
        if (written.IsStartedAgain && isDone)
            await StartAsync(job, again: false, cancellationToken);
        else if (!isDone)
            await SendAsync(job, TimeSpan.Zero, cancellationToken);
    }

    /// <summary>Does a step. Null if another message finished the run meanwhile and erased its files.</summary>
    private async Task<(MaintenanceRun Next, bool IsDone)?> TryStepAsync(
        string job,
        JsonBlob<MaintenanceRun> blob,
        MaintenanceRun run,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await StepAsync(job, run, cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.IsBlobNotFound())
        {
            if ((await _runs.FindAsync(BlobName(job), cancellationToken))?.ETag == blob.ETag)
                throw;
            return null;
        }
    }

    private Task<(MaintenanceRun Next, bool IsDone)> StepAsync(string job, MaintenanceRun run, CancellationToken cancellationToken) =>
        job switch
        {
            MaintenanceMessage.Reconcile => reconciler.StepAsync(run, cancellationToken),
            MaintenanceMessage.Redigest => redigester.StepAsync(run, cancellationToken),
            _ => replayer.StepAsync(job[MaintenanceMessage.Replay.Length..], run, cancellationToken),
        };

    /// <summary>Writes a run after its step. Null if another message did the same step first.</summary>
    private async Task<MaintenanceRun?> WriteAsync(
        string job,
        JsonBlob<MaintenanceRun> blob,
        MaintenanceRun run,
        MaintenanceRun next,
        CancellationToken cancellationToken
    )
    {
        while (await _runs.TryPutAsync(BlobName(job), next, blob.ETag, null, cancellationToken) is null)
        {
            if (await _runs.FindAsync(BlobName(job), cancellationToken) is not { } latest || !latest.TryParse(out var other))
                return null;

            // Written by this call, whose first answer was lost.
            if (other.UpdateId == next.UpdateId)
                return next with { IsStartedAgain = other.IsStartedAgain };

            // Otherwise it may only have been started again.
            if ((other.StartedAt, other.Steps, other.FinishedAt) != (run.StartedAt, run.Steps, null))
                return null;
            (blob, next) = (latest, next with { IsStartedAgain = other.IsStartedAgain });
        }

        return next;
    }

    private Task SendAsync(string job, TimeSpan delay, CancellationToken cancellationToken) =>
        new MaintenanceMessage(1, job).SendAsync(storage.MaintenanceSteps, delay, cancellationToken);

    private static string BlobName(string job) => job + Suffix;
}
