namespace Summarizer.Articles.Formats.Html;

/// <summary>Reads the article of a page: its metadata, its main text, and whether it is whole.</summary>
internal static class HtmlArticle
{
    /// <summary>The article, or why the page has no article.</summary>
    public static FormatReading Read(string html)
    {
        using var page = HtmlPages.Parse(html);
        var head = HtmlHead.Read(page, html);
        var hidden = HiddenElements.Remove(page);
        var traits = PageTraits.Of(page, head);
        var paywall = Paywall.Of(page, head.Article);
        var text = MainText.Find(page, head);
        var (title, date) = (text.Title ?? head.Head.Title, head.Head.PublishedOn ?? text.Date);
        if (PageKinds.RejectionOf(text, head, traits, paywall) is { } rejection)
            return new FormatReading.Unreadable(rejection);
        return new FormatReading.Readable(
            new SourceText([.. text.Blocks.Select(block => block.ToParagraph())])
            {
                ContentType = "text/html",
                Head = head.Head with { Title = title, PublishedOn = date },
                HasSeparateHead = true,
                IsTruncated = paywall.Cuts(text),
                HiddenText = hidden,
            }
        );
    }
}
