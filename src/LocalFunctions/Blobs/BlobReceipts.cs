using System.Collections.Concurrent;

namespace LocalFunctions.Blobs;

/// <summary>The blob versions that a function has handled: up to date in memory, written to storage in batches.</summary>
internal sealed class BlobReceipts(ReceiptLog log)
{
    private const int FewReceipts = 1_000;

    private readonly ConcurrentDictionary<string, Entry> _entries = new();
    private readonly ConcurrentQueue<Receipt> _unwritten = new();
    private int _scan;
    private int _seen;

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        _entries.Clear();
        foreach (var receipt in await log.LoadAsync(cancellationToken))
            _entries[receipt.BlobName] = new Entry(receipt.ETag);
    }

    public void BeginScan()
    {
        _scan++;
        _seen = 0;
    }

    /// <summary>Whether this version has been handled. Also notes that the blob still exists.</summary>
    public bool See(BlobVersion blob)
    {
        if (!_entries.TryGetValue(blob.Name, out var entry))
            return false;
        if (entry.SeenInScan != _scan)
            _seen++;
        entry.SeenInScan = _scan;
        return entry.ETag == blob.ETag;
    }

    /// <summary>Forgets the blobs that a full listing no longer shows. ETags are unique, so a later blob of the same name is new.</summary>
    public void EndScan()
    {
        if (_seen >= _entries.Count)
            return;
        foreach ((var name, var entry) in _entries)
        {
            // The listing may have passed this name before the blob was written, so a receipt from this scan is kept.
            if (entry.SeenInScan < _scan && entry.SeenInScan != 0)
                _entries.TryRemove(name, out _);
            else if (entry.SeenInScan == 0)
                entry.SeenInScan = _scan;
        }
    }

    public void Add(Receipt receipt)
    {
        _entries[receipt.BlobName] = new Entry(receipt.ETag);
        _unwritten.Enqueue(receipt);
    }

    /// <summary>Writes the new receipts in one call. If that fails, they are kept for the next call. Not thread-safe.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_unwritten.IsEmpty)
            return;
        var batch = new List<Receipt>();
        while (_unwritten.TryDequeue(out var receipt))
            batch.Add(receipt);
        try
        {
            var hasRoom = await log.TryAppendAsync(batch, cancellationToken);
            if (!hasRoom || IsCompactionWorthwhile)
                await log.CompactAsync(All(), cancellationToken);
        }
        catch
        {
            batch.ForEach(_unwritten.Enqueue);
            throw;
        }
    }

    // By then, most lines of the log are outdated or belong to deleted blobs.
    private bool IsCompactionWorthwhile => log.LogLength > FewReceipts + (2 * _entries.Count);

    private IEnumerable<Receipt> All() => _entries.Select(entry => new Receipt(entry.Key, entry.Value.ETag));

    private sealed class Entry(string etag)
    {
        public string ETag => etag;

        /// <summary>The last scan that listed the blob; 0 if none has.</summary>
        public int SeenInScan { get; set; }
    }
}
