using System.Collections.Concurrent;
using Summarizer.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Feeds;

/// <summary>
/// The records of the articles in the tail. A new line outdates what is known of its article; and as a line is written before its record,
/// a record that is behind its line is kept for a moment only. Records of older articles are read each time.
/// </summary>
/// <param name="maxAge">For how long a record is kept that is behind its line.</param>
internal sealed class FeedRecords(DigestStore digests, TimeProvider time, TimeSpan maxAge)
{
    private const int MaxCount = 20_000;
    private const long MaxBytes = 64 << 20;

    private readonly ConcurrentDictionary<string, Announcement> _announcements = new();

    /// <summary>By the announcement and not by the article: a record that was read before a line is not found after it.</summary>
    private readonly LruCache<Announcement, FoundRecord> _found = new(MaxCount, MaxBytes);

    /// <summary>Takes note of a line.</summary>
    public void Announce(FeedLine line) =>
        _announcements.AddOrUpdate(
            line.Id,
            _ => new Announcement(line.Revision),
            (_, before) => new Announcement(Math.Max(before.Revision, line.Revision))
        );

    /// <summary>Forgets all lines and records.</summary>
    public void Clear()
    {
        _announcements.Clear();
        _found.Clear();
    }

    /// <summary>The record that a line refers to.</summary>
    public ValueTask<FoundRecord> FindAsync(FeedLine line, CancellationToken cancellationToken)
    {
        if (line.IsHint || !ArticleId.TryParse(line.Id, out var id))
            return new(FoundRecord.None);
        if (!_announcements.TryGetValue(line.Id, out var announcement))
            return new(ReadAsync(id, line.Revision, cancellationToken));
        if (_found.TryGet(announcement, out var found) && (found.IsSettled || time.GetElapsedTime(found.ReadAt) < maxAge))
            return new(found);
        return new(ReadAsync(id, announcement, cancellationToken));
    }

    private async Task<FoundRecord> ReadAsync(ArticleId id, Announcement announcement, CancellationToken cancellationToken)
    {
        var found = await ReadAsync(id, announcement.Revision, cancellationToken);
        _found.Set(announcement, found, found.Size);
        return found;
    }

    private async Task<FoundRecord> ReadAsync(ArticleId id, int revision, CancellationToken cancellationToken)
    {
        var readAt = time.GetTimestamp();
        var record = await digests.FindAsync(id, cancellationToken);
        return new FoundRecord(record, record?.Publication.Revision >= revision, readAt);
    }

    /// <summary>What the newest line says of an article. Equal to itself alone.</summary>
    private sealed class Announcement(int revision)
    {
        /// <summary>The highest revision that a line has announced.</summary>
        public int Revision => revision;
    }
}
