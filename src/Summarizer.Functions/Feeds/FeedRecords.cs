using Summarizer.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Feeds;

/// <summary>
/// The records that readers asked for last. A line of the log makes what is known of its article count no more; and as a line is
/// written before its record, a record that has not come up to the line's revision is not kept for longer than a moment.
/// </summary>
/// <param name="time">Tells how old they are.</param>
/// <param name="maxAge">For how long a record is kept that is behind its line.</param>
internal sealed class FeedRecords(DigestStore digests, TimeProvider time, TimeSpan maxAge)
{
    private const int MaxCount = 20_000;
    private const long MaxBytes = 64 << 20;

    /// <summary>Nothing is kept for ever, whatever was missed.</summary>
    private static readonly TimeSpan MaxAge = TimeSpan.FromMinutes(10);

    private readonly LruCache<string, Entry> _entries = new(MaxCount, MaxBytes);
    private long _marks;
    private long _cleared;

    /// <summary>Takes note of lines that were appended.</summary>
    public void Mark(IReadOnlyList<PlacedLine> lines)
    {
        if (lines.Count == 0)
            return;
        var mark = Interlocked.Increment(ref _marks);
        foreach (var line in lines)
        {
            var revision = _entries.TryGet(line.Id, out var known) ? Math.Max(known.Revision, line.Revision) : line.Revision;
            _entries.Set(line.Id, new Entry(null, revision, mark, default), 100 + (2 * line.Id.Length));
        }
    }

    /// <summary>Forgets all, as there were more lines than could be read.</summary>
    public void Clear()
    {
        Volatile.Write(ref _cleared, Interlocked.Increment(ref _marks));
        _entries.Clear();
    }

    /// <summary>The record that a line refers to, and whether it is as new as every line seen for it.</summary>
    public ValueTask<(FeedRecord Record, bool IsSettled)> FindAsync(PlacedLine line, CancellationToken cancellationToken)
    {
        if (_entries.TryGet(line.Id, out var known) && known.Record is { } record)
        {
            var isSettled = record.Revision >= Math.Max(known.Revision, line.Revision);
            if (time.GetElapsedTime(known.ReadAt) < (isSettled ? MaxAge : maxAge))
                return new((record, isSettled));
        }

        return new(ReadAsync(line, cancellationToken));
    }

    private async Task<(FeedRecord Record, bool IsSettled)> ReadAsync(PlacedLine line, CancellationToken cancellationToken)
    {
        if (!ArticleId.TryParse(line.Id, out var id))
            return (FeedRecord.None, true);
        var (mark, readAt) = (Volatile.Read(ref _marks), time.GetTimestamp());
        var record = await digests.FindAsync(id, cancellationToken) is { } found
            ? new FeedRecord(found.Digest, found.Publication.Line, found.Publication.Revision)
            : FeedRecord.None;

        // A line that arrived while the record was read may announce a newer one.
        var revision = _entries.TryGet(line.Id, out var known) ? Math.Max(known.Revision, line.Revision) : line.Revision;
        var isOvertaken = known?.Mark > mark || Volatile.Read(ref _cleared) > mark;
        if (!isOvertaken)
            _entries.Set(line.Id, new Entry(record, revision, known?.Mark ?? 0, readAt), record.Size);
        return (record, !isOvertaken && record.Revision >= revision);
    }

    /// <param name="Record">The record; null: to be read.</param>
    /// <param name="Revision">The highest revision that a line told of.</param>
    /// <param name="Mark">When a line told of it last.</param>
    /// <param name="ReadAt">When the record was read.</param>
    private sealed record Entry(FeedRecord? Record, int Revision, long Mark, long ReadAt);
}
