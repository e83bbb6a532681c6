using Azure.Storage.Blobs;
using LocalFunctions.Discovery;

namespace LocalFunctions.Blobs;

/// <summary>A blob function, the blob versions it has handled, and its current runs.</summary>
internal sealed class BlobFunction(
    FunctionEntry entry,
    BlobTrigger trigger,
    BlobContainerClient container,
    BlobContainerClient listing,
    BlobReceipts receipts
)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Busy> _busy = [];

    public FunctionEntry Entry => entry;

    public BlobTrigger Trigger => trigger;

    public BlobContainerClient Container => container;

    /// <summary>The container as the scanner uses it: without client retries, because the scanner retries.</summary>
    public BlobContainerClient Listing => listing;

    public BlobReceipts Receipts => receipts;

    /// <summary>
    /// Returns a run for a version, or null if there is nothing to do now. A blob has one run at a time; a newer version waits for that run
    /// to end.
    /// </summary>
    public BlobRun? Offer(BlobVersion blob)
    {
        if (trigger.Path.Match(blob.Name) is not { } values)
            return null;
        if (receipts.See(blob))
            return null;
        var run = new BlobRun(this, blob, values);
        lock (_gate)
        {
            if (_busy.TryAdd(blob.Name, new Busy(run)))
                return run;
            var busy = _busy[blob.Name];
            if (busy.Run.Blob.ETag != blob.ETag)
                busy.Next = run;
            return null;
        }
    }

    /// <summary>Ends a run and, if it was handled, records the version. Returns a run for the newer version that waited, if any.</summary>
    public BlobRun? End(BlobRun run, bool handled)
    {
        if (handled)
            receipts.Add(new Receipt(run.Blob.Name, run.Blob.ETag));
        lock (_gate)
        {
            _busy.Remove(run.Blob.Name, out var busy);
            if (busy?.Next is not { } next)
                return null;
            _busy.Add(run.Blob.Name, new Busy(next));
            return next;
        }
    }

    /// <summary>Forgets the current runs. The next scan finds their blobs again.</summary>
    public void Clear()
    {
        lock (_gate)
            _busy.Clear();
    }

    private sealed class Busy(BlobRun run)
    {
        public BlobRun Run => run;

        public BlobRun? Next { get; set; }
    }
}

/// <summary>A version of a blob for a function to run on.</summary>
internal sealed record BlobRun(BlobFunction Function, BlobVersion Blob, IReadOnlyDictionary<string, object?> Values);
