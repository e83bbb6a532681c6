using System.Globalization;
using Summarizer.Daily;
using Summarizer.Digests;
using Summarizer.Feeds;

namespace Summarizer.Pages;

/// <summary>The home page: today's stories, then the newest digests that match a filter.</summary>
public static class HomePage
{
    private const int MaxStories = 5;
    private const int MaxNames = 3;

    public static string Write(Site site, LatestDigests latest)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(latest);
        return Layout.Write(site, title: null, Main(site, latest), end: Html.Of($"<script>{new Html(PageAssets.Script)}</script>"));
    }

    /// <summary>The path of a page, relative to the site's path.</summary>
    /// <param name="cursor">Where the page begins; null: with the newest digest.</param>
    public static string PathOf(FeedFilter filter, string? cursor, string? newer)
    {
        ArgumentNullException.ThrowIfNull(filter);
        (string Name, string? Value)[] parameters =
        [
            ("topic", filter.Topic),
            ("language", filter.Language),
            ("source", filter.Source),
            ("q", filter.Text),
            ("cursor", cursor),
            ("newer", newer),
        ];
        var query = string.Join(
            '&',
            parameters
                .Where(parameter => parameter.Value is not null)
                .Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value!)}")
        );
        return query.Length == 0 ? "/" : "/?" + query;
    }

    private static Html Main(Site site, LatestDigests latest) =>
        Html.Of(
            $"""
            <h1>Latest</h1>
            {Today(site, latest.Today, Shown(latest.Digests))}
            {UploadPanel.Write(site, latest.BaseUrl)}
            <section aria-labelledby="newest">
            <h2 id="newest">{(latest.Filter == FeedFilter.All ? "Newest digests" : "Digests that match")}</h2>
            {FilterForm.Write(site, latest)}
            <div id="digests">
            {(
                latest.Digests.Count == 0
                    ? Empty(site, latest)
                    : Html.Of($"{latest.Digests.Select(digest => DigestCard.Write(site, digest))}")
            )}
            </div>
            {Turn(site, latest)}
            </section>
            """
        );

    private static Html Today(Site site, DailyDigest? day, ShownTexts shown) =>
        day is null || day.Stories.Count == 0
            ? Html.None
            : Html.Of(
                $"""
                <section id="today" aria-labelledby="stories">
                <h2 id="stories">Today’s stories</h2>
                <p class="meta">{HtmlParts.Date(day.Day)}</p>
                <ol class="stories">{day.Stories.Take(MaxStories).Select((story, i) => Story(site, day, story, i, shown))}</ol>
                <p><a href="{site.Day(day.Day)}">The whole day: {HtmlParts.Count(
                    day.Stories.Count,
                    "story",
                    "stories"
                )} from {HtmlParts.Count(day.Digests, "article", "articles")}</a></p>
                </section>
                """
            );

    private static Html Story(Site site, DailyDigest day, Story story, int number, ShownTexts shown) =>
        Html.Of(
            $"""
            <li>
            <h3{HtmlParts.In(story.Language)}><a href="{site.Day(day.Day)}#story-{number + 1}">{Label(story, number, shown)}</a></h3>
            {day.Overview.Where(sentence => sentence.Story == number && shown.Add(sentence.Text)).Select(Sentence)}
            {Html.If(story.Sources.Count > 1, $"<p class=\"meta\">{story.Sources.Count} articles</p>")}
            </li>
            """
        );

    // A digest below says what its story's title says. The card is complete, because the script also shows it by itself.
    private static string Label(Story story, int number, ShownTexts shown) =>
        shown.Add(story.Title) ? story.Title
        : story.Names.Count > 0 ? string.Join(" · ", story.Names.Take(MaxNames))
        : string.Create(CultureInfo.InvariantCulture, $"Story {number + 1}");

    private static ShownTexts Shown(IReadOnlyList<Digest> digests)
    {
        var shown = new ShownTexts();
        foreach (var text in digests.SelectMany(digest => digest.Summary.Select(sentence => sentence.Text).Prepend(digest.Headline)))
            shown.Add(text);
        return shown;
    }

    private static Html Sentence(OverviewSentence sentence) =>
        Html.Of($"<p{HtmlParts.In(sentence.Language)}>{FlaggedText.Underline(sentence.Text, sentence.Unsupported)}</p>");

    private static Html Empty(Site site, LatestDigests latest)
    {
        if (latest.Filter != FeedFilter.All)
            return Html.Of($"<p class=\"empty\">Nothing matches. Use fewer words, or <a href=\"{site.Home}\">see all digests</a>.</p>");
        return latest.IsFirst
            ? Html.Of($"<p class=\"empty\">No digests yet. Add an article above, and it appears here within seconds.</p>")
            : Html.Of($"<p class=\"empty\">This is the end of the feed. <a href=\"{site.Home}\">Back to the newest digests</a></p>");
    }

    private static Html Turn(Site site, LatestDigests latest) =>
        Html.If(
            latest.Older is not null || !latest.IsFirst,
            $"""
            <nav class="turn" aria-label="Older and newer digests"><ul>
            {Html.If(!latest.IsFirst, $"<li><a href=\"{site.Latest(latest.Filter)}\">Newest</a></li>")}
            {Html.If(latest.Newer is not null, $"<li><a rel=\"prev\" href=\"{site.Path}{latest.Newer}\">← Newer</a></li>")}
            {Html.If(latest.Older is not null, $"<li><a rel=\"next\" href=\"{site.Path}{latest.Older}\">Older →</a></li>")}
            </ul></nav>
            """
        );
}

/// <summary>The content of the home page.</summary>
public sealed record LatestDigests
{
    /// <summary>Today so far; null on all pages but the first.</summary>
    public DailyDigest? Today { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<Digest> Digests { get; init; }

    public FeedFilter Filter { get; init; } = FeedFilter.All;

    public bool IsFirst { get; init; } = true;

    /// <summary>The path of the next older page, from <see cref="HomePage.PathOf"/>; null on the last page.</summary>
    public string? Older { get; init; }

    /// <summary>The path of the next newer page, from <see cref="HomePage.PathOf"/>; null on the first page.</summary>
    public string? Newer { get; init; }

    /// <summary>The app's public URL, without a trailing slash.</summary>
    public required string BaseUrl { get; init; }
}
