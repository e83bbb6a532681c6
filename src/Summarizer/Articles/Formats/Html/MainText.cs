using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Summarizer.Articles.Formats.Html;

/// <summary>The main text of a page.</summary>
/// <param name="Blocks">The article's blocks, without its title, authors and date.</param>
/// <param name="Title">The title as the page shows it, if its metadata has more than that.</param>
/// <param name="Date">A date that stands before the text.</param>
/// <param name="Page">All blocks of the page outside of menus and the like.</param>
/// <param name="IsOfStories">Whether the page has several stories, none of which is its own.</param>
internal sealed record MainText(
    IReadOnlyList<TextBlock> Blocks,
    string? Title,
    DateOnly? Date,
    IReadOnlyList<TextBlock> Page,
    bool IsOfStories = false
)
{
    // Readability sometimes mistakes a sidebar box for the article.
    private const double MinShareOfLargest = 0.5;

    // No page around an article has so many: it is a text of its own, such as a book.
    private const int MaxBlocks = 50_000;

    /// <summary>Finds the main text. The page cannot be used afterwards.</summary>
    public static MainText Find(IHtmlDocument page, HtmlHead head)
    {
        Clutter.Remove(page);
        Stories.KeepMain(page, head);
        var isOfStories = Stories.AreSeveral(page, head);
        var body = page.Body ?? page.DocumentElement;
        var blocks = BlockReader.Read(body);
        if (blocks.Count > MaxBlocks)
            return new MainText(blocks, null, null, []);
        var main = BlockFiller.Fill(Select(page, body, blocks, head), blocks, head.Head.Title);
        var (cleaned, title, date) = HeadLines.Remove(BlockCleaner.Clean(main, blocks), blocks, head.Head);
        return new MainText(cleaned, title, date, blocks, isOfStories);
    }

    private static List<TextBlock> Select(IHtmlDocument page, IElement body, IReadOnlyList<TextBlock> blocks, HtmlHead head)
    {
        if (DeclaredText.Select(blocks, head.Article?.Body) is { } declared)
            return declared;
        // Before Readability, which moves the elements.
        var largest = LargestText.Select(body, blocks);
        var found = ReadabilityText.Select(page, blocks);
        return found is not null && Prose(found) >= Prose(largest) * MinShareOfLargest ? found : largest;
    }

    private static long Prose(List<TextBlock> blocks) => blocks.Where(block => block.IsProse).Sum(block => (long)block.Text.Length);
}
