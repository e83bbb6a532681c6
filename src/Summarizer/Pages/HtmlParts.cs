using System.Globalization;
using Summarizer.Digests;
using Summarizer.Feeds;

namespace Summarizer.Pages;

/// <summary>Parts of several pages: text in its language, dates, sources, topics, flags, quotes.</summary>
internal static class HtmlParts
{
    /// <summary>The attributes of an element with text in a language.</summary>
    public static Html In(string language) => Html.Of($" lang=\"{language}\" dir=\"auto\"");

    public static Html Date(DateOnly date) =>
        Html.Of($"<time datetime=\"{Site.Iso(date)}\">{date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}</time>");

    public static Html SourceLink(string? url) =>
        Site.HostOf(url) is { } host ? Html.Of($"<a href=\"{url}\" rel=\"noopener noreferrer nofollow\">{host}</a>") : Html.None;

    /// <summary>Host, date, language and other details in one line.</summary>
    public static Html SourceLine(string? url, DateOnly? date, string language, params IEnumerable<Html> more)
    {
        Html[] parts = [SourceLink(url), date is { } day ? Date(day) : Html.None, Html.Of($"{LanguageName(language)}"), .. more];
        return Html.Of($"<p class=\"meta\">{Html.Join(" · ", parts.Where(part => part != Html.None))}</p>");
    }

    /// <summary>A number with a noun.</summary>
    public static Html Count(int number, string one, string many) => Html.Of($"{number} {(number == 1 ? one : many)}");

    public static Html Words(Digest digest) => Count(digest.Article.Words, "word", "words");

    /// <summary>The English name of a language; its tag if it has none.</summary>
    public static string LanguageName(string tag)
    {
        try
        {
            var name = CultureInfo.GetCultureInfo(tag).EnglishName;
            return
                name.Length == 0
                || name.StartsWith("Unknown", StringComparison.Ordinal)
                || name.StartsWith("Invariant", StringComparison.Ordinal)
                ? tag
                : name;
        }
        catch (CultureNotFoundException)
        {
            return tag;
        }
    }

    public static Html Topics(Site site, Digest digest) =>
        Html.If(
            digest.Topics.Count > 0,
            $"""
        <ul class="topics" aria-label="Topics">{digest.Topics.Select(topic => Html.Of(
            $"<li><a href=\"{site.Latest(new FeedFilter(Topic: topic))}\"{In(digest.Language)}>{topic}</a></li>"))}</ul>
        """
        );

    /// <summary>A paragraph of sentences; Chinese and Japanese have no space between them.</summary>
    public static Html Paragraph(string language, IEnumerable<Html> sentences) =>
        Html.Of($"<p class=\"summary\"{In(language)}>{Html.Join(language.Split('-')[0] is "zh" or "ja" ? "" : " ", sentences)}</p>");

    /// <summary>The flags of a digest as short words; the digest's page explains them.</summary>
    public static IEnumerable<Html> Badges(Digest digest) =>
        Flag.Of(digest).Select(flag => Html.Of($"<span class=\"badge\">{flag.Name}</span>"));

    /// <summary>A quote with its speaker.</summary>
    /// <param name="link">A link to the quote in the article.</param>
    public static Html Quote(string language, string text, string? speaker, string? role, Html link) =>
        Html.Of(
            $"""
            <figure class="quote"{In(language)}>
            <blockquote><p>{text}</p></blockquote>
            {Html.If(speaker is not null || link != Html.None, $"<figcaption>{Speaker(speaker, role)}{link}</figcaption>")}
            </figure>

            """
        );

    private static Html Speaker(string? speaker, string? role) =>
        Html.If(speaker is not null, $"<bdi class=\"speaker\">{speaker}{(role is null ? "" : ", " + role)}</bdi> ");
}
