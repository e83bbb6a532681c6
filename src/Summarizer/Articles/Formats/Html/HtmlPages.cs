using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Parses HTML offline: no script runs and nothing is fetched.</summary>
internal static partial class HtmlPages
{
    private const int MaxSelectingAttributes = 50;

    // The parser looks for each attribute of a tag among those before it: thousands on one tag would take quadratic time.
    private static readonly HashSet<string> Attributes = new(StringComparer.OrdinalIgnoreCase)
    {
        "align",
        "aria-hidden",
        "aria-label",
        "background",
        "bgcolor",
        "class",
        "color",
        "colspan",
        "content",
        "data-nosnippet",
        "datetime",
        "dir",
        "hidden",
        "href",
        "http-equiv",
        "id",
        "itemid",
        "itemprop",
        "itemscope",
        "itemtype",
        "lang",
        "media",
        "name",
        "popover",
        "property",
        "pubdate",
        "rel",
        "role",
        "shadowrootmode",
        "slot",
        "src",
        "style",
        "summary",
        "title",
        "type",
        "xml:lang",
    };

    /// <summary>The page of a text in HTML.</summary>
    public static IHtmlDocument Parse(string html)
    {
        var attributes = SelectingAttributes(html).GetAlternateLookup<ReadOnlySpan<char>>();
        var options = new HtmlParserOptions
        {
            SkipComments = true,
            MaximumDepth = HtmlGuard.MaxDepth,
            DisableElementPositionTracking = true,
            ShouldEmitAttribute = (ref StructHtmlToken _, ReadOnlyMemory<char> name) => attributes.Contains(name.Span),
        };
        var page = new HtmlParser(options).ParseDocument(HtmlGuard.Tame(html));
        ShadowRoots.Flatten(page);
        return page;
    }

    // The attributes that are read, and those by which style elements select what they hide.
    private static HashSet<string> SelectingAttributes(string html)
    {
        var attributes = Attributes;
        foreach (var style in Style().EnumerateMatches(html))
        {
            foreach (Match name in Attribute().Matches(html.Substring(style.Index, style.Length)))
            {
                if (attributes.Contains(name.Groups[1].Value) || attributes.Count >= Attributes.Count + MaxSelectingAttributes)
                    continue;
                if (attributes == Attributes)
                    attributes = new HashSet<string>(Attributes, StringComparer.OrdinalIgnoreCase);
                attributes.Add(name.Groups[1].Value);
            }
        }

        return attributes;
    }

    [GeneratedRegex("<style(?>[^<]+|<(?!/style))*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Style();

    [GeneratedRegex(@"\[\s*([\w-]{1,50})", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
