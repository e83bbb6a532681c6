using Azure;
using Summarizer.Daily;
using Summarizer.Daily.Stories;
using Summarizer.Functions.Feeds;
using Summarizer.Functions.Http;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Daily;

/// <summary>A day as readers get it until it changes, with the bytes that were sent.</summary>
/// <param name="Json">The stored bytes if the day is sealed.</param>
internal sealed record DayEdition(DailyDigest Daily, EncodedContent Json)
{
    private const int MaxPages = 200;
    private const long MaxPageBytes = 16 << 20;

    private readonly LruCache<(int Page, DateOnly Today), EncodedContent> _pages = new(MaxPages, MaxPageBytes);

    /// <summary>The stored version of a sealed day.</summary>
    public ETag? Version { get; init; }

    /// <summary>What a day that is not sealed was composed from.</summary>
    public LiveArticles? Articles { get; init; }

    /// <summary>The timestamp at which it was known to be current.</summary>
    public long CheckedAt { get; init; }

    /// <summary>How long it is served before storage is checked again.</summary>
    public TimeSpan Lifetime { get; init; }

    /// <summary>An estimate of its memory: JSON, objects and what they were made from.</summary>
    public long Size => 4 * Json.Size;

    /// <summary>A page as bytes, written on first use.</summary>
    /// <param name="today">Decides how the page describes a day that is not sealed.</param>
    public EncodedContent PageOf(int page, DateOnly today, Func<EncodedContent> write)
    {
        if (!_pages.TryGet((page, today), out var content))
        {
            content = write();
            _pages.Set((page, today), content, content.Size);
        }

        return content;
    }
}

/// <summary>The articles of a day that is not sealed, as a reader of stories has read them.</summary>
internal sealed record LiveArticles(StoryReader Reader, FeedDay<StoryArticle> Day);
