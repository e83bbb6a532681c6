using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Summarizer.Articles.Formats.Html;

/// <summary>
/// The rules of a page's style elements that can hide text. Reads selectors of tags, classes, ids and their descendants, as writers who hide
/// text use them; rules for print, for some screens or for states are skipped.
/// </summary>
internal sealed class StyleSheet
{
    /// <summary>What "!important" adds to a declaration's weight.</summary>
    public const int ImportantWeight = 100_000;

    /// <summary>The weight of a style attribute.</summary>
    public const int InlineWeight = 50_000;

    private const int MaxCharacters = 2_000_000;
    private const int MaxRulesOfKey = 60;

    private readonly Dictionary<string, List<(StyleSelector Selector, Style Style)>> _rules = [];

    /// <summary>A sheet without rules.</summary>
    public static StyleSheet Empty { get; } = new();

    /// <summary>The rules of a page.</summary>
    public static StyleSheet Of(IHtmlDocument page)
    {
        var sheet = new StyleSheet();
        var left = MaxCharacters;
        foreach (var element in page.All)
        {
            if (element.LocalName != "style" || element.GetAttribute("media") is { Length: > 0 } media && !IsOfScreens(media))
                continue;
            var css = element.TextContent;
            if ((left -= css.Length) < 0)
                break;
            sheet.Add(css);
        }

        return sheet;
    }

    /// <summary>What the rules and its own attribute declare for an element.</summary>
    public Style? StyleOf(IElement element)
    {
        Style? style = null;
        if (_rules.Count > 0)
        {
            Apply(element.LocalName, element, ref style);
            if (element.Id is { Length: > 0 } id)
                Apply("#" + id, element, ref style);
            foreach (var name in StyleSelector.ClassesOf(element))
                Apply("." + name, element, ref style);
        }

        if (element.GetAttribute("style") is { Length: > 0 } own)
            (style ??= new Style()).Declare(own, InlineWeight);
        return style;
    }

    private void Apply(string key, IElement element, ref Style? style)
    {
        if (!_rules.TryGetValue(key, out var rules))
            return;
        foreach (var (selector, declared) in rules)
        {
            if (selector.Matches(element))
                (style ??= new Style()).Declare(declared, selector.Weight);
        }
    }

    private static bool IsOfScreens(string media) => media.Trim() is "all" or "screen" or "screen, projection";

    private void Add(string css)
    {
        css = WithoutComments(css).Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal);
        for (var at = 0; (at = SkipSpace(css, at)) < css.Length; )
        {
            var open = css.AsSpan(at).IndexOfAny('{', ';') + at;
            if (open < at)
                return;
            if (css[at] == '@' || css[open] == ';')
            {
                at = css[open] == ';' ? open + 1 : AfterAtRule(css, at, open);
                continue;
            }

            var close = css.IndexOf('}', open);
            if (close < 0)
                close = css.Length;
            AddRule(css.AsSpan(at, open - at), css.AsSpan(open + 1, close - open - 1));
            at = Math.Min(close + 1, css.Length);
        }
    }

    private static int SkipSpace(string css, int at)
    {
        while (at < css.Length && (char.IsWhiteSpace(css[at]) || css[at] == '}'))
            at++;
        return at;
    }

    private static int AfterAtRule(string css, int at, int open)
    {
        var rule = css.AsSpan(at, open - at).Trim();
        if (rule is "@media all" or "@media screen" || rule.StartsWith("@layer", StringComparison.Ordinal))
            return open + 1;
        var depth = 0;
        for (var i = open; i < css.Length; i++)
        {
            depth += css[i] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (depth == 0)
                return i + 1;
        }

        return css.Length;
    }

    private void AddRule(ReadOnlySpan<char> selectors, ReadOnlySpan<char> declarations)
    {
        var style = new Style();
        style.Declare(declarations, 0);
        if (style.IsEmpty)
            return;
        foreach (var part in selectors.Split(','))
        {
            if (StyleSelector.TryParse(selectors[part]) is not { } selector)
                continue;
            if (!_rules.TryGetValue(selector.Key, out var rules))
                _rules[selector.Key] = rules = [];
            if (rules.Count < MaxRulesOfKey)
                rules.Add((selector, style));
        }
    }

    private static string WithoutComments(string css)
    {
        var text = new StringBuilder(css.Length);
        var from = 0;
        for (var at = css.IndexOf("/*", StringComparison.Ordinal); at >= 0; at = css.IndexOf("/*", from, StringComparison.Ordinal))
        {
            text.Append(css, from, at - from).Append(' ');
            var end = css.IndexOf("*/", at + 2, StringComparison.Ordinal);
            if (end < 0)
                return text.ToString();
            from = end + 2;
        }

        return from == 0 ? css : text.Append(css, from, css.Length - from).ToString();
    }
}
