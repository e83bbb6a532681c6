using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Queues;
using LocalFunctions.Configuration;
using LocalFunctions.Invocations;
using LocalFunctions.Storage;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Blobs;

/// <summary>Runs a function on a blob until it succeeds. After the last failed attempt it sends a message to the poison queue.</summary>
internal sealed class BlobRunner(
    FunctionInvoker invoker,
    StorageAccounts accounts,
    HostSettings settings,
    HostLifetime lifetime,
    ILogger<BlobRunner> logger
)
{
    /// <summary>Runs the function. False if this version of the blob is still unhandled.</summary>
    public async Task<bool> RunAsync(BlobRun run)
    {
        var attempts = settings.Blobs.PoisonBlobThreshold;
        var blob = run.Function.Container.GetBlobClient(run.Blob.Name);
        for (var attempt = 1; attempt <= attempts; attempt++)
        {
            if (lifetime.Abandoned.IsCancellationRequested)
                return false;
            if (await TryAsync(run, blob, attempt))
                return true;
            if (lifetime.Stopping.IsCancellationRequested || !await IsCurrentAsync(run, blob))
                return false;
        }

        await PoisonAsync(run);
        return true;
    }

    private async Task<bool> TryAsync(BlobRun run, BlobClient blob, int attempt)
    {
        try
        {
            await invoker.InvokeAsync(
                run.Function.Entry,
                TriggerInput.OfBlob(run.Function.Trigger, blob, run.Values),
                CancellationToken.None
            );
            return true;
        }
        catch (OperationCanceledException) when (lifetime.Abandoned.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception exception)
        {
            logger.BlobAttemptFailed(
                exception,
                run.Function.Entry.Name,
                run.Function.Container.Name,
                run.Blob.Name,
                attempt,
                settings.Blobs.PoisonBlobThreshold
            );
            return false;
        }
    }

    // If the blob was deleted or changed during the run, the failure does not count against this version.
    private static async Task<bool> IsCurrentAsync(BlobRun run, BlobClient blob)
    {
        try
        {
            BlobProperties properties = await blob.GetPropertiesAsync();
            return properties.ETag.ToString("H") == run.Blob.ETag;
        }
        catch (RequestFailedException exception)
        {
            return !exception.IsBlobMissing();
        }
    }

    private async Task PoisonAsync(BlobRun run)
    {
        var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 };
        var queue = accounts.Queues(run.Function.Trigger.Connection, options).GetQueueClient(PoisonBlobMessage.Queue);
        await queue.CreateIfNotExistsAsync();
        await queue.SendMessageAsync(PoisonBlobMessage.For(run).ToString(), timeToLive: TimeSpan.FromSeconds(-1));
        logger.BlobPoisoned(run.Function.Entry.Name, run.Function.Container.Name, run.Blob.Name);
    }
}
