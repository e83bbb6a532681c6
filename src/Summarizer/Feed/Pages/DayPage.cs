namespace Summarizer.Feed;

/// <summary>One day: an overview, then its stories with their quotes and sources.</summary>
public static class DayPage
{
    private const int MostQuotes = 4;

    /// <summary>The page as HTML.</summary>
    /// <param name="site">The feed's title.</param>
    /// <param name="day">The day.</param>
    /// <param name="today">The day that it is now.</param>
    public static string Write(string site, DailyDigest day, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(day);
        return Layout.Write(site, PageUrls.Iso(day.Day), Main(day, today));
    }

    private static Html Main(DailyDigest day, DateOnly today) => Html.Of($"""
        <h1>{Pieces.Date(day.Day)}</h1>
        <p class="meta">{State(day, today)} · {Counted.Of(day.Stories.Count, "story", "stories")} from {Counted.Of(day.Digests, "article", "articles")} · <a href="{PageUrls.Day(day.Day)}.json">JSON</a></p>
        {(day.Stories.Count == 0 ? Quiet(day.Day == today) : Stories(day))}
        <nav class="turn" aria-label="Days"><ul>
        {Html.If(day.Day > DateOnly.MinValue, $"<li><a rel=\"prev\" href=\"{PageUrls.Day(Before(day.Day))}\">← {Pieces.Date(Before(day.Day))}</a></li>")}
        {Html.If(day.Day < today, $"<li><a rel=\"next\" href=\"{PageUrls.Day(After(day.Day))}\">{Pieces.Date(After(day.Day))} →</a></li>")}
        </ul></nav>
        """);

    private static Html State(DailyDigest day, DateOnly today)
    {
        if (day.Sealed) return Html.Of($"<span class=\"badge\">Complete</span> This day is over and stays as it is");
        return day.Day == today
            ? Html.Of($"<span class=\"badge\">Live</span> Today as it stands, in the time of {day.TimeZone}")
            : day.Digests == 0 ? Html.Of($"This day is over") : Html.Of($"This day is over and will be completed in a few minutes");
    }

    private static Html Quiet(bool isToday) => isToday
        ? Html.Of($"<p class=\"empty\">A quiet day so far: no article has arrived yet. <a href=\"/\">Read the latest digests</a></p>")
        : Html.Of($"<p class=\"empty\">A quiet day: no article arrived. <a href=\"/\">Read the latest digests</a></p>");

    private static Html Stories(DailyDigest day) => Html.Of($"""
        <section class="overview" aria-labelledby="overview">
        <h2 id="overview">The day in short</h2>
        <ul>{day.Overview.Select(Sentence)}</ul>
        {Html.If(day.Overview.Any(sentence => sentence.Unsupported.Count > 0), $"<p class=\"meta\">Underlined facts were not found in the articles.</p>")}
        </section>
        {day.Stories.Select(Story)}
        """);

    private static Html Sentence(OverviewSentence sentence) => Html.Of(
        $"<li{Pieces.In(sentence.Language)}>{FlaggedText.Underline(sentence.Text, sentence.Unsupported)} <a lang=\"en\" dir=\"ltr\" href=\"#story-{sentence.Story + 1}\">Story {sentence.Story + 1}</a></li>");

    private static Html Story(Story story, int number) => Html.Of($"""
        <article class="story" id="story-{number + 1}" aria-labelledby="title-{number + 1}">
        <h2 id="title-{number + 1}"{Pieces.In(story.Language)}>{story.Title}</h2>
        <p class="summary"{Pieces.In(story.Language)}>{story.Lead}</p>
        {story.Quotes.Take(MostQuotes).Select(Quote)}
        <h3>{(story.Sources.Count == 1 ? "Source" : "Sources")}</h3>
        <ul class="sources">{story.Sources.Select(Source)}</ul>
        </article>

        """);

    private static Html Quote(StoryQuote quote) => Pieces.Quote(
        quote.Language, quote.Text, quote.Speaker, quote.Role,
        Html.Of($"<a class=\"place\" lang=\"en\" href=\"{PageUrls.Read(quote.Digest)}#at-{quote.Start}\">In its article</a>"));

    private static Html Source(StorySource source) => Html.Of($"""
        <li><a{Pieces.In(source.Language)} href="{PageUrls.Read(source.Id)}">{source.Headline}</a>
        {Pieces.SourceLine(source.Url, source.PublishedOn, source.Language)}</li>
        """);

    private static DateOnly Before(DateOnly day) => day == DateOnly.MinValue ? day : day.AddDays(-1);

    private static DateOnly After(DateOnly day) => day.AddDays(1);
}
