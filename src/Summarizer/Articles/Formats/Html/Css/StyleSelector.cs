using System.Text.RegularExpressions;
using AngleSharp.Css;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace Summarizer.Articles.Formats.Html.Css;

/// <summary>
/// A selector of a style sheet such as <c>div#main > p.note</c>. AngleSharp matches the parts between combinators; on its own, it would
/// try every way to combine ancestors.
/// </summary>
internal sealed partial class StyleSelector
{
    private const int MaxParts = 12;
    private const int MaxInnerCombinators = 3;

    private static readonly CssSelectorParser Parser = new();

    // The selected element's part first. The combinator is the one before the part.
    private readonly List<(ISelector Part, char Combinator)> _parts = [];
    private readonly bool _looksAtSiblings;

    private StyleSelector(List<(string Text, char Combinator)> parts, List<ISelector> selectors)
    {
        var specificity = default(Priority);
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            _parts.Add((selectors[i], parts[i].Combinator));
            specificity += selectors[i].Specificity;
            _looksAtSiblings |= parts[i].Combinator is '+' or '~' || Structural().IsMatch(parts[i].Text);
        }

        Weight = (specificity.Ids << 16) + (specificity.Classes << 8) + specificity.Tags;
        Key = KeyOf(parts[^1].Text);
    }

    /// <summary>What an element must have to be looked at: <c>#id</c>, <c>.class</c>, <c>[attribute</c>, a tag or <c>*</c>.</summary>
    public string Key { get; }

    /// <summary>The specificity.</summary>
    public int Weight { get; }

    /// <summary>The selector; null if it is not understood or selects no element.</summary>
    public static StyleSelector? TryParse(string text)
    {
        var parts = new List<(string Text, char Combinator)>();
        var combinator = '\0';
        foreach (Match part in Part().Matches(text))
        {
            if (part.Groups["combinator"] is { Success: true } found)
            {
                combinator = found.ValueSpan.Trim() is [var sign, ..] ? sign : ' ';
                continue;
            }

            if (parts.Count == MaxParts || Combinator().Count(part.Value) > MaxInnerCombinators)
                return null;
            parts.Add((part.Value, parts.Count == 0 ? '\0' : combinator));
        }

        var selectors = parts.Select(part => Parser.ParseSelector(part.Text)).OfType<ISelector>().ToList();
        return parts.Count == 0 || selectors.Count < parts.Count ? null : new StyleSelector(parts, selectors);
    }

    /// <summary>The classes of an element.</summary>
    public static string[] ClassesOf(IElement element) =>
        element.ClassName is { Length: > 0 } names ? names.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries) : [];

    /// <summary>How many siblings it may have to look at.</summary>
    public int SiblingsOf(IElement element) => _looksAtSiblings ? element.Parent?.ChildNodes.Length ?? 0 : 0;

    /// <summary>Whether it selects the element.</summary>
    public bool Matches(IElement element) => _parts[0].Part.Match(element, null) && (_parts.Count == 1 || Continues(1, element, []));

    // Whether what precedes the element matches the rest of the parts. What failed once is not tried again.
    private bool Continues(int part, IElement element, HashSet<(int, IElement)> failed)
    {
        if (part == _parts.Count)
            return true;
        if (!failed.Add((part, element)))
            return false;
        var combinator = _parts[part - 1].Combinator;
        foreach (var candidate in combinator is '+' or '~' ? Before(element) : Around(element))
        {
            if (_parts[part].Part.Match(candidate, null) && Continues(part + 1, candidate, failed))
                return true;
            if (combinator is '>' or '+')
                return false;
        }

        return false;
    }

    private static IEnumerable<IElement> Around(IElement element)
    {
        for (var ancestor = element.ParentElement; ancestor is not null; ancestor = ancestor.ParentElement)
            yield return ancestor;
    }

    private static IEnumerable<IElement> Before(IElement element) =>
        element.Parent is { } parent ? parent.ChildNodes.TakeWhile(node => node != element).OfType<IElement>().Reverse() : [];

    // What follows ":" or "[" does not narrow the search; an attribute does if nothing else is there.
    private static string KeyOf(string part)
    {
        if (part.Contains('\\', StringComparison.Ordinal))
            return "*";
        var end = part.AsSpan().IndexOfAny(':', '[');
        var simple = end < 0 ? part : part[..end];
        foreach (var mark in "#.")
        {
            if (simple.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at)
                return simple[at] + simple[(at + 1)..].Split('#', '.')[0];
        }

        if (simple.Length > 0)
            return simple.ToLowerInvariant();
        return Attribute().Match(part) is { Success: true } attribute ? attribute.Value.ToLowerInvariant() : "*";
    }

    [GeneratedRegex(
        """(?<combinator>\s*[>+~]\s*|\s+)|(?:\\.|"[^"]*"|'[^']*'|\[[^\]]*\]"""
            + """|\((?>[^()]+|(?<open>\()|(?<-open>\)))*(?(open)(?!))\)|[^\s>+~\[\]()\\"'])+""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline
    )]
    private static partial Regex Part();

    [GeneratedRegex(@"[\w)*\]]\s*[\s>+~]\s*[\w.#*:\[]", RegexOptions.CultureInvariant)]
    private static partial Regex Combinator();

    [GeneratedRegex(":(?:nth-|first-|last-|only-|empty|has)|[+~]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Structural();

    [GeneratedRegex(@"^\[[\w-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
