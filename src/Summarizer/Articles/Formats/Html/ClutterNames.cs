using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Summarizer.Articles.Formats.Html;

/// <summary>The words by which the classes and ids of pages name what is not the article.</summary>
internal static partial class ClutterNames
{
    private const int MaxLength = 200;

    // Words that say it alone, as a part of a name between "-", "_" and capitals.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        // Menus and the frame of the page
        "breadcrumb",
        "breadcrumbs",
        "brotkrume",
        "colophon",
        "footer",
        "masthead",
        "menu",
        "nav",
        "navbar",
        "navigation",
        "navi",
        "pager",
        "pagination",
        "sidebar",
        "skip",
        "toolbar",
        "topbar",
        // Other articles
        "mostread",
        "outbrain",
        "popular",
        "readmore",
        "recirc",
        "recirculation",
        "recommended",
        "recommendation",
        "recommendations",
        "related",
        "relatedposts",
        "relacionadas",
        "relacionados",
        "similar",
        "taboola",
        "relatedlinks",
        "teasers",
        "trending",
        "verwandte",
        "benzer",
        "ilgili",
        "terkait",
        "correlati",
        // Advertising and promotion
        "ad",
        "ads",
        "adsbygoogle",
        "adslot",
        "advert",
        "advertisement",
        "advertising",
        "anuncio",
        "anzeige",
        "iklan",
        "publicidad",
        "publicite",
        "reklam",
        "sponsor",
        "sponsored",
        "werbung",
        "newsletter",
        "promo",
        "promotion",
        "abo",
        "subscribe",
        "subscription",
        "subscriptions",
        "signup",
        "donate",
        "donation",
        "bulten",
        // Consent
        "cookie",
        "cookies",
        "consent",
        "gdpr",
        "onetrust",
        "didomi",
        // Readers
        "addthis",
        "addtoany",
        "comment",
        "comments",
        "commentaires",
        "commentlist",
        "disqus",
        "komentar",
        "komentare",
        "kommentar",
        "kommentare",
        "yorum",
        "yorumlar",
        "reacties",
        "replies",
        "respond",
        "share",
        "sharedaddy",
        "sharing",
        "shares",
        "social",
        "socials",
        "paylas",
        "bagikan",
        // About the article
        "author",
        "autor",
        "auteur",
        "byline",
        "caption",
        "copyright",
        "credit",
        "credits",
        "legende",
        "bildunterschrift",
        "keywords",
        "hashtags",
        "tags",
        "tagcloud",
        "taglist",
        "toc",
        "timestamp",
        "annotation",
        "beitragsbild",
        "bildtext",
        "bildunterzeile",
        "citate",
        "contact",
        "contacts",
        "disclaimer",
        "disclosure",
        "kontakt",
        "figcaption",
        "imagedescription",
        "legend",
        "licence",
        "license",
        "licenceinfo",
        "lizenz",
        "rating",
        "ratings",
        "saboxplugin",
        // Pop-ups and overlays
        "modal",
        "overlay",
        "popup",
        "tooltip",
        "login",
        "paywall",
        "searchform",
        "popmake",
    };

    // Words that say it only with another.
    private static readonly string[] Phrases =
    [
        "also-read",
        "about-author",
        "article-meta",
        "entry-meta",
        "entry-footer",
        "lire-aussi",
        "meta-data",
        "mehr-zum-thema",
        "more-from",
        "more-news",
        "more-stories",
        "most-read",
        "most-viewed",
        "post-meta",
        "post-navigation",
        "posted-on",
        "read-also",
        "read-more",
        "read-next",
        "reading-time",
        "see-also",
        "table-of-contents",
        "entry-utility",
        "image-box",
        "image-subtitle",
        "image-description",
        "img-metadata",
        "print-button",
        "products-slider",
        "download-list",
        "author-box",
        "follow-us",
        "followgoogle",
        "up-next",
        "you-may",
        "wp-caption-text",
        "widget-area",
        "widget_",
        "zum-thema",
    ];

    // What a class says of the page or of the whole article: "has-sidebar", "tag-football", "category-ads".
    private static readonly string[] Neutral =
    [
        "has-",
        "no-",
        "with-",
        "without-",
        "tag-",
        "category-",
        "post-type",
        "single-",
        "is-",
        "js-",
        "hide-",
        "show-",
    ];

    /// <summary>Whether a class or id names clutter.</summary>
    public static bool AreIn(string? names) => Any(names, mayBeAmbiguous: true);

    /// <summary>Whether it names clutter and nothing else: "menu-plan" may be of an article.</summary>
    public static bool AreSurelyIn(string? names) => Any(names, mayBeAmbiguous: false);

    private static bool Any(string? names, bool mayBeAmbiguous)
    {
        if (names is not { Length: > 0 and <= MaxLength })
            return false;
        foreach (var part in names.AsSpan().SplitAny([' ', '\t', '\n']))
        {
            var name = names.AsSpan()[part];
            if (name.Length > 1 && !IsNeutral(name) && IsClutter(name, mayBeAmbiguous))
                return true;
        }

        return false;
    }

    private static bool IsNeutral(ReadOnlySpan<char> name)
    {
        foreach (var prefix in Neutral)
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsClutter(ReadOnlySpan<char> name, bool mayBeAmbiguous)
    {
        foreach (var phrase in Phrases)
        {
            if (name.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = 0;
        var isNegated = false;
        var isClutter = false;
        for (var i = 1; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsLetterOrDigit(name[i]) || char.IsUpper(name[i]) && char.IsLower(name[i - 1]);
            if (!ends)
                continue;
            var word = name[start..i];
            if (!isNegated && lookup.Contains(word))
                isClutter = true;
            else if (isClutter && !mayBeAmbiguous && !StructureWords.Contains(word))
                return false;
            isNegated = word is "has" or "no" or "with" or "without" or "sticky" or "hide";
            start = i < name.Length && !char.IsLetterOrDigit(name[i]) ? i + 1 : i;
        }

        return isClutter;
    }

    /// <summary>Whether a class is that of an article's text.</summary>
    public static bool IsArticle(string? names)
    {
        foreach (var part in (names ?? "").AsSpan().SplitAny([' ', '\t', '\n']))
        {
            var name = names.AsSpan()[part];
            if (ArticleName().IsMatch(name))
                return true;
        }

        return false;
    }

    /// <summary>Whether an element holds what readers wrote or other articles, which may be longer than the article itself.</summary>
    public static bool IsApart(IElement element) => ApartName().IsMatch(element.Id ?? "") || ApartName().IsMatch(element.ClassName ?? "");

    /// <summary>Whether a class is that of a line with a date or a section's name.</summary>
    public static bool AreOfSmall(string? names) => names is { Length: > 0 and <= MaxLength } && SmallName().IsMatch(names);

    /// <summary>Whether a class is that of a teaser, or of the lead, which some programs call so.</summary>
    public static bool AreOfTeaser(string? names) => names is { Length: > 0 and <= MaxLength } && TeaserName().IsMatch(names);

    [GeneratedRegex(
        @"^(?:h-?entry|entry|post|story|blog|(?:[a-z]{1,3}-)?(?:entry|post|article|story|news|blog)(?:[-_]{1,2}|(?=[BCT]))(?:body"
            + @"|content|text|detail)(?:[-_].{0,20})?|l-article-body-segment|article-?body)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ArticleName();

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:comments?(?:[-_]?(?:list|area|section|wrap|wrapper|container))?|related(?:[-_]?(?:posts?|articles?|stories"
            + @"|news))?|disqus\w*|respond|commentaires|kommentare|comentarios|yorumlar|komentar)(?:$|[\s_-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ApartName();

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:date|datum|datetime|fecha|tarih|data|pubdate|kicker|dachzeile|rubrik|category|kategori|section-name)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex SmallName();

    [GeneratedRegex(@"(?:^|[\s_-])teaser(?:$|[\s_-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TeaserName();
}
