using System.Collections.Concurrent;

namespace LocalFunctions.Blobs;

/// <summary>Which versions of which blobs a function has dealt with: known at once in memory, written in batches.</summary>
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

    /// <summary>Whether the listed version has been dealt with; notes that the blob still exists.</summary>
    public bool See(BlobVersion blob)
    {
        if (!_entries.TryGetValue(blob.Name, out var entry))
            return false;
        if (entry.SeenInScan != _scan)
            _seen++;
        entry.SeenInScan = _scan;
        return entry.ETag == blob.ETag;
    }

    /// <summary>Forgets blobs that a whole listing did not show. ETags are unique, so a blob of the same name made later is new.</summary>
    public void EndScan()
    {
        if (_seen >= _entries.Count)
            return;
        foreach ((var name, var entry) in _entries)
        {
            // A receipt from within this scan may be of a blob the listing had passed already.
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

    /// <summary>Writes what is new in one call. What cannot be written now is kept for the next time. Not for two callers at once.</summary>
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

    // Most of the log is superseded receipts and deleted blobs by then.
    private bool IsCompactionWorthwhile => log.LogLength > FewReceipts + (2 * _entries.Count);

    private IEnumerable<Receipt> All() => _entries.Select(entry => new Receipt(entry.Key, entry.Value.ETag));

    private sealed class Entry(string etag)
    {
        public string ETag => etag;

        /// <summary>The last scan whose listing showed the blob; 0 until there is one.</summary>
        public int SeenInScan { get; set; }
    }
}
