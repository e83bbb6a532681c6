using Summarizer.Digests;

namespace Summarizer.Feed;

/// <summary>Puts a day's digests together: stories, heaviest first, and an overview of them.</summary>
public static class DailyComposer
{
    /// <summary>Composes a day.</summary>
    /// <param name="day">The day of arrival.</param>
    /// <param name="timeZone">IANA name of the time zone whose midnight begins it.</param>
    /// <param name="digests">All its digests, newest first.</param>
    /// <param name="now">When this is made, UTC.</param>
    public static DailyDigest Compose(DateOnly day, string timeZone, IReadOnlyList<Digest> digests, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(digests);
        Story[] stories = [.. digests.Select(Alone)];
        return new DailyDigest
        {
            Day = day,
            TimeZone = timeZone,
            Sealed = false,
            Overview = [.. stories.Take(5).Select((story, i) => new OverviewSentence(story.Lead, story.Language, i, []))],
            Stories = stories,
            Digests = digests.Count,
            Engine = new Engine { Kind = EngineKind.Extractive },
            ModifiedAt = now,
        };
    }

    private static Story Alone(Digest digest) => new()
    {
        Title = digest.Headline,
        Lead = digest.Summary[0].Text,
        Language = digest.Language,
        Quotes = [.. digest.Quotes.Select(quote => new StoryQuote(
            digest.Id, digest.Article.Language ?? digest.Language, quote.Text, quote.Speaker, quote.Role, quote.Start, quote.End, quote.Match))],
        Sources = [new StorySource(digest.Id, digest.Revision, digest.Headline, digest.Language, digest.Article.Url, digest.Article.PublishedOn)],
        Names = digest.Entities.People,
        Weight = 1,
    };
}
