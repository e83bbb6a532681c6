using Summarizer.Feeds;
using Summarizer.Models.Chat;

namespace Summarizer.Pages;

/// <summary>The search box and the filters next to it: a plain form without script.</summary>
internal static class FilterForm
{
    private const int MaxChoices = 40;

    public static Html Write(Site site, LatestDigests latest) =>
        Html.Of(
            $"""
            <form class="filter" role="search" aria-label="Digests" action="{site.Home}" method="get">
            <p class="search"><label for="q">Search</label><input id="q" name="q" type="search" dir="auto" value="{latest.Filter.Text}"></p>
            {Choice("topic", "Topic", latest.Filter.Topic, latest.Digests.SelectMany(digest => digest.Topics), topic => topic)}
            {Choice(
                "language",
                "Language",
                latest.Filter.Language,
                latest.Digests.Select(digest => digest.Language),
                HtmlParts.LanguageName
            )}
            {Choice("source", "Source", latest.Filter.Source, Sources(latest), host => host)}
            <p class="send"><button type="submit">Show</button>{Html.If(
                latest.Filter != FeedFilter.All,
                $" <a href=\"{site.Home}\">Clear</a>"
            )}</p>
            </form>
            """
        );

    private static IEnumerable<string> Sources(LatestDigests latest) =>
        latest
            .Digests.Select(digest => digest.Article.Url)
            .Concat(latest.Today?.Stories.SelectMany(story => story.Sources).Select(source => source.Url) ?? [])
            .Select(Site.HostOf)
            .OfType<string>();

    private static Html Choice(string name, string label, string? chosen, IEnumerable<string> values, Func<string, string> show)
    {
        var choices = values
            .GroupBy(value => value, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(group => group.Count())
            .Take(MaxChoices)
            .Select(group => group.Key)
            .Concat(chosen is null ? [] : [chosen])
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderBy(show, StringComparer.InvariantCultureIgnoreCase);
        return Html.Of(
            $"""
            <p><label for="{name}">{label}</label><select id="{name}" name="{name}"><option value="">All</option>
            {choices.Select(value =>
                Html.Of(
                    $"<option value=\"{value}\"{Html.If(value.Equals(chosen, StringComparison.OrdinalIgnoreCase), $" selected")}>"
                        + $"{show(value)}</option>"
                )
            )}
            </select></p>
            """
        );
    }
}
