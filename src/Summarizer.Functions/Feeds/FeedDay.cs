using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Feeds;

/// <summary>A day of the feed as it was read last.</summary>
/// <typeparam name="T">What is kept of a digest.</typeparam>
internal sealed class FeedDay<T>(long version, IReadOnlyList<FeedDayEntry<T>> entries)
    where T : class
{
    private readonly Dictionary<FeedPlace, FeedDayEntry<T>> _byPlace = entries
        .DistinctBy(entry => entry.Place)
        .ToDictionary(entry => entry.Place);
    private readonly bool _isSettled = entries.All(entry => entry.IsSettled);

    /// <summary>The digests, newest first.</summary>
    public IReadOnlyList<T> Digests { get; } = [.. entries.Select(entry => entry.Digest).OfType<T>()];

    /// <summary>Whether the day is still the same at a version of the feed.</summary>
    public bool IsCurrent(long now) => _isSettled && now == version;

    public FeedDayEntry<T>? Find(FeedPlace place) => _byPlace.GetValueOrDefault(place);
}

/// <summary>A line of a day.</summary>
/// <param name="Announcement">What the newest line said about the article when the record was read.</param>
/// <param name="IsSettled">Whether the record was as new as every line.</param>
/// <param name="Digest">Null if the line does not count.</param>
internal sealed record FeedDayEntry<T>(FeedPlace Place, object Announcement, bool IsSettled, T? Digest)
    where T : class;
