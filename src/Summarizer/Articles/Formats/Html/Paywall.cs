using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Whether a page's article is for subscribers, and how many words it has.</summary>
/// <param name="IsDeclared">Whether the page says so.</param>
/// <param name="Words">How many words the whole article has; 0 if the page does not say.</param>
internal sealed record Paywall(bool IsDeclared, int Words)
{
    // An article for subscribers that is longer is there as a whole: the wall is a script that the reader has passed.
    private const int MaxTeaserWords = 250;

    private static readonly string[] Names =
    [
        "paywall",
        "regwall",
        "subscriber-only",
        "premium-wall",
        "piano-offer",
        "tp-container",
        "article-locked",
    ];

    /// <summary>What a page says.</summary>
    public static Paywall Of(IHtmlDocument page, JsonLd? article) =>
        new(article?.IsForSubscribers == true || page.All.Any(IsWall), article?.Words ?? 0);

    /// <summary>Whether the text is only the beginning of the article.</summary>
    public bool Cuts(MainText text) =>
        IsDeclared && WordsOf(text) is var words && (Words > 0 ? words < Words * 0.6 : words < MaxTeaserWords);

    /// <summary>How many words a text has.</summary>
    public static int WordsOf(MainText text) => text.Blocks.Sum(block => WordTokenizer.Words(block.Text).Count);

    private static bool IsWall(IElement element) =>
        element.LocalName is "div" or "section" or "aside" or "p"
        && (IsNamed(element.ClassName) || IsNamed(element.Id))
        && element.TextContent.AsSpan().Trim().Length > 0;

    private static bool IsNamed(string? name) =>
        name is { Length: > 0 and <= 200 } && Names.Any(one => name.Contains(one, StringComparison.OrdinalIgnoreCase));
}
