using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Selects the blocks that Readability, the reader view of Firefox, takes for the article.</summary>
internal static class ReadabilityText
{
    // It takes quadratic time in the number of siblings.
    private const int MaxElements = 12_000;
    private const int MaxSiblings = 1500;

    // Its patterns try every character of a run of spaces.
    private const int MaxTextLength = 20_000;

    // Nothing is fetched: the address only completes links.
    private const string Address = "https://article.invalid/";

    /// <summary>The blocks; null if it finds no article. The page cannot be used afterwards.</summary>
    public static List<TextBlock>? Select(IHtmlDocument page, IReadOnlyList<TextBlock> blocks)
    {
        if (blocks.Count == 0 || IsTooLarge(page) || Content(page) is not { } content)
            return null;
        var kept = BlockReader.Read(content).Select(block => block.Text).ToHashSet(StringComparer.Ordinal);
        return [.. blocks.Where(block => kept.Contains(block.Text))];
    }

    private static bool IsTooLarge(IHtmlDocument page)
    {
        var elements = 0;
        return page.All.Any(element => ++elements > MaxElements || element.ChildElementCount > MaxSiblings || HasLongText(element));
    }

    private static bool HasLongText(IElement element)
    {
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IText { Data.Length: > MaxTextLength } && !BlockReader.IsUnread(element))
                return true;
        }

        return false;
    }

    private static IElement? Content(IHtmlDocument page)
    {
        IElement? content = null;
        using var reader = new Reader(Address, page) { DisableJSONLD = true };
        reader.AddCustomOperationEnd(element => content = element);
        reader.GetArticle();
        return content;
    }
}
