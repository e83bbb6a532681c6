using System.Collections.Concurrent;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using LocalFunctions.Discovery;

namespace LocalFunctions.Blobs;

/// <summary>A function on blobs, with what it has dealt with and what it is busy with.</summary>
internal sealed class BlobFunction(FunctionEntry entry, BlobTrigger trigger, BlobContainerClient container, BlobReceipts receipts)
{
    private readonly ConcurrentDictionary<string, bool> _busy = new();

    public FunctionEntry Entry => entry;

    public BlobTrigger Trigger => trigger;

    public BlobContainerClient Container => container;

    public BlobReceipts Receipts => receipts;

    /// <summary>Makes a run of a listed blob, or null when there is nothing to do now. A blob has one run at a time.</summary>
    public BlobRun? Offer(BlobItem blob)
    {
        if (trigger.Path.Match(blob.Name) is not { } values) return null;
        string etag = blob.Properties.ETag?.ToString("H") ?? string.Empty;
        if (receipts.See(blob.Name, etag) || !_busy.TryAdd(blob.Name, true)) return null;
        return new BlobRun(this, blob.Name, etag, blob.Properties.BlobType ?? BlobType.Block, values);
    }

    /// <summary>Ends a run; the version counts as dealt with when it was.</summary>
    public void End(BlobRun run, bool handled)
    {
        if (handled) receipts.Add(new Receipt(run.BlobName, run.ETag));
        _busy.TryRemove(run.BlobName, out _);
    }
}

/// <summary>A version of a blob that a function is to run on.</summary>
internal sealed record BlobRun(BlobFunction Function, string BlobName, string ETag, BlobType Type, IReadOnlyDictionary<string, object?> Values);
