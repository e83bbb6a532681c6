using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Summarizer.Articles.Formats.Html.Css;

/// <summary>The rules of a page's style elements that can hide text, for a reader at a desktop who does nothing.</summary>
internal sealed class StyleSheet
{
    private const int MaxCharacters = 2_000_000;

    // An ordinary page needs some ten thousand.
    private const int MaxMatches = 5_000_000;
    private const long MaxSiblings = 30_000_000;

    // Declarations count by importance, the style attribute, specificity, then order.
    private const long ImportantWeight = 1L << 60;
    private const long InlineWeight = 1L << 56;
    private const int OrderBits = 24;

    private readonly Dictionary<string, List<(StyleSelector Selector, Style Style)>> _rules = [];
    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private int _order;
    private int _matches;
    private long _siblings;

    /// <summary>A sheet without rules.</summary>
    public static StyleSheet Empty { get; } = new();

    // What attributes of old pages declare.
    private static readonly (string Attribute, string Property)[] Hints =
    [
        ("background", "background-image"),
        ("bgcolor", "background-color"),
        ("color", "color"),
    ];

    /// <summary>Whether the page has too many rules to know what it hides.</summary>
    public bool IsExhausted => _matches > MaxMatches;

    /// <summary>The rules of a page.</summary>
    public static StyleSheet Of(IHtmlDocument page)
    {
        var sheet = new StyleSheet();
        var left = MaxCharacters;
        foreach (var element in page.All)
        {
            if (CssOf(element) is not { } css || !MediaQuery.Applies(element.GetAttribute("media") ?? ""))
                continue;
            if ((left -= css.Length) < 0)
                break;
            foreach (var (selectors, declarations) in CssRules.Of(css))
                sheet.Add(selectors, declarations);
        }

        return sheet;
    }

    private static string? CssOf(IElement element)
    {
        if (element.LocalName == "style")
            return element.TextContent;
        return element.LocalName == "link" && element.GetAttribute("href") is { } address ? DataUrl.CssOf(address) : null;
    }

    /// <summary>What the rules and its own attribute declare for an element.</summary>
    public Style? StyleOf(IElement element)
    {
        Style? style = null;
        if (_rules.Count > 0)
        {
            Apply("*", element, ref style);
            Apply(element.LocalName, element, ref style);
            if (element.Id is { Length: > 0 } id)
                Apply("#" + id, element, ref style);
            foreach (var name in StyleSelector.ClassesOf(element).Distinct())
                Apply("." + name, element, ref style);
            foreach (var attribute in element.Attributes)
                Apply("[" + attribute.LocalName, element, ref style);
        }

        foreach (var (attribute, property) in Hints)
        {
            if (element.GetAttribute(attribute) is { Length: > 0 } value)
                (style ??= new Style()).Declare($"{property}:{value}", 0, 0);
        }

        if (element.GetAttribute("style") is { Length: > 0 } own)
            (style ??= new Style()).Declare(CssRules.WithoutComments(own).Replace(CssRules.Comment, ' '), InlineWeight, ImportantWeight);
        return style;
    }

    /// <summary>Whether a declaration is that of a style attribute.</summary>
    public static bool IsInline(long weight) => (weight & InlineWeight) != 0;

    private void Apply(string key, IElement element, ref Style? style)
    {
        if (!_rules.TryGetValue(key, out var rules))
            return;
        foreach (var (selector, declared) in rules)
        {
            if (++_matches > MaxMatches)
                return;
            if ((_siblings += selector.SiblingsOf(element)) <= MaxSiblings && selector.Matches(element))
                (style ??= new Style()).Declare(declared, (long)selector.Weight << OrderBits);
        }
    }

    private void Add(IReadOnlyList<string> selectors, string declarations)
    {
        _order++;
        foreach (var text in selectors)
        {
            if (!_styles.TryGetValue(text, out var style))
            {
                _styles[text] = style = new Style();
                if (StyleSelector.TryParse(text) is { } selector)
                {
                    if (!_rules.TryGetValue(selector.Key, out var rules))
                        _rules[selector.Key] = rules = [];
                    rules.Add((selector, style));
                }
            }

            style.Declare(declarations, _order, ImportantWeight);
        }
    }
}
