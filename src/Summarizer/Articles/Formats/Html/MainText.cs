using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Summarizer.Articles.Formats.Html;

/// <summary>The main text of a page.</summary>
/// <param name="Blocks">The article's blocks, without its title, authors and date.</param>
/// <param name="Title">The title as the page shows it, if it shows one that its metadata only begins with.</param>
/// <param name="Date">A date that stands before the text.</param>
/// <param name="Page">All blocks of the page outside of menus and the like.</param>
internal sealed record MainText(IReadOnlyList<TextBlock> Blocks, string? Title, DateOnly? Date, IReadOnlyList<TextBlock> Page)
{
    /// <summary>Finds the main text. The page cannot be used afterwards.</summary>
    public static MainText Find(IHtmlDocument page, HtmlHead head)
    {
        Clutter.Remove(page);
        var body = page.Body ?? page.DocumentElement;
        var blocks = BlockReader.Read(body);
        var main = OfArticleBody(blocks, head.Article?.Body) ?? ReadabilityText.Select(page, blocks) ?? LargestText.Select(body, blocks);
        var (cleaned, title, date) = HeadLines.Remove(BlockCleaner.Clean(main), blocks, head.Head);
        return new MainText(cleaned, title, date, blocks);
    }

    // Blocks that the page's metadata has as the article's text, and the headings and short lines between them.
    private static List<TextBlock>? OfArticleBody(IReadOnlyList<TextBlock> blocks, string? articleBody)
    {
        if (articleBody is null || articleBody.Length < 500)
            return null;
        var letters = Letters(articleBody);
        int first = -1,
            last = -1,
            found = 0;
        var isPart = new bool[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            var own = Letters(blocks[i].Text);
            if (own.Length < 30 || !letters.Contains(own, StringComparison.Ordinal))
                continue;
            isPart[i] = true;
            first = first < 0 ? i : first;
            last = i;
            found += own.Length;
        }

        if (found < letters.Length * 0.8)
            return null;
        return
        [
            .. blocks.Where(
                (block, i) => i >= first && i <= last && (isPart[i] || letters.Contains(Letters(block.Text), StringComparison.Ordinal))
            ),
        ];
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
