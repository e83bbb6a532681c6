using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Feeds;

/// <summary>
/// Keeps the newest lines of the log in memory. It looks for new ones at most once in a while and never twice at a time; if there are none, that
/// is one storage call. Now and then it loads them again, so that nothing that was missed stays missed.
/// </summary>
internal sealed class FeedTail
{
    /// <summary>At least as many lines as a page may look at, so that the first page of any query comes from memory; all of today if that is more.</summary>
    private const int MinLines = FeedReader.MaxLinesOfPage,
        MaxLines = 20_000;

    private const int MaxNewBytes = 256 * 1024;
    private static readonly TimeSpan LoadInterval = TimeSpan.FromMinutes(10);

    private readonly FeedLog _log;
    private readonly FeedRecords _records;
    private readonly TimeProvider _time;
    private readonly TimeSpan _maxAge;
    private readonly SharedRefresh<FeedSnapshot> _refresh;
    private volatile FeedSnapshot? _snapshot;

    public FeedTail(FeedLog log, FeedRecords records, TimeProvider time, TimeSpan maxAge)
    {
        (_log, _records, _time, _maxAge) = (log, records, time, maxAge);
        _refresh = new SharedRefresh<FeedSnapshot>(RefreshAsync);
    }

    /// <summary>The log as it is, or was a moment ago.</summary>
    public ValueTask<FeedSnapshot> ReadAsync(CancellationToken cancellationToken) =>
        _snapshot is { } snapshot && _time.GetElapsedTime(snapshot.CheckedAt) < _maxAge
            ? new(snapshot)
            : new(_refresh.JoinAsync(cancellationToken));

    /// <summary>The log as it is now, or later.</summary>
    public Task<FeedSnapshot> ReadNowAsync(CancellationToken cancellationToken) => _refresh.NextAsync(cancellationToken);

    private async Task<FeedSnapshot> RefreshAsync()
    {
        var now = _time.GetTimestamp();
        var next =
            _snapshot is { } last && _time.GetElapsedTime(last.LoadedAt, now) < LoadInterval && await FollowAsync(last) is { } followed
                ? followed
                : await LoadAsync() with
                {
                    LoadedAt = now,
                };
        return _snapshot = next with { CheckedAt = now };
    }

    private async Task<FeedSnapshot> LoadAsync()
    {
        var parts = await _log.ListPartsAsync(CancellationToken.None);
        var today = _log.LiveDays().First;
        var (lines, hints, begin) = (new List<PlacedLine>(), 0, (FeedPlace?)null);
        var isWhole = true;
        _records.Clear();
        await foreach (var line in _log.ReadBackwardsAsync(parts, FeedReader.End, CancellationToken.None))
        {
            if (lines.Count >= (line.Place.Day < today ? MinLines : MaxLines) || hints >= FeedReader.MaxHintsOfPage)
            {
                isWhole = false;
                break;
            }

            begin = line.Place;
            _records.Announce(line.Line);
            if (line.Line.IsHint)
                hints++;
            else
                lines.Add(line);
        }

        return new FeedSnapshot((_snapshot?.Version ?? 0) + 1, parts, lines, isWhole ? null : begin);
    }

    /// <summary>Adds the lines that were appended since; null if there are so many that loading the tail again is cheaper.</summary>
    private async Task<FeedSnapshot?> FollowAsync(FeedSnapshot snapshot)
    {
        var (day, lastDay) = _log.LiveDays();
        for (; day <= lastDay; day = day.AddDays(1))
        {
            var number = 0;
            for (var mayExist = true; mayExist; number++)
            {
                if (await _log.FindPartAsync(day, number, CancellationToken.None) is not var (part, isFull))
                    break;
                var known = snapshot.FindPart(day, number)?.Length ?? 0;
                if (part.Length - known > MaxNewBytes)
                    return null;
                if (part.Length > known)
                    snapshot = snapshot.With(part, await AnnounceAsync(part, known));
                mayExist = isFull || snapshot.FindPart(day, number + 1) is not null;
            }
        }

        return snapshot;
    }

    private async Task<IEnumerable<PlacedLine>> AnnounceAsync(FeedPart part, long from)
    {
        var lines = await _log.ReadAsync(part, from, CancellationToken.None);
        foreach (var line in lines)
            _records.Announce(line.Line);
        return lines;
    }
}
