using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Removes what pages put around and between an article's paragraphs: menus, related articles, share buttons, comments.</summary>
internal static partial class Clutter
{
    // What holds more of the page's paragraphs than this is not an addition to the article, whatever its name.
    private const double MaxShare = 0.35;

    private const int MinArticleLength = 400;

    // A line with a date or a section's name.
    private const int MaxSmall = 100;

    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        "alert",
        "alertdialog",
        "banner",
        "complementary",
        "contentinfo",
        "dialog",
        "menu",
        "menubar",
        "navigation",
        "search",
        "tablist",
        "toolbar",
    };

    private static readonly HashSet<string> Tags =
    [
        "amp-ad",
        "amp-consent",
        "amp-embed",
        "amp-list",
        "amp-sidebar",
        "amp-social-share",
        "aside",
        "dialog",
        "footer",
        "menu",
        "nav",
    ];

    /// <summary>Takes the text of such elements out of a page.</summary>
    public static void Remove(IHtmlDocument page)
    {
        var body = page.Body ?? page.DocumentElement;
        var (lengths, before, elements) = Measure(body);
        var all = lengths.GetValueOrDefault(body);
        var removed = new HashSet<IElement>();
        foreach (var element in elements)
        {
            ReadingTime.Check();
            if (element.ParentElement is { } parent && removed.Contains(parent) || IsClutter(element) && IsSmall(element))
                removed.Add(element);
        }

        foreach (var element in removed)
            EmptyOwn(element);

        bool IsSmall(IElement element)
        {
            var length = lengths.GetValueOrDefault(element);
            if (length >= MinArticleLength && ClutterNames.IsArticle(element.ClassName))
                return false;
            if (length > MaxSmall && !ClutterNames.AreIn(element.ClassName) && ClutterNames.AreOfSmall(element.ClassName))
                return false;
            return length <= all * MaxShare || before[element] >= MinArticleLength && ClutterNames.IsApart(element);
        }
    }

    /// <summary>Takes all text out of an element.</summary>
    public static void Empty(IElement element)
    {
        EmptyOwn(element);
        foreach (var inner in element.QuerySelectorAll("*"))
            EmptyOwn(inner);
    }

    private static void EmptyOwn(IElement element)
    {
        for (var i = 0; i < element.ChildNodes.Length; i++)
        {
            if (element.ChildNodes[i] is IText text)
                text.Data = "";
        }
    }

    // The letters outside of links in each element, how many there are before it, and the elements in the order of the document.
    private static (Dictionary<IElement, int> Lengths, Dictionary<IElement, int> Before, List<IElement> Elements) Measure(IElement body)
    {
        var lengths = new Dictionary<IElement, int>();
        var before = new Dictionary<IElement, int>();
        var elements = new List<IElement>();
        var sum = 0;
        var path = new Stack<IElement>([body]);
        while (path.TryPop(out var element))
        {
            elements.Add(element);
            before[element] = sum;
            var children = element.ChildNodes;
            var own = 0;
            for (var i = children.Length - 1; i >= 0; i--)
            {
                if (children[i] is IText text && element.LocalName != "a")
                    own += text.Data.AsSpan().Trim().Length;
                else if (children[i] is IElement child && !(BlockReader.IsUnread(child) && child.LocalName != "nav"))
                    path.Push(child);
            }

            sum += own;
            if (own > 0)
                lengths[element] = own;
        }

        // Children come after their parents.
        for (var i = elements.Count - 1; i > 0; i--)
        {
            if (lengths.TryGetValue(elements[i], out var length) && elements[i].ParentElement is { } parent)
                lengths[parent] = lengths.GetValueOrDefault(parent) + length;
        }

        return (lengths, before, elements);
    }

    private static bool IsClutter(IElement element)
    {
        if (element.LocalName is "body" or "html" or "main" or "h1" or "a")
            return false;
        if (Tags.Contains(element.LocalName) && !(element.LocalName == "footer" && element.ParentElement?.LocalName == "blockquote"))
            return element.LocalName != "aside" || !IsBox(element);
        if (element.LocalName == "figure" && element.QuerySelector("table, pre, blockquote") is null)
            return true;
        if (element.GetAttribute("role") is { } role && Roles.Contains(role))
            return true;
        if (ClutterNames.AreOfTeaser(element.ClassName) && element.QuerySelector("a") is not null)
            return true;
        if (element.GetAttribute("style") is { } style && FloatsOverPage().IsMatch(style))
            return true;
        if (IsSentence(element))
            return false;
        if (ClutterNames.AreIn(element.ClassName) || ClutterNames.AreIn(element.Id))
            return IsSurelyNamed(element) || !(element.LocalName is ['h', >= '1' and <= '6'] || ClutterEvidence.IsProse(element));
        return ClutterNames.AreOfSmall(element.ClassName) && !ClutterEvidence.IsProse(element) || IsSiteHeader(element);
    }

    private static bool IsSurelyNamed(IElement element) =>
        ClutterNames.AreSurelyIn(element.ClassName) || ClutterNames.AreSurelyIn(element.Id);

    // A box with the article's main points, or with what one should know.
    private static bool IsBox(IElement aside) =>
        aside.Ancestors().OfType<IElement>().Any(around => around.LocalName is "article" or "main")
        && !ClutterNames.AreIn(aside.ClassName)
        && !ClutterNames.AreIn(aside.Id)
        && !PullQuote().IsMatch(aside.ClassName ?? "")
        && ClutterEvidence.IsProse(aside);

    // A sentence without a link belongs to the article, whatever its class is made of, unless it is a caption: "contact-tracing",
    // "share-price".
    private static bool IsSentence(IElement element) =>
        element.LocalName == "p"
        && element.ClassName is { } name
        && name.Contains('-', StringComparison.Ordinal)
        && !name.Contains("caption", StringComparison.OrdinalIgnoreCase)
        && element.QuerySelector("a") is null
        && ClutterEvidence.IsSentence(element.TextContent);

    private static bool IsSiteHeader(IElement element) =>
        element.LocalName == "header" && element.ParentElement?.LocalName is "body" && element.QuerySelector("h1") is null;

    [GeneratedRegex("pull|quote|zitat", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PullQuote();

    [GeneratedRegex(@"position\s*:\s*fixed", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FloatsOverPage();
}
