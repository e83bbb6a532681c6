using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace Summarizer.Articles.Formats.Html;

/// <summary>Selects the blocks that Readability, the reader view of Firefox, takes for the article.</summary>
internal static class ReadabilityText
{
    // It takes quadratic time in some numbers of siblings.
    private const int MaxElements = 15_000;

    // Nothing is fetched: the address only completes links.
    private const string Address = "https://article.invalid/";

    /// <summary>The blocks; null if it finds no article. The page cannot be used afterwards.</summary>
    public static List<TextBlock>? Select(IHtmlDocument page, IReadOnlyList<TextBlock> blocks)
    {
        if (page.All.Length > MaxElements || Content(page) is not { } content)
            return null;
        var kept = BlockReader.Read(content).Select(block => block.Text).ToHashSet(StringComparer.Ordinal);
        return [.. blocks.Where(block => kept.Contains(block.Text))];
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
