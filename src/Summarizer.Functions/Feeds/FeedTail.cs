using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Feeds;

/// <summary>
/// Looks at the end of the log, at most once in a while and never twice at a time, and tells the records which of them changed.
/// A look where nothing happened is one storage call; the parts of days that are over are listed once a day.
/// </summary>
/// <param name="records">What is to be told.</param>
/// <param name="time">Tells how old the last look is.</param>
/// <param name="maxAge">For how long a look counts.</param>
internal sealed class FeedTail(FeedLog log, FeedRecords records, TimeProvider time, TimeSpan maxAge)
{
    private const int MaxChunks = 400;
    private const long MaxChunkBytes = 24 << 20;

    private readonly LruCache<(DateOnly Day, int Part, long Chunk), FeedChunk> _chunks = new(MaxChunks, MaxChunkBytes);
    private readonly Dictionary<(DateOnly Day, int Part), FeedPart> _parts = [];
    private readonly Lock _lock = new();
    private (DateOnly First, DateOnly Last) _live;
    private volatile Look? _last;
    private Task<FeedView>? _looking;

    /// <summary>The log as it is, or was a moment ago.</summary>
    public ValueTask<FeedView> LookAsync(CancellationToken cancellationToken) =>
        _last is { } last && time.GetElapsedTime(last.At) < maxAge ? new(last.View) : new(JoinAsync(cancellationToken));

    /// <summary>The log as it is now, or later.</summary>
    public async Task<FeedView> LookAgainAsync(CancellationToken cancellationToken)
    {
        Task? running;
        lock (_lock)
            running = _looking;
        if (running is not null)
            await running.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        return await JoinAsync(cancellationToken);
    }

    /// <summary>Looks, or waits for the look that is under way. It serves many, so nobody who leaves ends it.</summary>
    private Task<FeedView> JoinAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_looking is null or { IsCompleted: true })
                _looking = LookNowAsync();
            return _looking.WaitAsync(cancellationToken);
        }
    }

    private async Task<FeedView> LookNowAsync()
    {
        var at = time.GetTimestamp();
        var days = log.LiveDays();
        var isNewDay = days != _live;
        if (isNewDay)
            await ListAsync();
        var hasNews = (await Task.WhenAll(LivePartsOf(days).Select(ReadNewsAsync))).Contains(true);
        hasNews |= await FindNewPartsAsync(days);
        _live = days;

        var version = (_last?.View.Version ?? 0) + (isNewDay || hasNews ? 1 : 0);
        var view = _last is { } last && last.View.Version == version ? last.View : new FeedView(version, NewestFirst(), days.First);
        _last = new Look(view, at);
        return view;
    }

    private async Task ListAsync()
    {
        var listed = await log.ListPartsAsync(upTo: null, CancellationToken.None);
        var gone = _parts.Keys.Except(listed).ToArray();
        foreach (var part in gone)
            _parts.Remove(part);
        foreach (var (day, part) in listed)
            _ = PartOf(day, part);
    }

    /// <summary>A part after the last one of each day, where that one does not take all lines any more.</summary>
    private async Task<bool> FindNewPartsAsync((DateOnly First, DateOnly Last) days)
    {
        var found = false;
        for (var day = days.First; day <= days.Last; day = day.AddDays(1))
        {
            while (NextPartOf(day) is { } next)
            {
                var part = new FeedPart(log.Part(day, next), day, next, _chunks);
                if (!await ReadNewsAsync(part) && !part.Exists)
                    break;
                _parts[(day, next)] = part;
                found = true;
            }
        }

        return found;
    }

    private int? NextPartOf(DateOnly day)
    {
        var last = _parts.Values.Where(part => part.Day == day).MaxBy(part => part.Number);
        if (last is null)
            return 0;
        return last.IsSealed || last.Blocks >= log.MaxLinesOfPart ? last.Number + 1 : null;
    }

    private async Task<bool> ReadNewsAsync(FeedPart part)
    {
        if (await part.LookAsync(CancellationToken.None) is not { } news)
            return false;
        if (!news.IsAll)
            records.Clear();
        records.Mark(news.Lines);
        part.Accept(news);
        return true;
    }

    private FeedPart[] LivePartsOf((DateOnly First, DateOnly Last) days) => [.. _parts.Values.Where(part => part.Day >= days.First)];

    private FeedPart[] NewestFirst() => [.. _parts.Values.OrderByDescending(part => part.Day).ThenByDescending(part => part.Number)];

    private FeedPart PartOf(DateOnly day, int number) =>
        _parts.TryGetValue((day, number), out var part)
            ? part
            : _parts[(day, number)] = new FeedPart(log.Part(day, number), day, number, _chunks);

    private sealed record Look(FeedView View, long At);
}
