using System.Text;
using Summarizer.Daily;

namespace Summarizer.Pages;

/// <summary>
/// The pages of a day: an overview on the first one, then the stories with their quotes and sources. A page has less than 100 kB: its first
/// stories are shown in full, the others as far as there is room.
/// </summary>
public static class DayPage
{
    internal const int StoriesPerPage = 50;

    private const int MaxStoryBytes = 80_000,
        BytesOfFullStory = 8_000,
        BytesOfShortStory = 1_200;

    private static readonly Extent Full = new(Quotes: 4, Sources: 10, HasLead: true),
        Short = new(Quotes: 1, Sources: 2, HasLead: true),
        Least = new(Quotes: 0, Sources: 1, HasLead: false);

    /// <summary>How many pages a day has, at least one.</summary>
    public static int CountPages(DailyDigest day)
    {
        ArgumentNullException.ThrowIfNull(day);
        return Math.Max(1, PageOf(day.Stories.Count - 1));
    }

    /// <param name="page">Counts from 1.</param>
    public static string Write(Site site, DailyDigest day, DateOnly today, int page = 1)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(day);
        return Layout.Write(site, page == 1 ? Site.Iso(day.Day) : $"{Site.Iso(day.Day)}, page {page}", Main(site, day, today, page));
    }

    private static int PageOf(int story) => 1 + (story / StoriesPerPage);

    private static Html Main(Site site, DailyDigest day, DateOnly today, int page) =>
        Html.Of(
            $"""
            <h1>{HtmlParts.Date(day.Day)}</h1>
            <p class="meta">{State(day, today)} · {HtmlParts.Count(day.Stories.Count, "story", "stories")} from {HtmlParts.Count(
                day.Digests,
                "article",
                "articles"
            )} · <a href="{site.Day(day.Day)}.json">JSON</a></p>
            {Html.If(
                day.Expired > 0,
                $"<p class=\"notice\">{day.Expired} of the day’s digests {(day.Expired == 1 ? "has" : "have")} expired.</p>"
            )}
            {(day.Stories.Count == 0 ? Quiet(site, day.Day == today) : Stories(site, day, page))}
            {Turn(site, day, page)}
            <nav class="turn" aria-label="Days"><ul>
            {Html.If(
                day.Day > DateOnly.MinValue,
                $"<li><a{Rel(day, "prev")} href=\"{site.Day(Before(day.Day))}\">← {HtmlParts.Date(Before(day.Day))}</a></li>"
            )}
            {Html.If(
                day.Day < today,
                $"<li><a{Rel(day, "next")} href=\"{site.Day(After(day.Day))}\">{HtmlParts.Date(After(day.Day))} →</a></li>"
            )}
            </ul></nav>
            """
        );

    private static Html Turn(Site site, DailyDigest day, int page) =>
        Html.If(
            CountPages(day) > 1,
            $"""
            <nav class="turn" aria-label="Stories"><ul>
            {Html.If(page > 1, $"<li><a rel=\"prev\" href=\"{site.Day(day.Day, page - 1)}\">← {Range(day, page - 1)}</a></li>")}
            {Html.If(
                page < CountPages(day),
                $"<li><a rel=\"next\" href=\"{site.Day(day.Day, page + 1)}\">{Range(day, page + 1)} →</a></li>"
            )}
            </ul></nav>
            """
        );

    private static Html Range(DailyDigest day, int page) =>
        Html.Of($"Stories {((page - 1) * StoriesPerPage) + 1} to {Math.Min(page * StoriesPerPage, day.Stories.Count)}");

    // On a day of several pages, the next one is a page and not a day.
    private static Html Rel(DailyDigest day, string rel) => Html.If(CountPages(day) == 1, $" rel=\"{rel}\"");

    private static Html State(DailyDigest day, DateOnly today)
    {
        if (day.Sealed)
            return Html.Of($"<span class=\"badge\">Complete</span> This day is over and stays as it is");
        return day.Day == today ? Html.Of($"<span class=\"badge\">Live</span> Today as it stands, in the time of {day.TimeZone}")
            : day.Digests == 0 ? Html.Of($"This day is over")
            : Html.Of($"This day is over and will be completed in a few minutes");
    }

    private static Html Quiet(Site site, bool isToday) =>
        isToday
            ? Html.Of(
                $"<p class=\"empty\">A quiet day so far: no article has arrived yet. "
                    + $"<a href=\"{site.Home}\">Read the latest digests</a></p>"
            )
            : Html.Of($"<p class=\"empty\">A quiet day: no article arrived. <a href=\"{site.Home}\">Read the latest digests</a></p>");

    // A title is needed where its story is, so it comes first; then the page is written in reading order.
    private static Html Stories(Site site, DailyDigest day, int page)
    {
        var (shown, first) = (new ShownTexts(), (page - 1) * StoriesPerPage);
        var stories = day.Stories.Skip(first).Take(StoriesPerPage).ToList();
        foreach (var story in stories)
            shown.Add(story.Title);
        List<OverviewSentence> overview = page > 1 ? [] : [.. day.Overview.Where(sentence => shown.Add(sentence.Text))];
        var told = overview.ToLookup(sentence => sentence.Story, sentence => sentence.Text);
        return Html.Of($"{Overview(site, day, overview)}{Articles()}");

        IEnumerable<Html> Articles()
        {
            var room = MaxStoryBytes;
            for (var i = 0; i < stories.Count; i++)
            {
                var extent = ExtentOf(room - (BytesOfShortStory * (stories.Count - 1 - i)));
                var article = Story(site, day, stories[i], first + i, [.. told[first + i]], shown, extent);
                room -= Encoding.UTF8.GetByteCount(article.Markup);
                yield return article;
            }
        }
    }

    private static Extent ExtentOf(int room) =>
        room >= BytesOfFullStory ? Full
        : room >= BytesOfShortStory ? Short
        : Least;

    private static Html Overview(Site site, DailyDigest day, List<OverviewSentence> sentences) =>
        Html.If(
            sentences.Count > 0,
            $"""
            <section class="overview" aria-labelledby="overview">
            <h2 id="overview">The day in short</h2>
            <ul>{sentences.Select(sentence => Sentence(site, day, sentence))}</ul>
            {Html.If(
                sentences.Any(sentence => sentence.Unsupported.Count > 0),
                $"<p class=\"meta\">Underlined facts were not found in the articles.</p>"
            )}
            </section>

            """
        );

    // A retraction may have moved its story to a later page.
    private static Html Sentence(Site site, DailyDigest day, OverviewSentence sentence)
    {
        var page = PageOf(sentence.Story);
        return Html.Of(
            $"<li{HtmlParts.In(sentence.Language)}>{FlaggedText.Underline(sentence.Text, sentence.Unsupported)} "
                + $"<a lang=\"en\" dir=\"ltr\" href=\"{(page == 1 ? "" : site.Day(day.Day, page))}#story-{sentence.Story + 1}\">"
                + $"Story {sentence.Story + 1}</a></li>"
        );
    }

    private static Html Story(
        Site site,
        DailyDigest day,
        Story story,
        int number,
        IReadOnlyList<string> told,
        ShownTexts shown,
        Extent extent
    )
    {
        var lead = ShownTexts.After(story.Lead, [story.Title, .. told]);
        var texts = string.Join(' ', told.Append(story.Title).Append(story.Lead));
        var quotes = story.Quotes.Where(quote => !ShownTexts.IsIn(quote.Text, texts)).Take(extent.Quotes);
        return Html.Of(
            $"""
            <article class="story" id="story-{number + 1}" aria-labelledby="title-{number + 1}">
            <h2 id="title-{number + 1}"{HtmlParts.In(story.Language)}>{story.Title}</h2>
            {Html.If(
                extent.HasLead && lead.Length > 0 && shown.Add(lead),
                $"<p class=\"summary\"{HtmlParts.In(story.Language)}>{lead}</p>"
            )}
            {quotes.Select(quote => Quote(site, story, quote))}
            <h3>{(story.Sources.Count == 1 ? "Source" : "Sources")}</h3>
            <ul class="sources">{story
                .Sources.Take(extent.Sources)
                .Select(source => Source(site, source, isNew: shown.Add(source.Headline)))}{More(site, day, story, extent)}</ul>
            </article>

            """
        );
    }

    private static Html More(Site site, DailyDigest day, Story story, Extent extent) =>
        Html.If(
            story.Sources.Count > extent.Sources,
            $"<li><a href=\"{site.Day(day.Day)}.json\">{HtmlParts.Count(
                story.Sources.Count - extent.Sources,
                "more article",
                "more articles"
            )} in the day’s JSON</a></li>"
        );

    private static Html Quote(Site site, Story story, StoryQuote quote) =>
        HtmlParts.Quote(
            quote.Language,
            quote.Text,
            quote.Speaker,
            quote.Role,
            Html.If(
                !story.Sources.Any(source => source.Expired && source.Id == quote.Digest),
                $"<a class=\"place\" lang=\"en\" href=\"{site.Read(quote.Digest)}#at-{quote.Start}\">In its article</a>"
            )
        );

    private static Html Source(Site site, StorySource source, bool isNew) =>
        Html.Of(
            $"""
            <li>{(isNew ? Headline(site, source) : Link(site, source))}
            {HtmlParts.SourceLine(source.Url, source.PublishedOn, source.Language)}</li>
            """
        );

    // An expired digest has no page.
    private static Html Headline(Site site, StorySource source) =>
        source.Expired
            ? Html.Of($"<span{HtmlParts.In(source.Language)}>{source.Headline}</span>")
            : Html.Of($"<a{HtmlParts.In(source.Language)} href=\"{site.Read(source.Id)}\">{source.Headline}</a>");

    private static Html Link(Site site, StorySource source) =>
        source.Expired ? Html.Of($"Expired digest") : Html.Of($"<a href=\"{site.Read(source.Id)}\">Read the digest</a>");

    private static DateOnly Before(DateOnly day) => day == DateOnly.MinValue ? day : day.AddDays(-1);

    private static DateOnly After(DateOnly day) => day.AddDays(1);

    private readonly record struct Extent(int Quotes, int Sources, bool HasLead);
}
