using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Parses HTML offline: no script runs and nothing is fetched.</summary>
internal static class HtmlPages
{
    private static readonly HtmlParser Parser = new(
        new HtmlParserOptions
        {
            SkipComments = true,
            MaximumDepth = HtmlGuard.MaxDepth,
            DisableElementPositionTracking = true,
            ShouldEmitAttribute = IsRead,
        }
    );

    // The parser looks for each attribute of a tag among those before it: thousands on one tag would take quadratic time.
    private static readonly HashSet<string> Attributes = new(StringComparer.OrdinalIgnoreCase)
    {
        "align",
        "aria-hidden",
        "aria-label",
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
        "property",
        "pubdate",
        "rel",
        "role",
        "src",
        "style",
        "summary",
        "title",
        "type",
        "xml:lang",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AttributesBySpan = Attributes.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>The page of a text in HTML.</summary>
    public static IHtmlDocument Parse(string html) => Parser.ParseDocument(HtmlGuard.Tame(html));

    private static bool IsRead(ref StructHtmlToken token, ReadOnlyMemory<char> name) => AttributesBySpan.Contains(name.Span);
}
