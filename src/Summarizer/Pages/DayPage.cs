using Summarizer.Daily;

namespace Summarizer.Pages;

/// <summary>The page of a day: an overview, then the stories with their quotes and sources.</summary>
public static class DayPage
{
    private const int MaxQuotes = 4;

    public static string Write(Site site, DailyDigest day, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(day);
        return Layout.Write(site, Site.Iso(day.Day), Main(site, day, today));
    }

    private static Html Main(Site site, DailyDigest day, DateOnly today) =>
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
            {(day.Stories.Count == 0 ? Quiet(site, day.Day == today) : Stories(site, day))}
            <nav class="turn" aria-label="Days"><ul>
            {Html.If(
                day.Day > DateOnly.MinValue,
                $"<li><a rel=\"prev\" href=\"{site.Day(Before(day.Day))}\">← {HtmlParts.Date(Before(day.Day))}</a></li>"
            )}
            {Html.If(
                day.Day < today,
                $"<li><a rel=\"next\" href=\"{site.Day(After(day.Day))}\">{HtmlParts.Date(After(day.Day))} →</a></li>"
            )}
            </ul></nav>
            """
        );

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
    private static Html Stories(Site site, DailyDigest day)
    {
        var shown = new ShownTexts();
        foreach (var story in day.Stories)
            shown.Add(story.Title);
        var overview = day.Overview.Where(sentence => shown.Add(sentence.Text)).ToList();
        var told = overview.ToLookup(sentence => sentence.Story, sentence => sentence.Text);
        return Html.Of($"{Overview(overview)}{day.Stories.Select((story, i) => Story(site, story, i, [.. told[i]], shown))}");
    }

    private static Html Overview(List<OverviewSentence> sentences) =>
        Html.If(
            sentences.Count > 0,
            $"""
            <section class="overview" aria-labelledby="overview">
            <h2 id="overview">The day in short</h2>
            <ul>{sentences.Select(Sentence)}</ul>
            {Html.If(
                sentences.Any(sentence => sentence.Unsupported.Count > 0),
                $"<p class=\"meta\">Underlined facts were not found in the articles.</p>"
            )}
            </section>

            """
        );

    private static Html Sentence(OverviewSentence sentence) =>
        Html.Of(
            $"<li{HtmlParts.In(sentence.Language)}>{FlaggedText.Underline(sentence.Text, sentence.Unsupported)} "
                + $"<a lang=\"en\" dir=\"ltr\" href=\"#story-{sentence.Story + 1}\">Story {sentence.Story + 1}</a></li>"
        );

    private static Html Story(Site site, Story story, int number, IReadOnlyList<string> told, ShownTexts shown)
    {
        var lead = ShownTexts.After(story.Lead, [story.Title, .. told]);
        var texts = string.Join(' ', told.Append(story.Title).Append(story.Lead));
        return Html.Of(
            $"""
            <article class="story" id="story-{number + 1}" aria-labelledby="title-{number + 1}">
            <h2 id="title-{number + 1}"{HtmlParts.In(story.Language)}>{story.Title}</h2>
            {Html.If(lead.Length > 0 && shown.Add(lead), $"<p class=\"summary\"{HtmlParts.In(story.Language)}>{lead}</p>")}
            {story.Quotes.Where(quote => !ShownTexts.IsIn(quote.Text, texts)).Take(MaxQuotes).Select(quote => Quote(site, story, quote))}
            <h3>{(story.Sources.Count == 1 ? "Source" : "Sources")}</h3>
            <ul class="sources">{story.Sources.Select(source => Source(site, source, isNew: shown.Add(source.Headline)))}</ul>
            </article>

            """
        );
    }

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
}
