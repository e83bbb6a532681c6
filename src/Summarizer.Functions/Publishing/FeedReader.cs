using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Publishing;

/// <summary>Pages of the feed: lines of the log, newest first, that their records confirm.</summary>
public sealed class FeedReader(FeedLog log, DigestStore digests)
{
    private const int ParallelReads = 16;

    /// <summary>At most <paramref name="limit"/> digests older than <paramref name="before"/>, and the place of the last one where more may follow.</summary>
    public async Task<(IReadOnlyList<Digest> Digests, FeedPlace? Last)> ReadAsync(FeedPlace? before, int limit, CancellationToken cancellationToken)
    {
        var page = new List<(FeedPlace Place, Digest Digest)>();
        await foreach (var lines in log.ReadBackwardsAsync(before, cancellationToken).Chunk(ParallelReads).WithCancellation(cancellationToken))
        {
            page.AddRange((await Task.WhenAll(lines.Select(line => ConfirmAsync(line, cancellationToken)))).OfType<(FeedPlace, Digest)>());
            if (page.Count > limit) break;
        }

        var last = page.Count > limit ? page[limit - 1].Place : null;
        return ([.. page.Take(limit).Select(entry => entry.Digest)], last);
    }

    /// <summary>All digests of a day of arrival, newest first.</summary>
    public async Task<IReadOnlyList<Digest>> ReadDayAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var digests = new List<Digest>();
        var afterIt = new FeedPlace(day.AddDays(1), 0, 0);
        var lines = log.ReadBackwardsAsync(afterIt, cancellationToken).TakeWhile(entry => entry.Place.Day >= day);
        await foreach (var some in lines.Chunk(ParallelReads).WithCancellation(cancellationToken))
        {
            var confirmed = await Task.WhenAll(some.Select(line => ConfirmAsync(line, cancellationToken)));
            digests.AddRange(confirmed.OfType<(FeedPlace, Digest Digest)>().Select(entry => entry.Digest));
        }

        return digests;
    }

    /// <summary>A line counts if the record points at it.</summary>
    private async Task<(FeedPlace Place, Digest Digest)?> ConfirmAsync((FeedPlace Place, FeedLine Line) entry, CancellationToken cancellationToken)
    {
        if (!ArticleId.TryParse(entry.Line.Id, out var id)) return null;
        var record = await digests.FindAsync(id, cancellationToken);
        return record?.Digest is { } digest && record.Publication.Line == entry.Place ? (entry.Place, digest) : null;
    }
}
