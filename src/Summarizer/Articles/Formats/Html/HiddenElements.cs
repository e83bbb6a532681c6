using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Summarizer.Articles.Formats.Html.Css;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Finds the text of a page that no reader sees, and takes it out.</summary>
internal static class HiddenElements
{
    // Scripts show what their style sheet hides at first: animations, tabs. A sheet that hides more than this share is not
    // believed, unless it leaves the paragraphs of an article.
    private const double MaxHiddenShare = 0.4;
    private const int MinParagraph = 80;
    private const int MinArticle = 600;

    // Style sheets elsewhere define these; the names are those of the common frameworks.
    private static readonly HashSet<string> HiddenClasses = new(StringComparer.OrdinalIgnoreCase)
    {
        "a11y-hidden",
        "assistive-text",
        "element-invisible",
        "hidden-visually",
        "offscreen",
        "screen-reader",
        "screen-reader-only",
        "screen-reader-text",
        "screenreader",
        "sr-only",
        "u-hidden",
        "visually-hidden",
        "visuallyhidden",
    };

    private readonly record struct State(
        bool IsHidden,
        bool IsInvisible,
        bool IsTiny,
        CssColor? Color,
        CssColor? Background,
        CustomProperties? Custom
    )
    {
        public bool HidesText =>
            IsHidden || IsInvisible || IsTiny || Color is { } color && Background is { } known && color.IsInvisibleOn(known);
    }

    /// <summary>Takes the hidden text out of a page and returns it.</summary>
    public static IReadOnlyList<string> Remove(IHtmlDocument page)
    {
        var sheet = StyleSheet.Of(page);
        var (hidden, all, shown) = Find(page, sheet, scriptsReveal: false);
        if (IsTooMuch())
            (hidden, _, shown) = Find(page, sheet, scriptsReveal: true);
        if (IsTooMuch())
            (hidden, _, _) = Find(page, StyleSheet.Empty, scriptsReveal: false);
        var texts = Join(hidden);
        foreach (var text in hidden)
            text.Data = "";
        return texts;

        bool IsTooMuch() => !sheet.IsExhausted && shown < MinArticle && hidden.Sum(text => (long)text.Data.Length) > all * MaxHiddenShare;
    }

    // Also the letters of the paragraphs that are shown.
    private static (List<IText> Hidden, long All, long Shown) Find(IHtmlDocument page, StyleSheet sheet, bool scriptsReveal)
    {
        var hidden = new List<IText>();
        long all = 0,
            shown = 0;
        var path = new Stack<(IElement Element, int Next, State State)>();
        var paper = page.Head?.QuerySelector("link[rel~=stylesheet]") is null ? CssColor.White : (CssColor?)null;
        path.Push((page.DocumentElement, 0, StateIn(page.DocumentElement, new State { Background = paper }, sheet, scriptsReveal)));
        while (path.TryPop(out var at))
        {
            ReadingTime.Check();
            if (at.Next == at.Element.ChildNodes.Length)
                continue;
            path.Push(at with { Next = at.Next + 1 });
            switch (at.Element.ChildNodes[at.Next])
            {
                case IText text:
                    if (at.State.HidesText || sheet.IsExhausted)
                        hidden.Add(text);
                    else if (text.Data.Length >= MinParagraph && at.Element.LocalName == "p")
                        shown += text.Data.AsSpan().Trim().Length;
                    all += text.Data.Length;
                    break;
                case IElement child when !BlockReader.IsUnread(child) || child.LocalName is "nav" or "figcaption" or "label":
                    path.Push((child, 0, StateIn(child, at.State, sheet, scriptsReveal)));
                    break;
                default:
                    break;
            }
        }

        return (hidden, all, shown);
    }

    private static State StateIn(IElement element, State state, StyleSheet sheet, bool scriptsReveal)
    {
        if (state.IsHidden)
            return state;
        if (IsHiddenByName(element))
            return state with { IsHidden = true };
        if (sheet.StyleOf(element) is not { } style)
            return state;
        style.Inherit(state.Custom);
        if (scriptsReveal)
            style.ForgetWhatScriptsReveal();
        // If a page's own style hides all of it, a script shows it.
        var isPage = element.LocalName is "html" or "body";
        return new State(
            style.HidesAll && !isPage,
            (style.IsInvisible ?? state.IsInvisible) && !isPage,
            style.IsTiny ?? state.IsTiny,
            style.Color ?? state.Color,
            style.HasBackground ? style.Background : state.Background,
            style.Custom
        );
    }

    private static bool IsHiddenByName(IElement element) =>
        element.GetAttribute("hidden") is { } hidden && !hidden.Equals("until-found", StringComparison.OrdinalIgnoreCase)
        || element.HasAttribute("popover")
        || StyleSelector.ClassesOf(element).Any(HiddenClasses.Contains);

    private static List<string> Join(List<IText> hidden)
    {
        var texts = new List<string>();
        var text = new StringBuilder();
        IElement? parent = null;
        foreach (var node in hidden)
        {
            if (node.ParentElement != parent)
                End(texts, text);
            parent = node.ParentElement;
            text.Append(node.Data);
        }

        End(texts, text);
        return texts;
    }

    private static void End(List<string> texts, StringBuilder text)
    {
        if (CanonicalText.CleanLine(text.ToString()) is { Length: > 0 } clean)
            texts.Add(clean);
        text.Clear();
    }
}
