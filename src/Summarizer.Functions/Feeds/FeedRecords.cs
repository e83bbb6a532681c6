using Summarizer.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Feeds;

/// <summary>
/// The records that readers asked for last. A new line of the log outdates what is known of its article. A line is written before its
/// record, so a record that is behind its line is kept for a moment only.
/// </summary>
/// <param name="maxAge">For how long a record is kept that is behind its line.</param>
internal sealed class FeedRecords(DigestStore digests, TimeProvider time, TimeSpan maxAge)
{
    private const int MaxCount = 20_000;

    /// <summary>Enough for the articles of a day: each one evicted is read again whenever the day is composed.</summary>
    private const int MaxAnnouncements = 100_000;
    private const long MaxBytes = 64 << 20;

    private readonly LruCache<string, Announcement> _announcements = new(MaxAnnouncements, long.MaxValue);

    /// <summary>By the announcement and not by the article: a record that was read before a line is not found after it.</summary>
    private readonly LruCache<Announcement, FoundRecord> _found = new(MaxCount, MaxBytes);

    private readonly Lock _lock = new();

    /// <summary>Takes note of a new line.</summary>
    public void Announce(FeedLine line)
    {
        lock (_lock)
        {
            var revision = _announcements.TryGet(line.Id, out var before) ? Math.Max(before.Revision, line.Revision) : line.Revision;
            _announcements.Set(line.Id, new Announcement(revision), bytes: 0);
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        lock (_lock)
            _announcements.Clear();
        _found.Clear();
    }

    /// <summary>The record that a line refers to.</summary>
    public ValueTask<FoundRecord> FindAsync(FeedLine line, CancellationToken cancellationToken)
    {
        if (!ArticleId.TryParse(line.Id, out var id))
            return new(FoundRecord.None);
        var announcement = FindAnnouncement(line);
        return _found.TryGet(announcement, out var found) && (found.IsSettled || time.GetElapsedTime(found.ReadAt) < maxAge)
            ? new(found)
            : new(ReadAsync(id, announcement, cancellationToken));
    }

    /// <summary>What the newest known line says about a line's article. A newer line makes a new object.</summary>
    public Announcement FindAnnouncement(FeedLine line)
    {
        lock (_lock)
        {
            if (!_announcements.TryGet(line.Id, out var known) || known.Revision < line.Revision)
                _announcements.Set(line.Id, known = new Announcement(line.Revision), bytes: 0);
            return known;
        }
    }

    private async Task<FoundRecord> ReadAsync(ArticleId id, Announcement announcement, CancellationToken cancellationToken)
    {
        var readAt = time.GetTimestamp();
        var record = await digests.FindAsync(id, cancellationToken);
        var found = new FoundRecord(record, record?.Publication.Revision >= announcement.Revision, readAt);
        _found.Set(announcement, found, found.Size);
        return found;
    }

    /// <summary>What the newest line says of an article. Equal to itself alone.</summary>
    public sealed class Announcement(int revision)
    {
        /// <summary>The highest revision that a line has announced.</summary>
        public int Revision => revision;
    }
}
