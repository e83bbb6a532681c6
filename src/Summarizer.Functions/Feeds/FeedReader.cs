using System.Runtime.CompilerServices;
using Summarizer.Digests;
using Summarizer.Feeds;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Feeds;

/// <summary>
/// Pages of the feed: lines of the log, newest first, that their records confirm. The newest are in memory: a page of them that was
/// asked for before costs no storage call and may be a second old. Older ones are read from the log each time.
/// </summary>
public sealed class FeedReader
{
    /// <summary>
    /// How many lines a page may look at, and how many batches it may read (16 MB of hints). If those hold too few, the cursor leads on.
    /// </summary>
    internal const int MaxLinesOfPage = 2_000,
        MaxBatchesOfPage = 128;

    private const int ParallelReads = 32;

    /// <summary>By which share the interval of an instance may be shorter.</summary>
    private const double Jitter = 0.1;

    /// <summary>How old a page may be: an instance looks at the log a little more often while it is read.</summary>
    internal static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(1);

    /// <summary>How often an instance may look at the log.</summary>
    internal static readonly TimeSpan MinInterval = MaxAge * (1 - Jitter) * SharedRefresh<FeedSnapshot>.RefreshAfter;

    private readonly FeedLog _log;
    private readonly FeedRecords _records;
    private readonly FeedTail _tail;

    /// <summary>Reads nothing yet.</summary>
    /// <param name="random">Gives each instance its own interval for checking the log, so that they do not all do it at once.</param>
    public FeedReader(FeedLog log, DigestStore digests, TimeProvider time, Random random)
        : this(log, digests, time, MaxAge * (1 - (Jitter * random.NextDouble()))) { }

    internal FeedReader(FeedLog log, DigestStore digests, TimeProvider time, TimeSpan maxAge)
    {
        _log = log;
        _records = new FeedRecords(digests, time, maxAge);
        _tail = new FeedTail(log, _records, time, maxAge);
    }

    /// <summary>A number that changes when a page may have changed: what was made of a settled page holds until then.</summary>
    /// <returns>The number, and the timestamp at which it was right.</returns>
    internal async ValueTask<(long Version, long CheckedAt)> FindVersionAsync(CancellationToken cancellationToken)
    {
        var snapshot = await _tail.ReadAsync(cancellationToken);
        return (snapshot.Version, snapshot.CheckedAt);
    }

    /// <summary>At most <paramref name="limit"/> digests older than <paramref name="before"/>.</summary>
    internal Task<FeedPage> ReadAsync(FeedPlace? before, int limit, CancellationToken cancellationToken) =>
        ReadAsync(before, limit, FeedFilter.All, cancellationToken);

    /// <summary>At most <paramref name="limit"/> digests older than <paramref name="before"/> that a filter wants.</summary>
    /// <remarks>It looks at 2,000 lines at most: a page of a rare topic may be short or empty and still lead on.</remarks>
    internal async Task<FeedPage> ReadAsync(FeedPlace? before, int limit, FeedFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        before ??= FeedPlace.End;
        if (filter.Day is { } day && FeedPlace.EndOf(day).IsBefore(before))
            before = FeedPlace.EndOf(day);
        var page = new PageBuilder(limit);
        var snapshot = await _tail.ReadAsync(cancellationToken);
        await foreach (var batch in ReadBackwardsAsync(snapshot, before, filter.Day ?? DateOnly.MinValue, cancellationToken))
        {
            foreach (var lines in batch.Lines.Chunk(ParallelReads))
            {
                foreach (var (place, digest, isSettled) in await ConfirmAsync(lines, cancellationToken))
                {
                    page.Add(place, digest is not null && filter.Wants(digest) ? digest : null, isSettled);
                    if (page.HasMore)
                        return page.ToPage();
                }
            }

            page.Reach(batch.Begin);
            if (page.HasMore)
                break;
        }

        return page.ToPage();
    }

    /// <summary>All digests of a day of arrival, newest first, as they are now.</summary>
    /// <param name="read">What is kept of a digest.</param>
    /// <param name="known">The day as it was before: only what has changed since is read.</param>
    internal async Task<FeedDay<T>> ReadDayAsync<T>(
        DateOnly day,
        Func<Digest, T> read,
        FeedDay<T>? known,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var snapshot = await _tail.ReadNowAsync(cancellationToken);
        if (known?.IsCurrent(snapshot.Version) is true)
            return known;
        var entries = new List<FeedDayEntry<T>>();
        await foreach (var batch in ReadBackwardsAsync(snapshot, FeedPlace.EndOf(day), day, cancellationToken))
        {
            foreach (var lines in batch.Lines.Chunk(ParallelReads))
                entries.AddRange(await Task.WhenAll(lines.Select(line => ReadAsync(line, read, known, cancellationToken))));
        }

        return new FeedDay<T>(snapshot.Version, entries);
    }

    private async Task<FeedDayEntry<T>> ReadAsync<T>(
        PlacedLine line,
        Func<Digest, T> read,
        FeedDay<T>? known,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var announcement = _records.FindAnnouncement(line.Line);
        if (known?.Find(line.Place) is { IsSettled: true } entry && entry.Announcement == announcement)
            return entry;
        var found = await _records.FindAsync(line.Line, cancellationToken);
        var digest = found.Record?.Publication.Line == line.Place ? found.Record.Digest : null;
        return new FeedDayEntry<T>(line.Place, announcement, found.IsSettled, digest is null ? null : read(digest));
    }

    /// <summary>The lines before a place back to a day, newest first: from memory as far as it reaches, then from the log.</summary>
    private async IAsyncEnumerable<FeedBatch> ReadBackwardsAsync(
        FeedSnapshot snapshot,
        FeedPlace before,
        DateOnly firstDay,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (snapshot.Begin.IsBefore(before))
        {
            var lines = snapshot.Lines.SkipWhile(line => !line.Place.IsBefore(before)).TakeWhile(line => line.Place.Day >= firstDay);
            yield return new FeedBatch(snapshot.Begin, lines);
            before = snapshot.Begin;
        }

        var parts = snapshot.Parts.TakeWhile(part => part.Day >= firstDay);
        await foreach (var batch in _log.ReadBackwardsAsync(parts, before, cancellationToken))
        {
            _tail.Extend(snapshot.Version, before, batch);
            before = batch.Begin;
            yield return batch;
        }
    }

    /// <summary>A line counts if the record points at it.</summary>
    private Task<(FeedPlace Place, Digest? Digest, bool IsSettled)[]> ConfirmAsync(
        IEnumerable<PlacedLine> lines,
        CancellationToken cancellationToken
    ) =>
        Task.WhenAll(
            lines.Select(async line =>
            {
                var found = await _records.FindAsync(line.Line, cancellationToken);
                return (line.Place, found.Record?.Publication.Line == line.Place ? found.Record.Digest : null, found.IsSettled);
            })
        );

    private sealed class PageBuilder(int limit)
    {
        private readonly List<Digest> _digests = [];
        private FeedPlace? _last;
        private int _lines,
            _batches;
        private bool _isSettled = true;

        public bool HasMore { get; private set; }

        /// <summary>Takes the next line, with the digest that it shows if any.</summary>
        public void Add(FeedPlace place, Digest? digest, bool isSettled)
        {
            _isSettled &= isSettled;
            HasMore = ++_lines >= MaxLinesOfPage || (digest is not null && _digests.Count == limit);
            if (_digests.Count == limit)
                return;
            _last = place;
            if (digest is not null)
                _digests.Add(digest);
        }

        /// <summary>Takes the end of a batch, as it may have had no lines that count.</summary>
        public void Reach(FeedPlace begin)
        {
            HasMore = ++_batches >= MaxBatchesOfPage;
            if (_digests.Count < limit)
                _last = begin;
        }

        public FeedPage ToPage() => new(_digests, HasMore ? _last : null) { IsSettled = _isSettled };
    }
}
