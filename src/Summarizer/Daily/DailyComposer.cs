using Summarizer.Daily.Stories;
using Summarizer.Digests;
using Summarizer.Models.Chat;

namespace Summarizer.Daily;

/// <summary>Composes a daily digest: a day's stories in order of weight, and an overview.</summary>
public static class DailyComposer
{
    private const int MaxSentences = 5;

    /// <param name="day">The day on which the articles arrived.</param>
    /// <param name="timeZone">The IANA name of the day's time zone.</param>
    /// <param name="digests">All digests of the day, in any order.</param>
    public static DailyDigest Compose(DateOnly day, string timeZone, IReadOnlyList<Digest> digests, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(digests);
        var reader = new StoryReader();
        return Compose(day, timeZone, reader, [.. digests.AsParallel().Select(reader.Read)], now);
    }

    /// <summary>The same for digests that <paramref name="reader"/> has read.</summary>
    public static DailyDigest Compose(
        DateOnly day,
        string timeZone,
        StoryReader reader,
        IReadOnlyList<StoryArticle> articles,
        DateTimeOffset now
    )
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(articles);
        var written = StoryGrouper
            .Group(reader, articles)
            .Select(story => StoryWriter.Write([.. story.Select(article => article.Unpack())]))
            .OrderByDescending(one => one.Story.Weight)
            .ThenByDescending(one => one.Story.Sources.Count)
            .ThenBy(one => one.Story.Sources[0].Id, StringComparer.Ordinal)
            .ToList();
        return new DailyDigest
        {
            Day = day,
            TimeZone = timeZone,
            Sealed = false,
            Overview = [.. written.Take(MaxSentences).Select((one, number) => one.Sentence with { Story = number })],
            Stories = [.. written.Select(one => one.Story)],
            Digests = articles.Count,
            Engine = new Engine { Kind = EngineKind.Extractive },
            ModifiedAt = now,
        };
    }

    /// <summary>
    /// Removes a retracted article from a day. Its story is composed again from the remaining sources and moves to the position of its new
    /// weight; without sources, the story and its sentence in the overview are removed. Nothing else changes.
    /// </summary>
    /// <param name="digestId">The id of the retracted digest.</param>
    /// <param name="remaining">The digests of the story's other sources; the new story uses only these.</param>
    /// <returns>The changed day; <paramref name="daily"/> itself if it has no such source.</returns>
    public static DailyDigest Without(DailyDigest daily, string digestId, IReadOnlyList<Digest> remaining, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(daily);
        ArgumentNullException.ThrowIfNull(remaining);
        var number = IndexOf(daily, digestId);
        if (number < 0)
            return daily;

        var sources = daily
            .Stories[number]
            .Sources.Select(source => source.Id)
            .Where(id => id != digestId)
            .ToHashSet(StringComparer.Ordinal);
        var left = remaining.Where(digest => sources.Contains(digest.Id)).DistinctBy(digest => digest.Id).ToList();
        return Replace(daily, number, left.Count == 0 ? null : StoryWriter.Write([.. left.Select(digest => StoryContent.Of(digest))])) with
        {
            Digests = daily.Digests - daily.Stories[number].Sources.Count + left.Count,
            Expired = daily.Expired - daily.Stories[number].Sources.Count(source => source.Expired),
            ModifiedAt = now,
        };
    }

    /// <summary>Marks and counts an expired digest among a day's sources. Nothing else changes.</summary>
    /// <param name="digestId">The id of the expired digest.</param>
    /// <returns>The changed day; <paramref name="daily"/> itself if it has no such source or has already marked it.</returns>
    public static DailyDigest Expire(DailyDigest daily, string digestId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(daily);
        var number = IndexOf(daily, digestId);
        if (number < 0 || daily.Stories[number].Sources.Single(source => source.Id == digestId).Expired)
            return daily;

        var sources = daily.Stories[number].Sources.Select(source => source.Id == digestId ? source with { Expired = true } : source);
        Story[] stories = [.. daily.Stories];
        stories[number] = stories[number] with { Sources = [.. sources] };
        return daily with { Stories = stories, Expired = daily.Expired + 1, ModifiedAt = now };
    }

    private static int IndexOf(DailyDigest daily, string digestId)
    {
        for (var i = 0; i < daily.Stories.Count; i++)
        {
            if (daily.Stories[i].Sources.Any(source => source.Id == digestId))
                return i;
        }

        return -1;
    }

    // Stories and sentences are paired before the order changes, so that the story numbers remain correct.
    private static DailyDigest Replace(DailyDigest daily, int number, WrittenStory? replacement)
    {
        var stories = daily.Stories.ToList();
        var place = number;
        stories.RemoveAt(number);
        if (replacement is not null)
        {
            while (place < stories.Count && stories[place].Weight > replacement.Story.Weight)
                place++;
            stories.Insert(place, replacement.Story);
        }

        var sentences = daily
            .Overview.Where(sentence => replacement is not null || sentence.Story != number)
            .Select(sentence =>
                sentence.Story == number
                    ? replacement!.Sentence with
                    {
                        Story = place,
                    }
                    : sentence with
                    {
                        Story = Moved(sentence.Story, number, replacement is null ? int.MaxValue : place),
                    }
            );
        return daily with { Stories = stories, Overview = [.. sentences.OrderBy(sentence => sentence.Story)] };
    }

    // The stories between the old and the new position move up by one.
    private static int Moved(int story, int from, int to) => story > from && story <= to ? story - 1 : story;
}
