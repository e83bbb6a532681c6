using Azure.Storage.Blobs;
using LocalFunctions.Discovery;

namespace LocalFunctions.Blobs;

/// <summary>A function on blobs, with what it has dealt with and what it is busy with.</summary>
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

    /// <summary>Makes a run of a version, or null when there is nothing to do now. A blob has one run at a time; a newer version waits for its end.</summary>
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

    /// <summary>Ends a run; the version counts as dealt with when it was. A newer version that has waited is returned as the next run.</summary>
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

    /// <summary>Forgets what it was busy with; all of it will be found again.</summary>
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

/// <summary>A version of a blob that a function is to run on.</summary>
internal sealed record BlobRun(BlobFunction Function, BlobVersion Blob, IReadOnlyDictionary<string, object?> Values);
