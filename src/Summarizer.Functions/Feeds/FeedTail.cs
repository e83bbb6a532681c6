using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Feeds;

/// <summary>
/// Keeps the newest lines of the log in memory, as far back as readers have asked. It checks for new ones for all readers at once, a
/// little more often than once a second while they ask; if there are none, that is one or two storage calls. A day of more than 98,000
/// lines has full parts, to which only an instance that has just started or has long been idle still appends: pages check them in turn,
/// so such a line may take 32 looks to be seen, and a day checks them all. Every ten minutes it lists the parts and forgets the records,
/// so that nothing that was missed stays missed.
/// </summary>
internal sealed class FeedTail
{
    private const int MaxLines = 20_000;

    /// <summary>After more than this, it is cheaper to begin again and read what somebody asks for.</summary>
    private const int MaxNewBytes = 256 * 1024;

    /// <summary>A full part is checked once in this many looks; the last two parts of a day are checked at each look.</summary>
    internal const int LooksPerFullPart = 32;

    internal static readonly TimeSpan ListInterval = TimeSpan.FromMinutes(10);

    private readonly FeedLog _log;
    private readonly FeedRecords _records;
    private readonly TimeProvider _time;
    private readonly TimeSpan _maxAge;
    private readonly SharedRefresh<FeedSnapshot> _refresh;
    private readonly Lock _lock = new();
    private volatile FeedSnapshot? _snapshot;
    private int _looks,
        _isFullLook;

    public FeedTail(FeedLog log, FeedRecords records, TimeProvider time, TimeSpan maxAge)
    {
        (_log, _records, _time, _maxAge) = (log, records, time, maxAge);
        _refresh = new SharedRefresh<FeedSnapshot>(RefreshAsync, time);
    }

    /// <summary>
    /// The log as it is, or was a moment ago. If storage is slow or fails, it may be minutes old: see when it was checked.
    /// </summary>
    public ValueTask<FeedSnapshot> ReadAsync(CancellationToken cancellationToken)
    {
        if (_snapshot is not { } snapshot)
            return new(_refresh.JoinAsync(cancellationToken));
        var age = _time.GetElapsedTime(snapshot.CheckedAt);
        if (age < _maxAge * SharedRefresh<FeedSnapshot>.RefreshAfter)
            return new(snapshot);
        return new(
            _maxAge > TimeSpan.Zero ? _refresh.JoinAsync(snapshot, age, _maxAge, cancellationToken) : _refresh.JoinAsync(cancellationToken)
        );
    }

    /// <summary>The log as it is now, or later.</summary>
    public Task<FeedSnapshot> ReadNowAsync(CancellationToken cancellationToken)
    {
        Volatile.Write(ref _isFullLook, 1);
        return _refresh.NextAsync(cancellationToken);
    }

    /// <summary>Keeps lines that a reader found in a snapshot's parts before a place, if they continue the tail.</summary>
    public void Extend(long version, FeedPlace before, FeedBatch batch)
    {
        lock (_lock)
        {
            if (_snapshot is { } tail && tail.Version == version && tail.Begin == before && tail.Lines.Count < MaxLines)
                _snapshot = tail with { Lines = [.. tail.Lines, .. batch.Lines], Begin = batch.Begin };
        }
    }

    private async Task<FeedSnapshot> RefreshAsync()
    {
        var now = _time.GetTimestamp();
        var last = _snapshot;
        var next = last is null ? null : await FollowAsync(last);
        if (next is null || _time.GetElapsedTime(next.ListedAt, now) >= ListInterval)
            next = await ListAsync(next, (last?.Version ?? 0) + 1) with { ListedAt = now };
        lock (_lock)
            return _snapshot = (next.Version == last?.Version ? _snapshot! : next) with { CheckedAt = now };
    }

    /// <summary>Lists the parts, and forgets what is in memory unless nothing was missed.</summary>
    private async Task<FeedSnapshot> ListAsync(FeedSnapshot? known, long version)
    {
        var parts = await _log.ListPartsAsync(CancellationToken.None);
        _records.Clear();
        return known?.Parts.SequenceEqual(parts) is true ? known with { Version = version } : new FeedSnapshot(version, parts);
    }

    /// <summary>Adds the lines that were appended since; null if there are too many.</summary>
    private async Task<FeedSnapshot?> FollowAsync(FeedSnapshot snapshot)
    {
        var (day, lastDay) = _log.LiveDays();
        var look = _looks++ % LooksPerFullPart;
        var isFull = Interlocked.Exchange(ref _isFullLook, 0) != 0;
        for (; day <= lastDay; day = day.AddDays(1))
        {
            var mayExist = true;
            for (var number = 0; mayExist; number++)
            {
                if (!isFull && snapshot.FindPart(day, number + 2) is not null && number % LooksPerFullPart != look)
                    continue;
                if (await _log.FindPartAsync(day, number, CancellationToken.None) is not var (part, mayContinue))
                    break;
                var known = snapshot.FindPart(day, number)?.Length ?? 0;
                if (part.Length - known > MaxNewBytes)
                    return null;
                if (part.Length > known)
                    snapshot = snapshot.With(part, await ReadNewAsync(part, known));
                mayExist = mayContinue || snapshot.FindPart(day, number + 1) is not null;
            }
        }

        return snapshot;
    }

    private async Task<List<PlacedLine>> ReadNewAsync(FeedPart part, long from)
    {
        var lines = await _log.ReadAsync(part, from, CancellationToken.None);
        lines.ForEach(line => _records.Announce(line.Line));
        return lines;
    }
}
