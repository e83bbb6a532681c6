using Summarizer.Digests;
using Summarizer.Feeds;
using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Feeds;

/// <summary>
/// Pages of the feed: lines of the log, newest first, that their records confirm. Log and records are kept in memory, and the end of
/// the log is looked at once a second at most: a page that was asked for before costs no storage call and may be a second old.
/// </summary>
public sealed class FeedReader
{
    /// <summary>How many lines a page may cost, whatever is asked for; where they hold too few digests, the cursor leads on.</summary>
    internal const int MaxLinesOfPage = 2_000;

    private const int ParallelReads = 32;

    /// <summary>256 of them are 16 MB of hints.</summary>
    private const int MaxBatchesOfPage = 256;

    private readonly FeedRecords _records;
    private readonly FeedTail _tail;

    /// <summary>Reads nothing yet.</summary>
    /// <param name="log">The order of the feed.</param>
    /// <param name="time">Tells when to look again.</param>
    public FeedReader(FeedLog log, DigestStore digests, TimeProvider time)
        : this(log, digests, time, TimeSpan.FromSeconds(1)) { }

    internal FeedReader(FeedLog log, DigestStore digests, TimeProvider time, TimeSpan maxAge)
    {
        _records = new FeedRecords(digests, time, maxAge);
        _tail = new FeedTail(log, _records, time, maxAge);
    }

    /// <summary>A number that changes when a page may have changed: what was made of a settled page holds until then.</summary>
    public async ValueTask<long> FindVersionAsync(CancellationToken cancellationToken) =>
        (await _tail.LookAsync(cancellationToken)).Version;

    /// <summary>At most <paramref name="limit"/> digests older than <paramref name="before"/>.</summary>
    public Task<FeedSlice> ReadAsync(FeedPlace? before, int limit, CancellationToken cancellationToken) =>
        ReadAsync(before, limit, FeedFilter.All, cancellationToken);

    /// <summary>At most <paramref name="limit"/> digests older than <paramref name="before"/> that a filter wants.</summary>
    /// <remarks>It looks at 2,000 lines at most: a page of a rare topic may be short, or empty, and still have a place to go on from.</remarks>
    public async Task<FeedSlice> ReadAsync(FeedPlace? before, int limit, FeedFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var view = await _tail.LookAsync(cancellationToken);
        var endOfDay = filter.Day is { } day ? new FeedPlace(day.AddDays(1), 0, 0) : null;
        var from = endOfDay is not null && (before is null || before.Day > filter.Day) ? endOfDay : before;
        var page = new Page(limit);
        await foreach (var batch in FeedScanner.ReadBackwardsAsync(view, from, filter.Day, cancellationToken))
        {
            foreach (var lines in batch.Lines.Chunk(ParallelReads))
            {
                await AddAsync(page, batch.Begin, lines, filter, cancellationToken);
                if (page.IsFull)
                    return page.ToSlice();
            }

            page.Reach(batch.Begin);
            if (page.IsFull)
                break;
        }

        return page.ToSlice();
    }

    /// <summary>All digests of a day of arrival, newest first, as they are now.</summary>
    public async Task<IReadOnlyList<Digest>> ReadDayAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var view = await _tail.LookAgainAsync(cancellationToken);
        var digests = new List<Digest>();
        await foreach (var batch in FeedScanner.ReadBackwardsAsync(view, new FeedPlace(day.AddDays(1), 0, 0), day, cancellationToken))
        {
            foreach (var lines in batch.Lines.Chunk(ParallelReads))
                digests.AddRange(
                    (await ConfirmAsync(batch.Begin, lines, cancellationToken)).Select(entry => entry.Digest).OfType<Digest>()
                );
        }

        return digests;
    }

    private async Task AddAsync(Page page, FeedPlace batch, PlacedLine[] lines, FeedFilter filter, CancellationToken cancellationToken)
    {
        foreach (var (place, digest, isSettled) in await ConfirmAsync(batch, lines, cancellationToken))
        {
            if (page.IsFull)
                return;
            page.Add(place, digest is not null && filter.Wants(digest) ? digest : null, isSettled);
        }
    }

    /// <summary>A line counts if the record points at it.</summary>
    private async Task<(FeedPlace Place, Digest? Digest, bool IsSettled)[]> ConfirmAsync(
        FeedPlace batch,
        PlacedLine[] lines,
        CancellationToken cancellationToken
    )
    {
        var records = await Task.WhenAll(lines.Select(line => _records.FindAsync(line, cancellationToken).AsTask()));
        return
        [
            .. lines.Zip(
                records,
                (line, found) =>
                {
                    var place = batch with { Offset = line.Offset };
                    return (place, found.Record.Line == place ? found.Record.Digest : null, found.IsSettled);
                }
            ),
        ];
    }

    /// <summary>A page as it fills.</summary>
    private sealed class Page(int limit)
    {
        private readonly List<Digest> _digests = [];
        private FeedPlace? _last;
        private int _lines,
            _batches;
        private bool _isSettled = true,
            _hasMore;

        public bool IsFull => _hasMore;

        /// <summary>Takes the next line of the log, with the digest that it shows if any.</summary>
        public void Add(FeedPlace place, Digest? digest, bool isSettled)
        {
            _isSettled &= isSettled;
            _lines++;
            if (digest is not null && _digests.Count == limit)
            {
                _hasMore = true;
                return;
            }

            if (digest is not null)
                _digests.Add(digest);
            if (digest is not null || _digests.Count < limit)
                _last = place;
            _hasMore = _lines >= MaxLinesOfPage;
        }

        /// <summary>A stretch of the log was read.</summary>
        public void Reach(FeedPlace begin)
        {
            if (_digests.Count < limit)
                _last = begin;
            _hasMore |= ++_batches >= MaxBatchesOfPage;
        }

        public FeedSlice ToSlice() => new(_digests, _hasMore ? _last : null) { IsSettled = _isSettled };
    }
}
