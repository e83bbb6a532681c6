using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Reads a page's metadata: JSON-LD first, then OpenGraph, then meta elements, then what the page shows.</summary>
internal sealed partial class HtmlHead
{
    private const int MaxTitleLength = 400;
    private const int MaxAuthors = 10;
    private const int MaxAuthorLength = 100;

    private static readonly string[] TitleNames = ["og:title", "twitter:title", "parsely-title", "dc.title", "dcterms.title", "title"];

    private static readonly string[] DateNames =
    [
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "parsely-pub-date",
        "datepublished",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "publication_date",
        "date_published",
        "article.published",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date",
        "dc.date.created",
        "dcterms.date",
        "date",
        "article_date_original",
    ];

    private static readonly string[] AuthorNames =
    [
        "author",
        "article:author",
        "og:article:author",
        "parsely-author",
        "sailthru.author",
        "dc.creator",
        "dcterms.creator",
        "byl",
        "twitter:creator:name",
    ];

    private readonly IHtmlDocument _page;
    private readonly Dictionary<string, List<string>> _meta = new(StringComparer.OrdinalIgnoreCase);

    private HtmlHead(IHtmlDocument page, string html)
    {
        _page = page;
        CollectMeta();
        Headings = [.. page.QuerySelectorAll("h1").Select(TextOf).Where(text => text.Length is > 0 and <= MaxTitleLength).Take(5)];
        var shown = MetaOf("og:title") is { } title ? [title, .. Headings] : Headings;
        Article = JsonLd.Of(page, shown);
        Head = new Head
        {
            Title = Title(),
            PublishedOn = Date(),
            Author = Author(),
            Language = Language(),
            Url = Url() ?? SavedFrom(html),
        };
    }

    /// <summary>What the metadata says.</summary>
    public Head Head { get; }

    /// <summary>The article in JSON-LD; null for a page without one.</summary>
    public JsonLd? Article { get; }

    /// <summary>The headings of the first level.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>Whether the metadata says that the page is an article.</summary>
    public bool DeclaresArticle => Article is not null || MetaOf("og:type") is "article" || MetaOf("article:published_time") is not null;

    /// <summary>The metadata of a page.</summary>
    public static HtmlHead Read(IHtmlDocument page, string html) => new(page, html);

    private void CollectMeta()
    {
        foreach (var element in _page.QuerySelectorAll("meta[content]"))
        {
            var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
            name ??= element.GetAttribute("http-equiv");
            var content = CanonicalText.CleanLine(element.GetAttribute("content"));
            if (name is null || content.Length == 0)
                continue;
            if (!_meta.TryGetValue(name.Trim(), out var values))
                _meta[name.Trim()] = values = [];
            values.Add(content);
        }
    }

    private string? MetaOf(string name) => _meta.TryGetValue(name, out var values) ? values[0] : null;

    private static string TextOf(IElement element) => CanonicalText.CleanLine(element.TextContent);

    private string? Title()
    {
        var candidates = new List<string>();
        if (Article?.Headline is { } headline)
            candidates.Add(CanonicalText.CleanLine(headline));
        candidates.AddRange(TitleNames.Select(MetaOf).OfType<string>());
        candidates.AddRange(_page.QuerySelectorAll("[itemprop=headline]").Take(1).Select(TextOf));
        var inHead = CanonicalText.CleanLine(_page.Title);
        candidates.Add(inHead);
        candidates.AddRange(Headings);
        return candidates.Where(title => title.Length is > 0 and <= MaxTitleLength).Select(WithoutSite).FirstOrDefault();
    }

    // "Headline | Site": the site's name goes if the page gives it, or if the page shows the headline without it.
    private string WithoutSite(string title)
    {
        var sites = new[]
        {
            MetaOf("og:site_name"),
            Article?.Publisher,
            MetaOf("application-name"),
            MetaOf("twitter:site")?.TrimStart('@'),
        };
        foreach (Match separator in Separator().Matches(title))
        {
            var (before, after) = (title[..separator.Index].TrimEnd(), title[(separator.Index + separator.Length)..].TrimStart());
            if (Headings.Any(heading => heading.Equals(before, StringComparison.OrdinalIgnoreCase)))
                return before;
            if (sites.Any(site => site is not null && after.Equals(site, StringComparison.OrdinalIgnoreCase)))
                return before;
            if (sites.Any(site => site is not null && before.Equals(site, StringComparison.OrdinalIgnoreCase)))
                return after;
        }

        return title;
    }

    private DateOnly? Date()
    {
        var values = new List<string?> { Article?.Published };
        values.AddRange(DateNames.Select(MetaOf));
        values.AddRange(
            _page
                .QuerySelectorAll("[itemprop=datePublished], time[pubdate], article time[datetime], main time[datetime], time[datetime]")
                .OrderByDescending(element => element.GetAttribute("itemprop") == "datePublished" || element.HasAttribute("pubdate"))
                .Take(3)
                .Select(element => element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? TextOf(element))
        );
        return values.Select(DateOf).FirstOrDefault(date => date is not null);
    }

    /// <summary>The day of a value in one of the forms that pages use.</summary>
    public static DateOnly? DateOf(string? value)
    {
        if (value is null)
            return null;
        if (HeadValues.LeadingDate(value.AsSpan().Trim())?.Date is { } date)
            return date;
        if (SlashedDate().Match(value) is { Success: true } match)
            value = $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}";
        if (DateOnly.TryParseExact(value, ["yyyy-M-d", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
            return date;
        // Only forms with a month in letters: 03/04/2026 is two dates.
        return
            value.Any(char.IsAsciiLetter)
            && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            && value.Contains(time.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            ? DateOnly.FromDateTime(time.Date)
            : null;
    }

    private string? Author()
    {
        var names = Article?.Authors ?? [];
        if (Names(names) is { } ofArticle)
            return ofArticle;
        foreach (var name in AuthorNames)
        {
            if (_meta.TryGetValue(name, out var values) && Names(values) is { } ofMeta)
                return ofMeta;
        }

        var shown = _page.QuerySelectorAll("[itemprop=author] [itemprop=name], [itemprop=author], a[rel~=author]").Select(TextOf);
        return Names(shown.Take(1));
    }

    private static string? Names(IEnumerable<string> values)
    {
        var names = values
            .Select(value => CanonicalText.CleanLine(value))
            .Where(name =>
                name.Length is > 1 and <= MaxAuthorLength
                && !name.Contains("://", StringComparison.Ordinal)
                && !name.StartsWith('/')
                && !name.StartsWith('@')
                && name.Any(char.IsLetter)
            )
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MaxAuthors)
            .ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private string? Language()
    {
        var tags = new[]
        {
            Article?.Language,
            _page.DocumentElement.GetAttribute("lang"),
            _page.DocumentElement.GetAttribute("xml:lang"),
            MetaOf("og:locale"),
            MetaOf("content-language"),
            MetaOf("language"),
            MetaOf("dc.language"),
        };
        return tags.OfType<string>()
            .Select(tag => tag.Trim().Replace('_', '-'))
            .FirstOrDefault(tag => tag.Length is >= 2 and <= 35 && KnownLanguages.IsTag(tag));
    }

    private Uri? Url()
    {
        var canonical = _page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href");
        return new[] { canonical, MetaOf("og:url"), Article?.Url, MetaOf("parsely-link") }
            .OfType<string>()
            .Select(value => HeadValues.Url(value.Trim()))
            .FirstOrDefault(url => url is not null && url.AbsolutePath.Length > 1);
    }

    // Browsers note in a comment where they saved a page from.
    private static Uri? SavedFrom(string html) =>
        SavedFromUrl().Match(html[..Math.Min(html.Length, 4096)]) is { Success: true } match ? HeadValues.Url(match.Groups[1].Value) : null;

    [GeneratedRegex(@"\s+[|–—·•»\-]\s+|\s*[|»]\s*|:\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex("^([0-9]{4})[/.]([0-9]{1,2})[/.]([0-9]{1,2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex SlashedDate();

    [GeneratedRegex(@"<!-- saved from url=\([0-9]+\)(\S{1,2000}?)\s*-->", RegexOptions.CultureInvariant)]
    private static partial Regex SavedFromUrl();
}
